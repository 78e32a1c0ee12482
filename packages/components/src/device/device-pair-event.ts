import type { Device } from '@wartemarke/contract';

/** Somebody paired this device with the town's server. */
export class DevicePairEvent extends Event {
  static readonly type = 'wm-device-pair';
  /** Id of the device, by which a clerk can revoke it. */
  readonly device: string;
  /** Id of the office. */
  readonly office: string;

  constructor({ id, office }: Device) {
    super(DevicePairEvent.type, { bubbles: true, composed: true });
    this.device = id;
    this.office = office;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wm-device-pair': DevicePairEvent;
  }
}
