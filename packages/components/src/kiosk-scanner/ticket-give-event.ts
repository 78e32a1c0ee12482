import { ElementEvent } from '../element-event.ts';

/** The kiosk gave somebody a number, after a check-in or to a walk-in. */
export class TicketGiveEvent extends ElementEvent<TicketGiveEvent> {
  static readonly type = 'wm-ticket-give';
  /** Id of the ticket. It leads to whoever holds it. */
  declare readonly ticket: string;
  /** Id of the office. */
  declare readonly office: string;
  /** Whether it belongs to an appointment. */
  declare readonly hasAppointment: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'wm-ticket-give': TicketGiveEvent;
  }
}
