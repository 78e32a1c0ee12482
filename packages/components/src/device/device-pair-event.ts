import { ElementEvent } from '../element-event.ts';

/** Somebody paired this device with the town’s server. */
export class DevicePairEvent extends ElementEvent<DevicePairEvent> {
  static readonly type = 'wm-device-pair';
  /** Id of the device, by which a clerk can revoke it. */
  declare readonly device: string;
  /** Id of the office. */
  declare readonly office: string;
}

declare global {
  interface HTMLElementEventMap {
    'wm-device-pair': DevicePairEvent;
  }
}
