import type { BookingNews } from '@wartemarke/client';
import { AskEvent } from '../../ask-event.ts';

/** A time is about to be kept. */
export class HoldAskEvent extends AskEvent<HoldAskEvent> {
  static readonly type = 'wm-hold-ask';
  /** Id of the office. */
  declare readonly office: string;
  /** The services of the visit, without what was answered to their questions. */
  declare readonly services: BookingNews['services']['services'];
  /** The time, ISO 8601. It leads to a person in the town’s database. */
  declare readonly startAt: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-hold-ask': HoldAskEvent;
  }
}
