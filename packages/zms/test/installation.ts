import type { Client } from '@wartemarke/client';
import type { Appointment, Hold } from '@wartemarke/contract';
import { createFakeClock, type FakeClock } from '@wartemarke/client/testing';
import { createZmsClient, type ZmsOptions } from '../src/index.ts';
import {
  createImitation,
  type ImitationOptions,
  type ZmsImitation,
} from '../src/imitation/create-imitation.ts';
import { ausweis, mitte } from '../src/imitation/seefelden.ts';

/** Where the imitation is. */
export const baseUrl = 'https://termine.seefelden.example/api/citizen';

/** Whoever books in tests. */
export const contact = { name: 'Ada Beispiel', email: 'ada@beispiel.example', phone: '0151 23456789' };

/** A client, and the imitated installation that it speaks with, on a Friday morning. */
export interface TestInstallation {
  readonly client: Client;
  readonly zms: ZmsImitation;
  readonly clock: FakeClock;
  /** How often something was asked. */
  count(kind: string): number;
  /** Keeps the first slot of Monday. */
  hold(): Promise<Hold>;
  book(hold: Hold, changes?: object): Promise<Appointment>;
}

/** Opens an installation with a client for it. */
export function openInstallation(
  options: Omit<ImitationOptions, 'now'> = {},
  own: Partial<ZmsOptions> = {},
): TestInstallation {
  const clock = createFakeClock(Date.parse('2027-03-26T07:10:00+01:00'));
  const { now, timers } = clock;
  const zms = createImitation({ now, ...options });
  const client = createZmsClient({ baseUrl, now, timers, fetch: zms.fetch, ...own });
  const services = [{ id: ausweis, quantity: 1 }];
  return {
    ...{ client, zms, clock },
    count: (kind) => zms.asked.filter((each) => each === kind).length,
    hold: () => client.holds.create(mitte, { services, startAt: '2027-03-29T08:00:00+02:00' }),
    book: ({ id, token }, changes) =>
      client.appointments.create(mitte, { hold: id, token, contact: { ...contact, ...changes } }),
  };
}
