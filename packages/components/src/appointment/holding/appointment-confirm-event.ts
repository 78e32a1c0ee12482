/** A citizen confirmed their appointment by the link of the mail. */
export class AppointmentConfirmEvent extends Event {
  static readonly type = 'wm-appointment-confirm';
  /** Id of the appointment. */
  readonly appointment: string;
  /** Id of the office. */
  readonly office: string;

  constructor(appointment: string, office: string) {
    super(AppointmentConfirmEvent.type, { bubbles: true, composed: true });
    this.appointment = appointment;
    this.office = office;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-confirm': AppointmentConfirmEvent;
  }
}
