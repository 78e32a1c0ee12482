import type { Ticket } from '@wartemarke/contract';
import type { Access } from '../../access.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findFakeQueue } from './catalogue.ts';
import { toPlace } from './counters.ts';
import { bringBack, countAhead, returnUntil, toWait } from './line.ts';
import { toDate, toInstant } from './local-time.ts';
import { queueName } from './queues.ts';
import { findOffice, type TownState, type TownTicket } from './state.ts';

/** Shows a ticket to its holder. */
export function getTicket(state: TownState, access: Access): Ticket {
  return toTicket(state, findOwnTicket(state, access));
}

/** Gives a waiting number back. */
export function leaveQueue(state: TownState, access: Access): Ticket {
  const ticket = findOwnTicket(state, access);
  if (ticket.state !== 'waiting') throw apiErrorOf('ticket_state', { params: { state: ticket.state } });
  return toTicket(state, Object.assign(ticket, { state: 'left', endedAt: state.now() }));
}

/** Comes back into the line after a missed call. */
export function returnToQueue(state: TownState, access: Access): Ticket {
  const ticket = findOwnTicket(state, access);
  if (ticket.state !== 'missed') throw apiErrorOf('ticket_state', { params: { state: ticket.state } });
  if (!returnUntil(state, ticket)) throw apiErrorOf('return_over');
  return toTicket(state, bringBack(state, ticket));
}

/** Has the holder notified of the call. */
export function subscribeTicket(state: TownState, access: Access): void {
  findOwnTicket(state, access);
  if (!state.site.pushKey) throw apiErrorOf('push_unavailable');
}

/** A ticket as its holder sees it. */
export function toTicket(state: TownState, ticket: TownTicket): Ticket {
  const { id: office, name, timeZone, phone = '' } = findOffice(state, ticket.office);
  const { id, number, recalls, appointmentAt } = ticket;
  const ahead = ticket.state === 'waiting' ? countAhead(state, ticket) : null;
  const untilAt = returnUntil(state, ticket);
  const passed = state.tickets.find((each) => each.id === ticket.passedOn);
  return {
    ...{ id, number, recalls, state: ticket.state, businessDate: toDate(state.now()) },
    office: { id: office, name, timeZone, phone },
    queue: toTicketQueue(state, ticket),
    ahead,
    wait: ahead === null ? null : toWait(ahead),
    counter: toPlace(ticket.counter),
    calledAt: ticket.calledAt === null ? null : toInstant(ticket.calledAt),
    at: toInstant(state.now()),
    ...(appointmentAt && { appointmentAt }),
    ...(untilAt && { returnUntil: toInstant(untilAt) }),
    ...(passed && { passedOn: toPassedOn(state, passed) }),
  };
}

function toTicketQueue(state: TownState, { office, queue }: TownTicket): Ticket['queue'] {
  return {
    ...{ id: queue, name: queueName(queue), state: 'open' },
    place: findFakeQueue(office, queue).place,
    ...(office === state.offices[0]?.id && state.queueStates.get(queue)),
  };
}

function toPassedOn(
  state: TownState,
  { office, id, number, queue }: TownTicket,
): NonNullable<Ticket['passedOn']> {
  const officeName = findOffice(state, office).name;
  return { office, officeName, id, number, place: findFakeQueue(office, queue).place };
}

function findOwnTicket(state: TownState, { office, id, token }: Access): TownTicket {
  const ticket = state.tickets.find((each) => each.id === id && each.token === token);
  if (ticket?.office !== office) throw apiErrorOf('ticket_not_found');
  return ticket;
}
