import type {
  Appointment,
  Contact,
  Days,
  Hold,
  Office,
  Requirement,
  ServiceQuantity,
  Slot,
  Slots,
} from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** Where the citizen stands. What to bring is shown beside the days too; its own step may be left out. */
export type BookingStep = 'concern' | 'requirements' | 'day' | 'time' | 'details' | 'done';

/** What a booking asks the server. */
export type BookingTask = 'catalogue' | 'days' | 'slots' | 'hold' | 'book';

/** A hold, and when it is over. */
export interface KeptHold extends Hold {
  /** By the device's own clock, right or wrong, in epoch milliseconds. */
  readonly keptUntilAt: number;
}

/** Everything that a booking shows. What is not known yet is null. */
export interface BookingState extends FlowState<BookingTask> {
  readonly step: BookingStep;
  readonly office: Office | null;
  readonly chosen: readonly ServiceQuantity[];
  /** Length of the visit. */
  readonly minutes: number;
  /** Ids of the services that may be added to the visit. */
  readonly addable: readonly string[];
  /** What to bring, each thing once. */
  readonly requirements: readonly Requirement[];
  /** All days that can be booked, so that the next month needs no network. */
  readonly days: Days | null;
  /** The chosen day, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The slots of the chosen day. */
  readonly slots: Slots | null;
  /** The chosen slot. */
  readonly slot: Slot | null;
  readonly hold: KeptHold | null;
  /** What was typed; kept whatever happens. */
  readonly contact: Contact;
  readonly appointment: Appointment | null;
}

/** A booking as a store, and what a citizen does with it. Every failure lands in `problem`; nothing is thrown. */
export interface Booking extends Store<BookingState> {
  /** Takes a concern alone and goes to its days. */
  choose(service: string): Promise<void>;
  /** Sets how many of a service the visit has; 0 takes it out. */
  setQuantity(service: string, quantity: number): Promise<void>;
  chooseDay(date: string): Promise<void>;
  /** Keeps a slot and goes to the details. A slot kept before is given back. */
  chooseTime(slot: Slot): Promise<void>;
  /** Keeps what is typed. */
  setContact(changes: Contact): void;
  /** Turns the hold into an appointment. */
  book(): Promise<void>;
  /** Goes to a step, forward or back, if what it needs is there. */
  goTo(step: BookingStep): void;
  back(): void;
  forward(): void;
  /** Does again what failed. */
  retry(): Promise<void>;
  /** Begins anew after a booking; the catalogue stays. */
  restart(): void;
  /** Calls off what runs and gives the kept slot back. */
  leave(): void;
}

/** A booking before anything is known. */
export const initialBooking: BookingState = {
  step: 'concern',
  office: null,
  chosen: [],
  minutes: 0,
  addable: [],
  requirements: [],
  days: null,
  date: null,
  slots: null,
  slot: null,
  hold: null,
  contact: {},
  appointment: null,
  busy: [],
  problem: null,
};

const before: Partial<Record<BookingStep, BookingStep>> = {
  requirements: 'concern',
  day: 'concern',
  time: 'day',
  details: 'time',
};
const after: Partial<Record<BookingStep, BookingStep>> = {
  concern: 'day',
  requirements: 'day',
  day: 'time',
  time: 'details',
};

/** Whether what a step needs is there. */
export function canGoTo(state: BookingState, step: BookingStep): boolean {
  if (step === 'done') return state.appointment !== null;
  if (state.appointment) return false;
  if (step === 'details') return state.hold !== null;
  if (step === 'time') return state.date !== null;
  return step === 'concern' || state.chosen.length > 0;
}

/** The step before this one. */
export function stepBefore(step: BookingStep): BookingStep {
  return before[step] ?? step;
}

/** The step after this one. */
export function stepAfter(step: BookingStep): BookingStep {
  return after[step] ?? step;
}
