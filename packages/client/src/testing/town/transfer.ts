import type { QueueTicket, TicketTransfer } from '@wartemarke/contract';
import type { TicketPlace } from '../../client-on-site.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice } from './catalogue.ts';
import { addNote, findTicket } from './calling.ts';
import { findCounter } from './counters.ts';
import { takeNumber } from './line.ts';
import { toQueueTicket } from './queue-ticket.ts';
import { findOffice, nextAccess, type TownState, type TownTicket } from './state.ts';

/** Passes a ticket on to another queue, counter or office. */
export function transferTicket(
  state: TownState,
  { to, ...place }: TicketPlace & { to: TicketTransfer },
): QueueTicket {
  const ticket = findTicket(state, place, ['called', 'serving', 'parked', 'waiting']);
  const { office, queue, counter, note } = to;
  if (!office && !queue && !counter) throw apiErrorOf('transfer_target_required');
  Object.assign(ticket, addNote(ticket, note));
  if (office && office !== fakeOffice.id) passOn(state, ticket, { office, queue });
  else moveWithin(ticket, { queue, counter });
  return toQueueTicket(state, ticket);
}

/** The number and its place in the line stay. */
function moveWithin(
  ticket: TownTicket,
  { queue, counter }: { queue: string | undefined; counter: string | undefined },
): void {
  if (queue && !fakeOffice.queues.some(({ id }) => id === queue)) throw apiErrorOf('queue_not_found');
  const queues = counter ? findCounter(counter).queues : [];
  const fitting = queues.includes(ticket.queue) ? ticket.queue : (queues[0] ?? ticket.queue);
  Object.assign(ticket, { state: 'waiting', counter: null, calledAt: null, startedAt: null });
  Object.assign(ticket, { queue: queue ?? fitting, recalls: 0 });
  if (counter) ticket.forCounter = counter;
  else delete ticket.forCounter;
}

/** The other office gives a number of its own, which the same secret opens. */
function passOn(
  state: TownState,
  ticket: TownTicket,
  { office, queue }: { office: string; queue: string | undefined },
): void {
  const target = findOffice(state, office).queues.find(({ id }) => !queue || id === queue);
  if (!target) throw apiErrorOf('queue_not_found');
  const { appointment: _, appointmentAt: __, forCounter: ___, ...kept } = ticket;
  const passed: TownTicket = {
    ...kept,
    ...{ id: nextAccess(state).id, office, queue: target.id, number: takeNumber(state, office, target.id) },
    ...{ state: 'waiting', counter: null, calledAt: null, startedAt: null, recalls: 0, dueAt: state.now() },
  };
  state.tickets.push(passed);
  Object.assign(ticket, { state: 'finished', endedAt: state.now(), passedOn: passed.id });
}
