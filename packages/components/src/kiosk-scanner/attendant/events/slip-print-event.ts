import type { SlipState } from '@wartemarke/client';
import { ElementEvent } from '../../../element-event.ts';

/** The slip of a number came out, or did not. */
export class SlipPrintEvent extends ElementEvent<SlipPrintEvent> {
  static readonly type = 'wm-slip-print';
  /** Id of the office. */
  declare readonly office: string;
  /** How it ended; `unknown` where the printer does not tell. */
  declare readonly outcome: Exclude<SlipState, 'none' | 'printing'>;
}

declare global {
  interface HTMLElementEventMap {
    'wm-slip-print': SlipPrintEvent;
  }
}
