/** Somebody gave up a place on the waiting list, or took the time that was offered. */
export class WaitingListEndEvent extends Event {
  static readonly type = 'wm-waiting-list-end';
  /** Id of the place on the list. */
  readonly entry: string;
  readonly outcome: 'booked' | 'left';

  constructor(entry: string, outcome: 'booked' | 'left') {
    super(WaitingListEndEvent.type, { bubbles: true, composed: true });
    this.entry = entry;
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-waiting-list-end': WaitingListEndEvent;
  }
}
