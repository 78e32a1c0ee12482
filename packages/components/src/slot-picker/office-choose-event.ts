import { ElementEvent } from '../element-event.ts';

/** Somebody goes on at another office of the town. Called off, the picker stays where it is. */
export class OfficeChooseEvent extends ElementEvent<OfficeChooseEvent> {
  static readonly type = 'wm-office-choose';
  static readonly isCancelable = true;
  /** Id of the other office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-office-choose': OfficeChooseEvent;
  }
}
