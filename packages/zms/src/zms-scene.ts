import type { Captcha } from './captcha.ts';
import type { ProcessScene } from './process.ts';
import type { Town } from './town.ts';
import type { Ask } from './transport.ts';

/** What all calls to one installation share. */
export interface ZmsScene {
  readonly ask: Ask;
  readonly town: Town;
  readonly captcha: Captcha;
  /** Bookings that are on their way, by the id of their reservation. */
  readonly bookings: Map<string, Promise<unknown>>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How many days ahead are looked at. */
  readonly horizonDays: number;
  readonly appointmentUrl: string;
  readonly phone: string | undefined;
}

/** What an appointment is made from. */
export async function toProcessScene({ town, now, appointmentUrl, phone }: ZmsScene): Promise<ProcessScene> {
  return { catalogue: await town.catalogue(), nowAt: now(), appointmentUrl, phone };
}
