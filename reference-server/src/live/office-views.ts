import type { Offices } from '../offices/offices.ts';
import { toBoard } from './board.ts';
import { toHall } from './hall.ts';
import { createLiveEvent, type LiveEvent } from './live-event.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';
import { toTicket } from './ticket.ts';

/** What the streams of an office may show of one snapshot. */
export interface OfficeViews {
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly at: number;
  board(): LiveEvent;
  hall(): LiveEvent;
  /** `undefined` when it is not a ticket of the day. */
  ticket(id: string): LiveEvent | undefined;
}

/** Shapes a snapshot for streams: board and hall once for all who watch them, each when it is first asked for. */
export function createOfficeViews(snapshot: OfficeSnapshot, offices: Offices): OfficeViews {
  const { revision, at } = snapshot;
  let board: LiveEvent | undefined;
  let hall: LiveEvent | undefined;
  return {
    revision,
    at,
    board: () => (board ??= createLiveEvent(revision, toBoard(snapshot, offices))),
    hall: () => (hall ??= createLiveEvent(revision, toHall(snapshot, offices))),
    ticket(id) {
      const ticket = snapshot.tickets.get(id);
      return ticket && createLiveEvent(revision, toTicket(snapshot, ticket, offices));
    },
  };
}
