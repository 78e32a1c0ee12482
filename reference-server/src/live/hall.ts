import type { Hall, QueueTicket } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import { toBookedServices } from '../booking/appointment.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { nameCounter, nameOffice, numberOf, toOptionalInstant, toQueueSummary } from './in-words.ts';
import type { LineTicket } from './line-ticket.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';

/** What the people see who work there: waiting tickets in their order, then those that are called, served or parked. */
export function toHall(snapshot: OfficeSnapshot, offices: Offices): Hall {
  const { office, line } = snapshot;
  const called = [...snapshot.tickets.values()].filter(isAway);
  return {
    office: nameOffice(office, offices),
    revision: snapshot.revision,
    at: toWireInstant(snapshot.at, offices.town.timeZone),
    queues: snapshot.queues.map((standing) => toQueueSummary(standing, offices)),
    counters: office.counters.map(({ id, queues }) => ({
      ...nameCounter(office, id, offices),
      queues,
      ticket: called.find(({ state, counter }) => state !== 'parked' && counter === id)?.id ?? null,
    })),
    tickets: [...line, ...called].map((ticket) => toQueueTicket(office, ticket, offices)),
  };
}

/** A ticket as a clerk sees it. */
export function toQueueTicket(
  office: OfficeConfiguration,
  ticket: LineTicket,
  offices: Offices,
): QueueTicket {
  const { timeZone } = offices.town;
  const { id, state, queue, counter, recalls, name, note, appointmentAt } = ticket;
  return {
    ...{ id, number: numberOf(office, ticket), state, queue, counter, recalls },
    services: toBookedServices(office, ticket.services, offices.say, undefined),
    ...(name && { name }),
    ...(note && { note }),
    ...(appointmentAt !== null && { appointmentAt: toWireInstant(appointmentAt, timeZone) }),
    arrivedAt: toWireInstant(ticket.arrivedAt, timeZone),
    calledAt: toOptionalInstant(ticket.calledAt, timeZone),
    startedAt: toOptionalInstant(ticket.startedAt, timeZone),
  };
}

function isAway({ state }: LineTicket): boolean {
  return state === 'called' || state === 'serving' || state === 'parked';
}
