import type { ChangeWished } from '@wartemarke/client';
import { AskEvent } from '../ask-event.ts';

/** An appointment is about to be changed. */
export class ChangeAskEvent extends AskEvent<ChangeAskEvent> {
  static readonly type = 'wm-change-ask';
  /** Id of the appointment. It leads to a person in the town’s database. */
  declare readonly appointment: string;
  /** Id of the office. */
  declare readonly office: string;
  /** What is to be done with it. */
  declare readonly change: ChangeWished['change'];
  /** The new start, ISO 8601, where it is to be moved. */
  declare readonly startAt?: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-change-ask': ChangeAskEvent;
  }
}
