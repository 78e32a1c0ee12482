import { ElementEvent } from '../element-event.ts';

/** A citizen booked an appointment. */
export class AppointmentBookEvent extends ElementEvent<AppointmentBookEvent> {
  static readonly type = 'wm-appointment-book';
  /** Id of the appointment. It leads to a person in the town’s database. */
  declare readonly appointment: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-book': AppointmentBookEvent;
  }
}
