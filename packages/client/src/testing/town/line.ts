import type { ServiceQuantity, TicketPriority, WaitRange } from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice, findFakeQueue } from './catalogue.ts';
import { findOffice, nextAccess, type TownState, type TownTicket } from './state.ts';

const minuteMs = 60_000;
const minutesEach = 6;

/** What is known of somebody who comes into the line. */
export interface NewTicket {
  office?: string;
  services: readonly ServiceQuantity[];
  name?: string | undefined;
  note?: string | undefined;
  appointment?: string | undefined;
  appointmentAt?: string | undefined;
  priority?: TicketPriority | undefined;
}

/** Puts somebody into the line. */
export function addTicket(state: TownState, { office = fakeOffice.id, ...facts }: NewTicket): TownTicket {
  // Who came before a test changed what is offered came for what was offered then.
  const known = [...findOffice(state, office).services, ...fakeOffice.services];
  const queue = known.find(({ id }) => id === facts.services[0]?.id)?.queue;
  if (!queue) throw apiErrorOf('service_unknown');
  const given = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  const ticket: TownTicket = {
    ...nextAccess(state),
    ...{ office, queue, number: takeNumber(state, office, queue), state: 'waiting' },
    ...{ services: [], arrivedAt: state.now(), dueAt: 0, calledAt: null, startedAt: null, endedAt: null },
    ...{ recalls: 0, returns: 0, counter: null },
    ...Object.fromEntries(given),
  };
  ticket.services = facts.services.map(({ id, quantity }) => ({ id, quantity }));
  ticket.dueAt = dueAt(state, ticket);
  state.tickets.push(ticket);
  return ticket;
}

/** The next number of a queue. */
export function takeNumber(state: TownState, office: string, queue: string): string {
  const { prefix } = findFakeQueue(office, queue);
  const serial = (state.lastNumbers[prefix] ?? 0) + 1;
  state.lastNumbers[prefix] = serial;
  return `${prefix}${serial}`;
}

/** A ticket's place in the line: its turn, brought forward by its priority. */
export function dueAt(
  { site }: TownState,
  { office, queue, arrivedAt, appointmentAt, priority }: TownTicket,
): number {
  const turnAt = appointmentAt
    ? Math.max(arrivedAt, Date.parse(appointmentAt))
    : arrivedAt + findFakeQueue(office, queue).patienceMinutes * minuteMs;
  return turnAt - (priority ? site.priorities[priority] : 0) * minuteMs;
}

/** Who waits in these queues of the main office, next one first. */
export function waitingIn(state: TownState, ...queues: string[]): TownTicket[] {
  return state.tickets
    .filter(({ office, queue, state: at }) => {
      return at === 'waiting' && office === fakeOffice.id && queues.includes(queue);
    })
    .sort((a, b) => a.dueAt - b.dueAt);
}

/** How many are served before this one. */
export function countAhead(state: TownState, ticket: TownTicket): number {
  return ticket.office === fakeOffice.id ? waitingIn(state, ticket.queue).indexOf(ticket) : 0;
}

/** The wait behind so many people. */
export function toWait(ahead: number): WaitRange {
  return { fromMinutes: ahead * minutesEach, toMinutes: (ahead + 2) * minutesEach };
}

/** Until when a missed one may come back without asking, in epoch milliseconds; undefined when not. */
export function returnUntil(
  { site, now }: TownState,
  { state, endedAt, returns }: TownTicket,
): number | undefined {
  if (state !== 'missed' || endedAt === null || returns >= site.returns) return undefined;
  const untilAt = endedAt + site.returnMinutes * minuteMs;
  return now() < untilAt ? untilAt : undefined;
}

/** Brings somebody back into the line, due now. */
export function bringBack(state: TownState, ticket: TownTicket): TownTicket {
  const appointment = state.appointments.get(ticket.appointment ?? '')?.appointment;
  if (appointment?.state === 'missed') appointment.state = 'arrived';
  return Object.assign(ticket, {
    ...{ state: 'waiting', counter: null, calledAt: null, endedAt: null, recalls: 0 },
    returns: ticket.returns + 1,
    dueAt: state.now(),
  });
}
