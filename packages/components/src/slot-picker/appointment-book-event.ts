/** A citizen booked an appointment. */
export class AppointmentBookEvent extends Event {
  static readonly type = 'wm-appointment-book';
  /** Id of the appointment. */
  readonly appointment: string;
  /** Id of the office. */
  readonly office: string;

  constructor(appointment: string, office: string) {
    super(AppointmentBookEvent.type, { bubbles: true, composed: true });
    this.appointment = appointment;
    this.office = office;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-book': AppointmentBookEvent;
  }
}
