import type { TicketState } from '@wartemarke/contract';
import { ElementEvent } from '../element-event.ts';

/** A ticket stands differently than before, or was called again. */
export class TicketChangeEvent extends ElementEvent<TicketChangeEvent> {
  static readonly type = 'wm-ticket-change';
  /** Id of the ticket. It leads to whoever holds it. */
  declare readonly ticket: string;
  /** Id of the office. */
  declare readonly office: string;
  /** How it stands now. */
  declare readonly state: TicketState;
}

declare global {
  interface HTMLElementEventMap {
    'wm-ticket-change': TicketChangeEvent;
  }
}
