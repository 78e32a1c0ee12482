import { ElementEvent } from '../../element-event.ts';

/** The holder had everything deleted that is stored on an appointment. */
export class AppointmentEraseEvent extends ElementEvent<AppointmentEraseEvent> {
  static readonly type = 'wm-appointment-erase';
  /** Id of the appointment. It leads to a person in the town’s database. */
  declare readonly appointment: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-erase': AppointmentEraseEvent;
  }
}
