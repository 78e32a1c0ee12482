import type { Screen } from './slot-picker.view.ts';

/** Somebody came to another step of the booking. */
export class BookingStepEvent extends Event {
  static readonly type = 'wm-booking-step';
  /** What is asked now. */
  readonly step: Screen;
  /** Id of the office. */
  readonly office: string;

  constructor(step: Screen, office: string) {
    super(BookingStepEvent.type, { bubbles: true, composed: true });
    this.step = step;
    this.office = office;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-booking-step': BookingStepEvent;
  }
}
