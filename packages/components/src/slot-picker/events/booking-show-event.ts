import { ElementEvent } from '../../element-event.ts';

/** The services of an office are there: somebody can begin to book. */
export class BookingShowEvent extends ElementEvent<BookingShowEvent> {
  static readonly type = 'wm-booking-show';
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-booking-show': BookingShowEvent;
  }
}
