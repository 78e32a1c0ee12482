import type { Board, Hall, Ticket } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import { ConnectionError } from '../connection-error.ts';
import type { Live } from '../live/live.ts';
import { createStore, type WritableStore } from '../store.ts';
import { apiErrorOf } from './api-error-of.ts';
import { toBoard } from './town/board.ts';
import { toHall } from './town/hall.ts';
import type { TownState } from './town/state.ts';
import { getTicket } from './town/tickets.ts';

/** The live values of the fake town. */
export interface FakeLive {
  readonly board: WritableStore<Live<Board>>;
  readonly hall: WritableStore<Live<Hall>>;
  ticket(access: Access): WritableStore<Live<Ticket>>;
  /** Shows in all of them how the town stands now. */
  publish(): void;
  /** Shows in all of them that the connection is lost; `publish` heals it. */
  lose(): void;
}

/** Follows the fake town. */
export function createFakeLive(state: TownState): FakeLive {
  const live = <T>(value: T): Live<T> => ({ status: 'live', value, receivedAt: state.now() });
  const board = createStore(live(toBoard(state)));
  const hall = createStore(live(toHall(state)));
  const tickets = new Map<string, { access: Access; store: WritableStore<Live<Ticket>> }>();
  const ticketNow = (access: Access): Live<Ticket> => {
    try {
      return live(getTicket(state, access));
    } catch {
      return { status: 'failed', error: apiErrorOf('ticket_not_found') };
    }
  };
  return {
    board,
    hall,
    ticket(access) {
      const store = tickets.get(access.id)?.store ?? createStore(ticketNow(access));
      tickets.set(access.id, { access, store });
      return store;
    },
    publish() {
      state.revision += 1;
      board.set(live(toBoard(state)));
      hall.set(live(toHall(state)));
      for (const { access, store } of tickets.values()) store.set(ticketNow(access));
    },
    lose() {
      lose(board);
      lose(hall);
      for (const { store } of tickets.values()) lose(store);
    },
  };
}

function lose<T>(store: WritableStore<Live<T>>): void {
  store.set({ ...store.get(), status: 'stale', error: new ConnectionError('offline') });
}
