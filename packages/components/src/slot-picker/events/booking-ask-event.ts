import type { BookingNews } from '@wartemarke/client';
import { AskEvent } from '../../ask-event.ts';

/** What was entered is about to be sent. */
export class BookingAskEvent extends AskEvent<BookingAskEvent> {
  static readonly type = 'wm-booking-ask';
  /** Id of the office. */
  declare readonly office: string;
  /** The services of the visit, without what was answered to their questions. */
  declare readonly services: BookingNews['services']['services'];
  /** The time, ISO 8601. It leads to a person in the town’s database. */
  declare readonly startAt: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-booking-ask': BookingAskEvent;
  }
}
