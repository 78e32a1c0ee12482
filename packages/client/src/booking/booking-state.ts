import type {
  Appointment,
  Contact,
  ContactFields,
  Days,
  DocumentWish,
  Earliest,
  Hold,
  Office,
  OwnField,
  Requirement,
  ServiceQuantity,
  Slot,
  Slots,
} from '@wartemarke/contract';
import type { HandedIn } from '../documents/handed-in.ts';
import type { FlowState } from '../flow/tasks.ts';

/** Where the citizen stands. What to bring is shown beside the days too; its own step may be left out. */
export type BookingStep = 'concern' | 'requirements' | 'day' | 'time' | 'details' | 'done';

/** What a booking asks the server. `course` is what everything after the choice of a concern is made of. */
export type BookingTask =
  'catalogue' | 'course' | 'days' | 'slots' | 'hold' | 'extend' | 'compare' | 'document' | 'book';

/**
 * Why a service cannot be added to the visit.
 *
 * - `other_queue`: it is served from another line, so it needs an appointment of its own.
 * - `not_combinable`: it, or a chosen one, cannot share an appointment.
 * - `too_many`: the visit has as many services as one may have.
 * - `season`: there are no appointments for it now, or none on a day that suits the chosen ones.
 * - `link`: an online form replaces the visit.
 */
export type BlockReason = 'other_queue' | 'not_combinable' | 'too_many' | 'season' | 'link';

/** A hold, and when it is over. */
export interface KeptHold extends Hold {
  /** By the device's own clock, right or wrong, in epoch milliseconds. */
  readonly keptUntilAt: number;
}

/** Everything that a booking shows. What is not known yet is null. */
export interface BookingState extends FlowState<BookingTask> {
  readonly step: BookingStep;
  readonly office: Office | null;
  /** The services of the visit, each with what was answered to its questions. */
  readonly chosen: readonly ServiceQuantity[];
  /** Length of the visit. */
  readonly minutes: number;
  /** Ids of the services that may be added to the visit. */
  readonly addable: readonly string[];
  /** Why each of the others cannot, by its id. */
  readonly blocked: Readonly<Record<string, BlockReason>>;
  /** What to bring by what was answered so far, each thing once. */
  readonly requirements: readonly Requirement[];
  /** How the form treats its fields for the chosen services; null before a concern is chosen. */
  readonly fields: ContactFields | null;
  /** The office's own fields that are asked for now. */
  readonly ownFields: readonly OwnField[];
  /** All days that can be booked, so that the next month needs no network. */
  readonly days: Days | null;
  /** The chosen day, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The slots of the chosen day. */
  readonly slots: Slots | null;
  /** The chosen slot. */
  readonly slot: Slot | null;
  /** The slot that was chosen or kept and is lost; `holdAgain` asks for it once more. */
  readonly lostSlot: Slot | null;
  readonly hold: KeptHold | null;
  /** The first slot at each office of the town. */
  readonly earliest: Earliest | null;
  /** What was typed; kept whatever happens. */
  readonly contact: Contact;
  /** Whether reminders are wished. */
  readonly reminders: boolean;
  /** Documents that can be handed in with the visit, each once. */
  readonly documentWishes: readonly DocumentWish[];
  readonly documents: readonly HandedIn[];
  readonly appointment: Appointment | null;
}

/** A booking before anything is known. */
export const initialBooking: BookingState = {
  step: 'concern',
  office: null,
  chosen: [],
  minutes: 0,
  addable: [],
  blocked: {},
  requirements: [],
  fields: null,
  ownFields: [],
  days: null,
  date: null,
  slots: null,
  slot: null,
  lostSlot: null,
  hold: null,
  earliest: null,
  contact: {},
  reminders: true,
  documentWishes: [],
  documents: [],
  appointment: null,
  busy: [],
  problem: null,
};
