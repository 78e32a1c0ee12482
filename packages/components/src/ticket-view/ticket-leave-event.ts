import { ElementEvent } from '../element-event.ts';

/** The holder gave a number back. */
export class TicketLeaveEvent extends ElementEvent<TicketLeaveEvent> {
  static readonly type = 'wm-ticket-leave';
  /** Id of the ticket. It leads to whoever holds it. */
  declare readonly ticket: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-ticket-leave': TicketLeaveEvent;
  }
}
