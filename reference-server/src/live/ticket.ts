import type { Ticket } from '@wartemarke/contract';
import { formatNumber } from '../arrival/ticket-number.ts';
import { toWireInstant } from '../availability/office-time.ts';
import { queueOf, type Offices } from '../offices/offices.ts';
import { nameCounter, nameOffice, numberOf, toOptionalInstant, toReturnUntil } from './in-words.ts';
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
    ...toReturnUntil(ticket, office, snapshot.at, timeZone),
    ...toPassedOn(ticket, offices),
    at: toWireInstant(snapshot.at, timeZone),
  };
}

function toQueue({ office, queues }: OfficeSnapshot, ticket: LineTicket, offices: Offices): Ticket['queue'] {
  const { id, name, place } = queueOf(office, ticket.queue);
  const { state = 'closed', said = null } = queues.find(({ queue }) => queue.id === id) ?? {};
  return {
    ...{ id, name: offices.say(name), state },
    ...(said && { text: said }),
    ...(place && { place: offices.say(place) }),
  };
}

function toPassedOn({ passedOn }: LineTicket, offices: Offices): Pick<Ticket, 'passedOn'> {
  const office = passedOn && offices.find(passedOn.office);
  if (!office || !passedOn.place) return {};
  const { drawnQueue, number, queue } = passedOn.place;
  const { place } = queueOf(office, queue);
  return {
    passedOn: {
      ...{ office: office.id, officeName: offices.say(office.name), id: passedOn.id },
      number: formatNumber(queueOf(office, drawnQueue), number),
      ...(place && { place: offices.say(place) }),
    },
  };
}
