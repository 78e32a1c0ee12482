import type {
  DeskAppointment,
  DeskAppointments,
  MessageKind,
  MessagePreview,
  QueueDay,
  QueueDayChange,
} from '@wartemarke/contract';
import type { CallOptions } from './client.ts';

/** An appointment as a clerk names it. */
export interface DeskPlaceOf {
  /** Id of the office. */
  office: string;
  /** Id of the appointment. */
  id: string;
}

/** A clerk's step with an appointment as it was seen, and a word to its citizen. */
export interface DeskStepWish extends DeskPlaceOf {
  /** The version that the clerk saw. */
  version: number;
  message?: string;
}

/** A queue on one day. */
export interface QueueDayPlace {
  /** Id of the office. */
  office: string;
  /** Id of the queue. */
  queue: string;
  /** `YYYY-MM-DD`. */
  date: string;
}

type DeskCall<Wish> = (wish: Wish, options?: CallOptions) => Promise<DeskAppointment>;

/** What clerks say on appointments that are ahead; all of it needs a session. */
export interface ClientDesk {
  /** The appointments of a day. */
  appointments(office: string, date: string, options?: CallOptions): Promise<DeskAppointments>;
  /** Those that wait to be accepted, or for their documents to be looked at. */
  requests(office: string, options?: CallOptions): Promise<DeskAppointments>;
  accept: DeskCall<DeskStepWish>;
  decline: DeskCall<DeskStepWish>;
  move: DeskCall<DeskStepWish & { startAt: string }>;
  cancel: DeskCall<DeskStepWish>;
  /** Says whether the documents are complete. */
  check: DeskCall<DeskPlaceOf & { complete: boolean }>;
  /** Opens a document. */
  document(document: DeskPlaceOf & { document: string }, options?: CallOptions): Promise<Blob>;
  /** The lanes of each queue; both named days included. */
  days(
    office: string,
    range: { from: string; to: string },
    options?: CallOptions,
  ): Promise<{ days: QueueDay[] }>;
  changeDay(place: QueueDayPlace, change: QueueDayChange, options?: CallOptions): Promise<QueueDay>;
  restoreDay(place: QueueDayPlace, options?: CallOptions): Promise<QueueDay>;
  /** What a message looks like, in the client's language. */
  message(office: string, kind: MessageKind, options?: CallOptions): Promise<MessagePreview>;
}
