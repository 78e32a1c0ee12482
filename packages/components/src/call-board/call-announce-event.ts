import type { Call } from '@wartemarke/contract';
import { ElementEvent } from '../element-event.ts';

/** A number is called, or called again. Fired once for each call; called off, the board shows it without a sound. */
export class CallAnnounceEvent extends ElementEvent<CallAnnounceEvent> {
  static readonly type = 'wm-call-announce';
  static readonly isCancelable = true;
  /** What is called where. */
  declare readonly call: Call;
}

declare global {
  interface HTMLElementEventMap {
    'wm-call-announce': CallAnnounceEvent;
  }
}
