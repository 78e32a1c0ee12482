import type { Board, Call } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import type { Offices } from '../offices/offices.ts';
import { nameCounter, nameOffice, numberOf, toQueueSummary } from './in-words.ts';
import type { LineTicket } from './line-ticket.ts';
import { toSignagePages } from '../signage/signage-pages.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';

/** What a board shows: numbers at counters, the latest call first, how the queues stand, and the pages beside them. */
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
    waiting: toWaiting(snapshot),
    pages: toSignagePages(snapshot, offices),
    voices: toVoices(snapshot, offices),
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

function toWaiting({ office, line, outlooks }: OfficeSnapshot): Board['waiting'] {
  if (!office.board.waitingList) return [];
  return line.map((ticket) => ({
    number: numberOf(office, ticket),
    queue: ticket.queue,
    wait: outlooks.get(ticket.id)?.wait ?? null,
  }));
}

function toVoices({ office }: OfficeSnapshot, { say }: Offices): Board['voices'] {
  return office.board.voices.map((language) => ({
    language,
    counters: Object.fromEntries(office.counters.map(({ id, name }) => [id, say(name, language)])),
  }));
}

function toCall(ticket: CalledTicket, { office }: OfficeSnapshot, offices: Offices): Call {
  const { id, state, queue, counter, calledAt, recalls } = ticket;
  return {
    ticket: id,
    number: numberOf(office, ticket),
    queue,
    counter: nameCounter(office, counter, offices),
    calledAt: toWireInstant(calledAt, offices.town.timeZone),
    recalls,
    state,
  };
}
