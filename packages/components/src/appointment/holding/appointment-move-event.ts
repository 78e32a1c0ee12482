import { ElementEvent } from '../../element-event.ts';

/** The holder chose another time for an appointment. */
export class AppointmentMoveEvent extends ElementEvent<AppointmentMoveEvent> {
  static readonly type = 'wm-appointment-move';
  /** Id of the appointment. It leads to a person in the town’s database. */
  declare readonly appointment: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-move': AppointmentMoveEvent;
  }
}
