/** A citizen chose another time for their appointment. */
export class AppointmentMoveEvent extends Event {
  static readonly type = 'wm-appointment-move';
  /** Id of the appointment. */
  readonly appointment: string;
  /** Id of the office. */
  readonly office: string;

  constructor(appointment: string, office: string) {
    super(AppointmentMoveEvent.type, { bubbles: true, composed: true });
    this.appointment = appointment;
    this.office = office;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-move': AppointmentMoveEvent;
  }
}
