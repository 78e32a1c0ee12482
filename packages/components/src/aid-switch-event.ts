import { ElementEvent } from './element-event.ts';

/** Somebody switched on something that helps them, or switched it off. */
export class AidSwitchEvent extends ElementEvent<AidSwitchEvent> {
  static readonly type = 'wm-aid-switch';
  /** What it is: of a kiosk `reading`, `contrast`, `larger`, `reach`; of a ticket `reading`, `sound`, `awake`, `notices`. */
  declare readonly aid: 'reading' | 'contrast' | 'larger' | 'reach' | 'sound' | 'awake' | 'notices';
  /** Whether it is on now. */
  declare readonly isOn: boolean;
}

/** Tells the page that somebody switched something on or off. */
export function tellAid(element: EventTarget, aid: AidSwitchEvent['aid'], isOn: boolean): void {
  element.dispatchEvent(new AidSwitchEvent({ aid, isOn }));
}

declare global {
  interface HTMLElementEventMap {
    'wm-aid-switch': AidSwitchEvent;
  }
}
