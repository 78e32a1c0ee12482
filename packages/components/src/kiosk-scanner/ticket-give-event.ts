import type { Arrival } from '@wartemarke/contract';

/** The kiosk gave somebody a number, after a check-in or to a walk-in. */
export class TicketGiveEvent extends Event {
  static readonly type = 'wm-ticket-give';
  /** Id of the ticket. */
  readonly ticket: string;
  /** Id of the office. */
  readonly office: string;
  /** Whether it belongs to an appointment. */
  readonly hasAppointment: boolean;

  constructor({ ticket, appointmentAt }: Arrival, office: string) {
    super(TicketGiveEvent.type, { bubbles: true, composed: true });
    this.ticket = ticket.id;
    this.office = office;
    this.hasAppointment = appointmentAt !== undefined;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-ticket-give': TicketGiveEvent;
  }
}
