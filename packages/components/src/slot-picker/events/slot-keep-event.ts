import { ElementEvent } from '../../element-event.ts';

/** A time is kept for whoever books. */
export class SlotKeepEvent extends ElementEvent<SlotKeepEvent> {
  static readonly type = 'wm-slot-keep';
  /** Id of the office. */
  declare readonly office: string;
  /** Its day, `YYYY-MM-DD`. */
  declare readonly date: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-slot-keep': SlotKeepEvent;
  }
}
