import type { BookingNews } from '@wartemarke/client';
import { ElementEvent } from '../../element-event.ts';

/** The visit has these services now: chosen, changed, or named by the page or its link. */
export class ServicesChooseEvent extends ElementEvent<ServicesChooseEvent> {
  static readonly type = 'wm-services-choose';
  /** Id of the office. */
  declare readonly office: string;
  /** The services of the visit, without what was answered to their questions. */
  declare readonly services: BookingNews['services']['services'];
}

declare global {
  interface HTMLElementEventMap {
    'wm-services-choose': ServicesChooseEvent;
  }
}
