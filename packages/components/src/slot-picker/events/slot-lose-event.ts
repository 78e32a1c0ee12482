import { ElementEvent } from '../../element-event.ts';

/** The chosen or kept time is lost. */
export class SlotLoseEvent extends ElementEvent<SlotLoseEvent> {
  static readonly type = 'wm-slot-lose';
  /** Id of the office. */
  declare readonly office: string;
  /** Its day, `YYYY-MM-DD`. */
  declare readonly date: string;
  /** Why: `slot_taken` by somebody else, `hold_expired` when it took too long. */
  declare readonly code: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-slot-lose': SlotLoseEvent;
  }
}
