import type { SaveKind } from './saving.ts';
import { ElementEvent } from '../element-event.ts';

/** Somebody saves an appointment, or prints it. */
export class AppointmentSaveEvent extends ElementEvent<AppointmentSaveEvent> {
  static readonly type = 'wm-appointment-save';
  /** Id of the office. */
  declare readonly office: string;
  /** As what: `calendar`, `code`, `data`, or on paper by `print`. */
  declare readonly kind: SaveKind;
}

declare global {
  interface HTMLElementEventMap {
    'wm-appointment-save': AppointmentSaveEvent;
  }
}
