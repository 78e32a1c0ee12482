import type { Place } from '../../kiosk-scanner.view.ts';
import { ElementEvent } from '../../../element-event.ts';

/** Somebody at the kiosk came to another face, or left. */
export class KioskStepEvent extends ElementEvent<KioskStepEvent> {
  static readonly type = 'wm-kiosk-step';
  /** Id of the office. */
  declare readonly office: string;
  /** Where they are; `welcome` when the next one may come. */
  declare readonly step: Place;
}

declare global {
  interface HTMLElementEventMap {
    'wm-kiosk-step': KioskStepEvent;
  }
}
