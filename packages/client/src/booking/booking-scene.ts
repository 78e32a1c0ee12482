import type { ServiceQuantity } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { Tasks } from '../flow/tasks.ts';
import type { WritableStore } from '../store.ts';
import type { DraftStore } from './booking-draft.ts';
import type { BookingState, BookingTask } from './booking-state.ts';

/** How a booking is made. */
export interface BookingOptions {
  /** Id of the office. */
  readonly office: string;
  /** Where what was done so far is kept, so that a reload loses nothing; nowhere when left out. */
  readonly draft?: DraftStore;
  /** What to begin with, where there is no draft to go on with. */
  readonly services?: readonly ServiceQuantity[];
  /** A clerk or a kiosk books: no proof of work is needed, and one may book for several people at a time. */
  readonly isTrusted?: boolean;
  /** Whether somebody can see the page; nothing is read again by itself while nobody can. */
  readonly isVisible?: () => boolean;
}

/** What all parts of a booking share. */
export interface BookingScene {
  /** Changes when the language does. */
  client: Client;
  readonly options: BookingOptions;
  readonly store: WritableStore<BookingState>;
  readonly tasks: Tasks<BookingTask, BookingState>;
  /** Changes part of the state. */
  patch(changes: Partial<BookingState>): void;
}
