import type { Screen } from './slot-picker.view.ts';
import { ElementEvent } from '../element-event.ts';

/** Somebody came to another step of the booking. */
export class BookingStepEvent extends ElementEvent<BookingStepEvent> {
  static readonly type = 'wm-booking-step';
  /** What is asked now. */
  declare readonly step: Screen;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-booking-step': BookingStepEvent;
  }
}
