import { ElementEvent } from '../../element-event.ts';

/** The holder confirmed an appointment. */
export class AppointmentConfirmEvent extends ElementEvent<AppointmentConfirmEvent> {
  static readonly type = 'wm-appointment-confirm';
  /** Id of the appointment. It leads to a person in the town’s database. */
  declare readonly appointment: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-confirm': AppointmentConfirmEvent;
  }
}
