import type { Appointment, AppointmentData, Days, Slot, Slots } from '@wartemarke/contract';
import type { HandedIn } from '../documents/handed-in.ts';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** What an appointment's holder asks the server. `course` is what everything beside reading is made of. */
export type CaseTask =
  | 'load'
  | 'course'
  | 'cancel'
  | 'confirm'
  | 'days'
  | 'slots'
  | 'move'
  | 'calendar'
  | 'data'
  | 'erase'
  | 'document';

/** What is known of an appointment in the hands of its holder. What is not known yet is null. */
export interface CaseState extends FlowState<CaseTask> {
  readonly appointment: Appointment | null;
  /** The days to which it could be moved. */
  readonly days: Days | null;
  /** The day that is looked at, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The slots of that day. */
  readonly slots: Slots | null;
  /** The time that it had before it was moved here. */
  readonly movedFrom: Slot | null;
  /** What was handed in here; what was there before stands in `appointment.documents`. */
  readonly documents: readonly HandedIn[];
  /** Everything personal was deleted; the link has ended. */
  readonly isErased: boolean;
}

/** What a holder does with an appointment. Every failure lands in `problem`; nothing is thrown. */
export interface CaseActions {
  /** Cancels. Resolves with whether it worked. */
  cancel(): Promise<boolean>;
  /** Confirms by the link of the mail. Resolves with whether it worked. */
  confirm(): Promise<boolean>;
  /** Asks for the days to which it could be moved. */
  loadDays(): Promise<void>;
  chooseDay(date: string): Promise<void>;
  /** Moves. Resolves with whether it worked; if not, the old time still stands. */
  move(slot: Slot): Promise<boolean>;
  /** The calendar file; undefined when it did not come. */
  calendar(): Promise<Blob | undefined>;
  /** Everything that is stored; undefined when it did not come. */
  data(): Promise<AppointmentData | undefined>;
  /** Deletes everything personal. Resolves with whether it worked. */
  erase(): Promise<boolean>;
  addDocument(file: File, wish?: string): Promise<void>;
  /** Takes back a document by its id, or what was refused here by its key. */
  removeDocument(id: string): Promise<void>;
  /** Does again what failed. */
  retry(): Promise<void>;
}

/** An appointment in the hands of its holder: a store of how it stands, and what can be done with it. */
export interface AppointmentCase extends Store<CaseState>, CaseActions {
  /** Asks the server how the appointment stands now. */
  reload(): Promise<void>;
}

/** An appointment before anything is known. */
export const initialCase: CaseState = {
  appointment: null,
  days: null,
  date: null,
  slots: null,
  movedFrom: null,
  documents: [],
  isErased: false,
  busy: [],
  problem: null,
};
