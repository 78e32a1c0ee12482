import type { Board, Call } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import type { Offices } from '../offices/offices.ts';
import { nameCounter, nameOffice, numberOf, toQueueSummary } from './in-words.ts';
import type { LineTicket } from './line-ticket.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';

/** What a board shows: numbers at counters, the latest call first, and how the queues stand. */
export function toBoard(snapshot: OfficeSnapshot, offices: Offices): Board {
  const { timeZone } = offices.town;
  const called = [...snapshot.tickets.values()].filter(isCalled);
  return {
    office: nameOffice(snapshot.office, offices),
    revision: snapshot.revision,
    at: toWireInstant(snapshot.at, timeZone),
    calls: called
      .toSorted((one, other) => other.calledAt - one.calledAt)
      .map((ticket) => toCall(ticket, snapshot, offices)),
    queues: snapshot.queues.map((standing) => toQueueSummary(standing, offices)),
    waiting: [],
    pages: [],
    help: snapshot.signals
      .filter(({ kind }) => kind === 'help')
      .map(({ id, answeredAt }) => ({ id, isAnswered: answeredAt !== null })),
  };
}

interface CalledTicket extends LineTicket {
  readonly state: Call['state'];
  readonly counter: string;
  readonly calledAt: number;
}

function isCalled(ticket: LineTicket): ticket is CalledTicket {
  const { state, counter, calledAt } = ticket;
  return (state === 'called' || state === 'serving') && counter !== null && calledAt !== null;
}

function toCall(ticket: CalledTicket, { office }: OfficeSnapshot, offices: Offices): Call {
  const { id, state, counter, calledAt, recalls } = ticket;
  return {
    ticket: id,
    number: numberOf(office, ticket),
    counter: nameCounter(office, counter, offices),
    calledAt: toWireInstant(calledAt, offices.town.timeZone),
    recalls,
    state,
  };
}
