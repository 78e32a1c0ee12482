import type { Access } from './access.ts';
import type { Client } from './client.ts';

/**
 * What a backend may lack beside what its own answers say. That there is no waiting list stands in the office, that no
 * document is wished in its services, that a hold cannot be extended in the hold.
 *
 * - `move`: another time for an appointment, `appointments.move`.
 * - `data`: what is stored on it as a file, `appointments.data`.
 * - `erase`: deleting everything personal, `appointments.erase`.
 * - `earliest`: the first slot at each office, `availability.earliest`.
 * - `reminders`: a choice whether reminders are sent.
 * - `repeat`: a hold whose answer was lost cannot be asked for again by its key; it ends by itself.
 * - `on_site`: what is said in the office, from the check-in to the board, and `availability.today`.
 * - `staff`: what clerks and devices say.
 */
export type Ability = 'move' | 'data' | 'erase' | 'earliest' | 'reminders' | 'repeat' | 'on_site' | 'staff';

/** An access as a link gives it. */
export interface LinkAccess extends Access {
  /** Set when it is the link of a mail that asks for a confirmation. */
  confirms?: true;
}

/** What a backend says of itself. */
export interface BackendFacts {
  /** What it cannot do; nothing when left out. */
  readonly lacks?: readonly Ability[];
  /** Reads its own links: the fragment, without the leading `#`. Links are those of `writeAccess` when left out. */
  readAccess?(fragment: string): LinkAccess | undefined;
}

type Base = Pick<Client, 'baseUrl' | 'now' | 'timers' | 'createKey'>;

/** Some calls of a resource that must be there, and those that may. */
type Calls<Resource extends keyof Client, Needed extends keyof Client[Resource]> = Pick<
  Client[Resource],
  Needed
> &
  Partial<Client[Resource]>;

/**
 * What `<wm-slot-picker>` and `<wm-appointment>` need of a backend; `completeBackend` makes a client of it. What is not
 * marked as optional they cannot do without.
 */
export interface BookingBackend extends Base, BackendFacts {
  /** The same backend, asking for names and texts in this language; its one language when left out. */
  withLanguage?(language: string): BookingBackend;
  readonly offices: Client['offices'];
  readonly availability: Calls<'availability', 'days' | 'slots'>;
  readonly holds: Calls<'holds', 'create' | 'release'>;
  /** `confirm` is needed where an office says that it confirms by mail; a calendar file is made without `calendar`. */
  readonly appointments: Calls<'appointments', 'create' | 'get' | 'cancel'>;
  /** Needed where an office says `challenge`. */
  readonly challenges?: Client['challenges'];
  /** Needed where a service wishes documents. */
  readonly documents?: Client['documents'];
  /** Needed where an office says `waitingList`. */
  readonly waitingList?: Client['waitingList'];
}
