import type { Ticket } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import { queueOf, type Offices } from '../offices/offices.ts';
import { nameCounter, nameOffice, numberOf, toOptionalInstant } from './in-words.ts';
import type { LineTicket } from './line-ticket.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';

/** What the holder of a ticket sees. */
export function toTicket(snapshot: OfficeSnapshot, ticket: LineTicket, offices: Offices): Ticket {
  const { office } = snapshot;
  const { timeZone } = offices.town;
  const { id, state, counter, recalls, appointmentAt } = ticket;
  const { ahead = null, wait = null } = snapshot.outlooks.get(id) ?? {};
  return {
    ...{
      id,
      number: numberOf(office, ticket),
      state,
      businessDate: snapshot.businessDate,
      ahead,
      wait,
      recalls,
    },
    office: { ...nameOffice(office, offices), ...(office.phone && { phone: office.phone }) },
    queue: toQueue(snapshot, ticket, offices),
    counter: counter === null ? null : nameCounter(office, counter, offices),
    calledAt: toOptionalInstant(ticket.calledAt, timeZone),
    ...(appointmentAt !== null && { appointmentAt: toWireInstant(appointmentAt, timeZone) }),
    at: toWireInstant(snapshot.at, timeZone),
  };
}

function toQueue({ office, queues }: OfficeSnapshot, ticket: LineTicket, offices: Offices): Ticket['queue'] {
  const { id, name, place } = queueOf(office, ticket.queue);
  const state = queues.find(({ queue }) => queue.id === id)?.state ?? 'closed';
  return { id, name: offices.say(name), state, ...(place && { place: offices.say(place) }) };
}
