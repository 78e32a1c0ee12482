import type { Days, DeskAppointment, QueueDay, QueueDayChange, Slot, Slots } from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** What a clerk's view of the days asks the server. */
export type DayDeskTask =
  | 'appointments'
  | 'requests'
  | 'days'
  | 'accept'
  | 'decline'
  | 'move'
  | 'cancel'
  | 'check'
  | 'document'
  | 'change'
  | 'restore'
  | 'moveDays'
  | 'moveSlots';

/** A change of a day that waits for the clerk's yes. */
export interface AskedChange {
  /** Id of the queue. */
  readonly queue: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly change: QueueDayChange;
  /** How many appointments would no longer fit. */
  readonly count: number;
}

/** Free times for one appointment, the reserve included. What is not known yet is null. */
export interface MoveChoice {
  readonly appointment: DeskAppointment;
  readonly days: Days | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly slots: Slots | null;
}

/** Everything that a clerk's view of the days shows. What is not known yet is null. */
export interface DayDeskState extends FlowState<DayDeskTask> {
  /** The day whose appointments are shown, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly appointments: readonly DeskAppointment[] | null;
  readonly requests: readonly DeskAppointment[] | null;
  /** The lanes of each queue, with the appointments that no longer fit. */
  readonly days: readonly QueueDay[] | null;
  /** The change that has to be confirmed since appointments would no longer fit. */
  readonly asking: AskedChange | null;
  readonly moving: MoveChoice | null;
  /** What was changed last, to say so. */
  readonly changed: { readonly task: DayDeskTask; readonly appointment: DeskAppointment } | null;
}

/** A clerk's view of the days as a store. Every failure lands in `problem`; nothing is thrown. */
export interface DayDesk extends Store<DayDeskState> {
  /** Shows the appointments of a day. They are read again by themselves while somebody subscribes. */
  showDay(date: string): Promise<void>;
  /** Reads what waits for the office; read again by itself from then on. */
  loadRequests(): Promise<void>;
  /** Reads the lanes from one day to another, both included. */
  loadDays(from: string, to: string): Promise<void>;
  /** Each of these resolves with whether it worked. What a colleague changed meanwhile is read again and said. */
  accept(appointment: DeskAppointment, message?: string): Promise<boolean>;
  decline(appointment: DeskAppointment, message?: string): Promise<boolean>;
  cancel(appointment: DeskAppointment, message?: string): Promise<boolean>;
  /** Says whether the documents are complete. */
  check(appointment: DeskAppointment, complete: boolean): Promise<boolean>;
  /** Looks for another time: the days first. */
  beginMove(appointment: DeskAppointment): Promise<void>;
  chooseMoveDay(date: string): Promise<void>;
  move(slot: Slot, message?: string): Promise<boolean>;
  endMove(): void;
  /** Opens a document; undefined when it did not come. */
  openDocument(appointment: DeskAppointment, document: string): Promise<Blob | undefined>;
  /** Changes the lanes of a day; asks first (`asking`) when appointments would no longer fit. */
  changeDay(queue: string, date: string, change: QueueDayChange): Promise<boolean>;
  /** The opening hours hold again. */
  restoreDay(queue: string, date: string): Promise<boolean>;
  /** Says yes to what is asked. */
  confirmChange(): Promise<boolean>;
  dropChange(): void;
  /** Calls off what runs. */
  leave(): void;
}

/** A view of the days before anything is known. */
export const initialDayDesk: DayDeskState = {
  date: null,
  appointments: null,
  requests: null,
  days: null,
  asking: null,
  moving: null,
  changed: null,
  busy: [],
  problem: null,
};
