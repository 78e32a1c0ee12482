import type { Client } from '@wartemarke/client';
import type { Device, DeviceKind } from '@wartemarke/contract';
import type { Problem } from '../locales/errors/error-texts.ts';
import { DevicePairEvent } from './device-pair-event.ts';

/** Where a device stands, and through whom it speaks before it may speak for itself. */
export interface DevicePlace {
  readonly client: Client;
  /** Id of the office. */
  readonly office: string;
}

/**
 * Exchanges a one-time code for the token of a device.
 * @throws Problem when the server refuses, or when the code is another device's.
 */
export async function exchangeCode(
  { client, office }: DevicePlace,
  kind: DeviceKind,
  { code, idempotencyKey }: { readonly code: string; readonly idempotencyKey: string },
): Promise<Device> {
  const device = await client.devices.pair({ code }, { idempotencyKey });
  if (device.kind === kind && device.office === office) return device;
  throw { code: 'forbidden' } satisfies Problem;
}

/** Tells the page that a device was paired. */
export function tellPairing(element: EventTarget, { id: device, office }: Device): void {
  element.dispatchEvent(new DevicePairEvent({ device, office }));
}
