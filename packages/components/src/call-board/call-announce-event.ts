import type { Call } from '@wartemarke/contract';

/** A number is called, or called again. Fired once for each call that the board announces. */
export class CallAnnounceEvent extends Event {
  static readonly type = 'wm-call-announce';
  /** What is called where. */
  readonly call: Call;

  constructor(call: Call) {
    super(CallAnnounceEvent.type, { bubbles: true, composed: true });
    this.call = call;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-call-announce': CallAnnounceEvent;
  }
}
