import type { Contact, ServiceQuantity } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { Guard } from '../flow/guard.ts';
import type { Tasks } from '../flow/tasks.ts';
import type { WritableStore } from '../store.ts';
import type { DraftStore } from './booking-draft.ts';
import type { BookingNews } from './booking-news.ts';
import type { BookingState, BookingTask } from './booking-state.ts';

/** What the page knows of the citizen, such as from an account. It counts as typed, but never goes before what is. */
export interface Prefill {
  readonly contact?: Contact | undefined;
  /** Whether reminders are wished; what was said last counts, by the page or by the citizen. */
  readonly reminders?: boolean | undefined;
}

/** What somebody is about to keep or to book. */
export interface SlotWished {
  /** Id of the office. */
  readonly office: string;
  /** The services of the visit, without what was answered to their questions. */
  readonly services: BookingNews['services']['services'];
  /** When it begins, ISO 8601. */
  readonly startAt: string;
}

/** Asked before something is sent. */
export interface BookingGuards {
  /** Before a slot is kept. */
  readonly hold?: Guard<SlotWished>;
  /** Before the hold becomes an appointment. */
  readonly book?: Guard<SlotWished>;
}

/** How a booking is made. */
export interface BookingOptions extends Prefill {
  /** Id of the office. */
  readonly office: string;
  /** Where what was done so far is kept, so that a reload loses nothing; nowhere when left out. */
  readonly draft?: DraftStore;
  /** What to begin with, where there is no draft to go on with. */
  readonly services?: readonly ServiceQuantity[];
  /** The day to look at first, `YYYY-MM-DD`, where it has free times for the services. */
  readonly date?: string;
  /** Asked before something is sent; what answers `false` is not done, and nothing is said of it. */
  readonly before?: BookingGuards;
  /** A clerk or a kiosk books: no proof of work is needed, and one may book for several people at a time. */
  readonly isTrusted?: boolean;
  /** Whether somebody can see the page; nothing is read again by itself while nobody can. */
  readonly isVisible?: () => boolean;
}

/** What all parts of a booking share. */
export interface BookingScene {
  /** Changes when the language does. */
  client: Client;
  /** What somebody typed of themselves; goes before what the page knows. */
  typed: Contact;
  readonly options: BookingOptions;
  readonly store: WritableStore<BookingState>;
  readonly tasks: Tasks<BookingTask, BookingState>;
  /** Changes part of the state. */
  patch(changes: Partial<BookingState>): void;
}
