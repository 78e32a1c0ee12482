/** A citizen cancelled their appointment. */
export class AppointmentCancelEvent extends Event {
  static readonly type = 'wm-appointment-cancel';
  /** Id of the appointment. */
  readonly appointment: string;
  /** Id of the office. */
  readonly office: string;

  constructor(appointment: string, office: string) {
    super(AppointmentCancelEvent.type, { bubbles: true, composed: true });
    this.appointment = appointment;
    this.office = office;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-cancel': AppointmentCancelEvent;
  }
}
