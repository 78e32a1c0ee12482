import type { CallNextResult, QueueTicket, TicketFinish, TicketPriority } from '@wartemarke/contract';
import type { TicketPlace } from '../../client-on-site.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice, type FakeCounter } from './catalogue.ts';
import { begin, findCounter, openTicketAt, toPlace } from './counters.ts';
import { bringBack, dueAt, returnUntil, waitingIn } from './line.ts';
import { toQueueTicket } from './queue-ticket.ts';
import { expectOffice, type TownState, type TownTicket } from './state.ts';

/** Calls whoever is next to this counter; a paused queue calls nobody. */
export function callNext(state: TownState, officeId: string, counterId: string): CallNextResult {
  expectOffice(officeId);
  const counter = findCounter(counterId);
  if (openTicketAt(state, counterId)) throw apiErrorOf('ticket_open');
  begin(state, counterId, 'open');
  const running = counter.queues.filter((queue) => state.queueStates.get(queue)?.state !== 'paused');
  const ticket = waitingIn(state, ...running).find((each) => isFor(each, counter));
  if (!ticket) return { ticket: null, reason: 'queue_empty' };
  return { ticket: toQueueTicket(state, bring(state, ticket, counterId)) };
}

/** Calls a chosen one that waits or is parked. */
export function callTicket(
  state: TownState,
  { counter, ...place }: TicketPlace & { counter: string },
): QueueTicket {
  findCounter(counter);
  const ticket = findTicket(state, place);
  const elsewhere = ticket.counter !== counter && toPlace(ticket.counter);
  if (elsewhere) throw apiErrorOf('ticket_called_elsewhere', { params: { counter: elsewhere.name } });
  if (openTicketAt(state, counter)) throw apiErrorOf('ticket_open');
  expectState(ticket, ['waiting', 'parked']);
  begin(state, counter, 'open');
  return toQueueTicket(state, bring(state, ticket, counter));
}

/** Calls a called number again. */
export function recallTicket(state: TownState, place: TicketPlace): QueueTicket {
  const ticket = findTicket(state, place, ['called']);
  return toQueueTicket(state, Object.assign(ticket, { recalls: ticket.recalls + 1 }));
}

/** Says that the called citizen is at the counter. */
export function startTicket(state: TownState, place: TicketPlace): QueueTicket {
  const ticket = findTicket(state, place, ['called']);
  return toQueueTicket(state, Object.assign(ticket, { state: 'serving', startedAt: state.now() }));
}

/** Ends the service, with what was really done. */
export function finishTicket(
  state: TownState,
  { services, wrapUp, ...place }: TicketPlace & TicketFinish,
): QueueTicket {
  const ticket = findTicket(state, place, ['serving', 'called']);
  const unknown = services?.some(({ id }) => !fakeOffice.services.some((each) => each.id === id));
  if (unknown) throw apiErrorOf('service_unknown');
  if (wrapUp && ticket.counter) begin(state, ticket.counter, 'wrap_up');
  const done = { state: 'finished', endedAt: state.now(), services: services ?? ticket.services };
  return toQueueTicket(state, Object.assign(ticket, done));
}

/** Says that nobody came; not before the number was called again as often as the town wants it. */
export function missTicket(state: TownState, place: TicketPlace): QueueTicket {
  const ticket = findTicket(state, place, ['called']);
  const { recalls } = ticket;
  const needed = state.site.recallsBeforeMiss;
  if (recalls < needed) throw apiErrorOf('recall_first', { params: { recalls, needed } });
  const appointment = state.appointments.get(ticket.appointment ?? '')?.appointment;
  if (appointment) appointment.state = 'missed';
  return toQueueTicket(state, Object.assign(ticket, { state: 'missed', endedAt: state.now() }));
}

/** Puts a ticket aside. */
export function parkTicket(
  state: TownState,
  { note, ...place }: TicketPlace & { note?: string },
): QueueTicket {
  const ticket = findTicket(state, place, ['called', 'serving']);
  Object.assign(ticket, { state: 'parked', counter: null }, addNote(ticket, note));
  return toQueueTicket(state, ticket);
}

/** Has it served earlier, or takes that back. */
export function prioritizeTicket(
  state: TownState,
  { priority, ...place }: TicketPlace & { priority: TicketPriority | null },
): QueueTicket {
  const ticket = findTicket(state, place, ['waiting']);
  if (priority) ticket.priority = priority;
  else delete ticket.priority;
  ticket.dueAt = dueAt(state, ticket);
  return toQueueTicket(state, ticket);
}

/** Brings back whoever missed the call or left, at any time of the day. */
export function readmitTicket(state: TownState, place: TicketPlace): QueueTicket {
  return toQueueTicket(state, bringBack(state, findTicket(state, place, ['missed', 'left'])));
}

/** Whether the clerks still see a ticket that nobody waits with or serves: it is parked, or may come back. */
export function isAside(state: TownState, ticket: TownTicket): boolean {
  return ticket.state === 'parked' || returnUntil(state, ticket) !== undefined;
}

/** A ticket of the main office in one of these states; in any when none is named. */
export function findTicket(
  state: TownState,
  { office, id }: TicketPlace,
  states?: readonly TownTicket['state'][],
): TownTicket {
  expectOffice(office);
  const ticket = state.tickets.find((each) => each.id === id && each.office === office);
  if (!ticket) throw apiErrorOf('ticket_not_found');
  if (states) expectState(ticket, states);
  return ticket;
}

/** The note of a ticket with one more line. */
export function addNote({ note: before }: TownTicket, note: string | undefined): { note?: string } {
  return note ? { note: before ? `${before}\n${note}` : note } : {};
}

/** Whether a counter calls somebody as its next one. */
function isFor({ forCounter, services }: TownTicket, counter: FakeCounter): boolean {
  const isAble = services.every(({ id }) => counter.services?.includes(id) ?? true);
  return forCounter ? forCounter === counter.id : isAble;
}

function expectState(ticket: TownTicket, states: readonly TownTicket['state'][]): void {
  if (!states.includes(ticket.state)) throw apiErrorOf('ticket_state', { params: { state: ticket.state } });
}

function bring(state: TownState, ticket: TownTicket, counter: string): TownTicket {
  return Object.assign(ticket, { state: 'called', counter, calledAt: state.now(), recalls: 0 });
}
