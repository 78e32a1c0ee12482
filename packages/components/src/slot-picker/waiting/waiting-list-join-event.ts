import { ElementEvent } from '../../element-event.ts';

/** Somebody waits for a time that comes back. */
export class WaitingListJoinEvent extends ElementEvent<WaitingListJoinEvent> {
  static readonly type = 'wm-waiting-list-join';
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-waiting-list-join': WaitingListJoinEvent;
  }
}
