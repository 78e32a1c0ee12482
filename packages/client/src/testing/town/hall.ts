import type {
  Board,
  CallNextResult,
  Hall,
  QueueSummary,
  QueueTicket,
  Slot,
  Today,
} from '@wartemarke/contract';
import type { TicketPlace } from '../../client.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findSlots, toVisit } from './availability.ts';
import { toBookedServices } from './booked-services.ts';
import { fakeCounters, fakeOffice } from './catalogue.ts';
import { instantOf, timeZone, toDate, toInstant } from './local-time.ts';
import { expectOffice, type TownState, type TownTicket } from './state.ts';
import { queueName, toWait, waitingIn } from './tickets.ts';

const office = { id: fakeOffice.id, name: fakeOffice.name, timeZone };

/** Calls whoever is next to this counter. */
export function callNext(state: TownState, officeId: string, counterId: string): CallNextResult {
  expectOffice(officeId);
  const counter = fakeCounters.find(({ id }) => id === counterId);
  if (!counter) throw apiErrorOf('counter_not_found');
  if (openTicketAt(state, counterId)) throw apiErrorOf('ticket_open');
  const ticket = counter.queues.flatMap((queue) => waitingIn(state, queue))[0];
  if (!ticket) return { ticket: null, reason: 'queue_empty' };
  Object.assign(ticket, { state: 'called', counter: counterId, calledAt: state.now() });
  return { ticket: toQueueTicket(ticket) };
}

/** Calls a called number again. */
export function recallTicket(state: TownState, place: TicketPlace): QueueTicket {
  const ticket = findTicket(state, place, ['called']);
  ticket.recalls += 1;
  return toQueueTicket(ticket);
}

/** Says that the called citizen is at the counter. */
export function startTicket(state: TownState, place: TicketPlace): QueueTicket {
  const ticket = findTicket(state, place, ['called']);
  return toQueueTicket(Object.assign(ticket, { state: 'serving', startedAt: state.now() }));
}

/** Ends the service. */
export function finishTicket(state: TownState, place: TicketPlace): QueueTicket {
  return toQueueTicket(Object.assign(findTicket(state, place, ['serving', 'called']), { state: 'finished' }));
}

/** Says that nobody came. */
export function missTicket(state: TownState, place: TicketPlace): QueueTicket {
  return toQueueTicket(Object.assign(findTicket(state, place, ['called']), { state: 'missed' }));
}

/** What the board shows. */
export function toBoard(state: TownState): Board {
  const calls = state.tickets
    .filter((each) => each.state === 'called' || each.state === 'serving')
    .sort((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0))
    .map(toCall);
  return { office, revision: state.revision, at: toInstant(state.now()), calls, queues: toQueues(state) };
}

/** What the clerks see. */
export function toHall(state: TownState): Hall {
  const open = state.tickets.filter(({ state }) => ['called', 'serving', 'parked'].includes(state));
  const waiting = fakeOffice.queues.flatMap(({ id }) => waitingIn(state, id));
  return {
    office,
    revision: state.revision,
    at: toInstant(state.now()),
    queues: toQueues(state),
    counters: fakeCounters.map((counter) => ({
      ...counter,
      ticket: openTicketAt(state, counter.id)?.id ?? null,
    })),
    tickets: [...open, ...waiting].map(toQueueTicket),
  };
}

/** What somebody who is about to walk in wants to know. */
export function getToday(state: TownState, officeId: string): Today {
  expectOffice(officeId);
  const date = toDate(state.now());
  const openings = [{ startAt: instantOf(date, 480), endAt: instantOf(date, 720) }].filter(
    ({ endAt }) => Date.parse(endAt) > state.now(),
  );
  const queues = toQueues(state).map((queue) => ({ ...queue, openings, ...toFree(state, queue.id) }));
  return { office: office.id, timeZone, date, at: toInstant(state.now()), queues };
}

/** What is still free today for the shortest service of a queue. */
function toFree(state: TownState, queue: string): { freeSlots: number; nextSlot: Slot | null } {
  const shortest = fakeOffice.services
    .filter((service) => service.queue === queue && service.bookable && !service.season)
    .sort((a, b) => a.durationMinutes - b.durationMinutes)[0];
  const visit = toVisit(state, office.id, [{ id: shortest?.id ?? '', quantity: 1 }]);
  const slots = findSlots(state, toDate(state.now()), visit);
  return { freeSlots: slots.length, nextSlot: slots[0] ?? null };
}

function toQueues(state: TownState): QueueSummary[] {
  return fakeOffice.queues.map(({ id }) => {
    const waiting = waitingIn(state, id).length;
    return { id, name: queueName(id), state: 'open', waiting, wait: toWait(waiting) };
  });
}

function toCall({
  id,
  number,
  counter: counterId,
  calledAt,
  recalls,
  state,
}: TownTicket): Board['calls'][number] {
  const { name = '', way = '' } = fakeCounters.find((each) => each.id === counterId) ?? {};
  return {
    ticket: id,
    number,
    counter: { id: counterId ?? '', name, way },
    calledAt: toInstant(calledAt ?? 0),
    recalls,
    state: state === 'serving' ? 'serving' : 'called',
  };
}

function toQueueTicket({ id, number, state, queue, recalls, counter, ...rest }: TownTicket): QueueTicket {
  return {
    id,
    number,
    state,
    queue,
    recalls,
    counter,
    services: toBookedServices(fakeOffice, rest.services),
    arrivedAt: toInstant(rest.arrivedAt),
    calledAt: rest.calledAt === null ? null : toInstant(rest.calledAt),
    startedAt: rest.startedAt === null ? null : toInstant(rest.startedAt),
    ...(rest.name && { name: rest.name }),
    ...(rest.appointmentAt && { appointmentAt: rest.appointmentAt }),
  };
}

function openTicketAt(state: TownState, counter: string): TownTicket | undefined {
  return state.tickets.find(
    (each) => each.counter === counter && (each.state === 'called' || each.state === 'serving'),
  );
}

function findTicket(
  state: TownState,
  { office, id }: TicketPlace,
  states: TownTicket['state'][],
): TownTicket {
  expectOffice(office);
  const ticket = state.tickets.find((each) => each.id === id);
  if (!ticket) throw apiErrorOf('ticket_not_found');
  if (!states.includes(ticket.state)) throw apiErrorOf('ticket_state');
  return ticket;
}
