import { ElementEvent } from '../../element-event.ts';

/** The times of a day are open; those of the first free day are by themselves. */
export class DayOpenEvent extends ElementEvent<DayOpenEvent> {
  static readonly type = 'wm-day-open';
  /** Id of the office. */
  declare readonly office: string;
  /** The day, `YYYY-MM-DD`. */
  declare readonly date: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-day-open': DayOpenEvent;
  }
}
