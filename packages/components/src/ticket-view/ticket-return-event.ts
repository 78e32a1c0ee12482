import { ElementEvent } from '../element-event.ts';

/** The holder came back into the line after a missed call. */
export class TicketReturnEvent extends ElementEvent<TicketReturnEvent> {
  static readonly type = 'wm-ticket-return';
  /** Id of the ticket. It leads to whoever holds it. */
  declare readonly ticket: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-ticket-return': TicketReturnEvent;
  }
}
