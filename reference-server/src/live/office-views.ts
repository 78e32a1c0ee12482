import { nearestLanguage } from '../offices/catalogue.ts';
import type { Offices } from '../offices/offices.ts';
import { toBoard } from './board.ts';
import { toHall } from './hall.ts';
import { speakIn } from './in-words.ts';
import { createLiveEvent, type LiveEvent } from './live-event.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';
import { toTicket } from './ticket.ts';

/** What the streams of an office may show of one snapshot. */
export interface OfficeViews {
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** @param language - In which the board speaks; the town's first one when left out. */
  board(language?: string): LiveEvent;
  hall(): LiveEvent;
  /** `undefined` when it is not a ticket of the day. */
  ticket(id: string): LiveEvent | undefined;
}

/**
 * Shapes a snapshot for streams: the hall, and the board in each language, once for all who watch them, when they are
 * first asked for.
 */
export function createOfficeViews(snapshot: OfficeSnapshot, offices: Offices): OfficeViews {
  const { revision, at } = snapshot;
  const boards = new Map<string, LiveEvent>();
  let hall: LiveEvent | undefined;
  return {
    revision,
    at,
    board(wished) {
      const language = nearestLanguage(offices.town, wished);
      const known = boards.get(language);
      const board = known ?? createLiveEvent(revision, toBoard(snapshot, speakIn(offices, language)));
      boards.set(language, board);
      return board;
    },
    hall: () => (hall ??= createLiveEvent(revision, toHall(snapshot, offices))),
    ticket(id) {
      const ticket = snapshot.tickets.get(id);
      return ticket && createLiveEvent(revision, toTicket(snapshot, ticket, offices));
    },
  };
}
