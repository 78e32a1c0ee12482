import { ElementEvent } from '../element-event.ts';

/** Somebody gave up a place on the waiting list, or took the time that was offered. */
export class WaitingListEndEvent extends ElementEvent<WaitingListEndEvent> {
  static readonly type = 'wm-waiting-list-end';
  /** Id of the place on the list. It leads to a person in the town’s database. */
  declare readonly entry: string;
  /** Id of the office. */
  declare readonly office: string;
  /** How it ended. */
  declare readonly outcome: 'booked' | 'left';
}

declare global {
  interface HTMLElementEventMap {
    'wm-waiting-list-end': WaitingListEndEvent;
  }
}
