import { ElementEvent } from '../../element-event.ts';

/** The holder cancelled an appointment. */
export class AppointmentCancelEvent extends ElementEvent<AppointmentCancelEvent> {
  static readonly type = 'wm-appointment-cancel';
  /** Id of the appointment. It leads to a person in the town’s database. */
  declare readonly appointment: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-cancel': AppointmentCancelEvent;
  }
}
