import {
  completeBackend,
  createClient,
  type Ability,
  type Client,
  type ClientOptions,
} from '@wartemarke/client';
import { createAvailabilityCalls } from './availability-calls.ts';
import { createHoldCalls } from './booking-calls.ts';
import { createCaptcha } from './captcha.ts';
import { listOffices, toOffice, toSummary } from './catalogue.ts';
import { createAppointmentCalls } from './holder-calls.ts';
import { readZmsLink } from './links.ts';
import { createTown } from './town.ts';
import { createAsk } from './transport.ts';
import type { ZmsScene } from './zms-scene.ts';

/** What a client of an installation of ZMS needs to know. Only `baseUrl` must be given. */
export interface ZmsOptions extends Pick<ClientOptions, 'baseUrl' | 'fetch' | 'now' | 'random' | 'timers'> {
  /** Page with `<wm-appointment>`, to which links to appointments lead; the page itself when left out. */
  appointmentUrl?: string;
  /** Telephone number of the town, for whoever does not get on; ZMS names none. */
  phone?: string;
  /** How many days ahead are looked at; 90 when left out. */
  horizonDays?: number;
}

/** What ZMS cannot do for citizens. Its own pages book anew and cancel instead of moving. */
const lacks: readonly Ability[] = ['move', 'data', 'erase', 'reminders', 'repeat', 'on_site', 'staff'];

/**
 * Makes a client that speaks with ZMS by its public interface, zmscitizenapi. Nothing is sent before the first call.
 * @throws TypeError - When `baseUrl` is no address of a web server.
 */
export function createZmsClient(options: ZmsOptions): Client {
  const { fetch = (...request) => globalThis.fetch(...request), phone, appointmentUrl = '' } = options;
  const { baseUrl, now, timers, createKey } = createClient(options);
  const ask = createAsk(baseUrl, fetch);
  const town = createTown(ask, now);
  const captcha = createCaptcha(ask, now);
  const { horizonDays = 90 } = options;
  const asking = { ask, town, captcha, now, bookings: new Map<string, Promise<unknown>>() };
  const scene: ZmsScene = { ...asking, horizonDays, appointmentUrl, phone };
  return completeBackend({
    ...{ baseUrl, now, timers, createKey, lacks },
    readAccess: readZmsLink,
    offices: {
      async list(call) {
        return { offices: listOffices(await town.catalogue(call)).map((each) => toSummary(each, phone)) };
      },
      async get(id, call) {
        const office = await town.office(id, call);
        captcha.prepare([office]);
        return toOffice(await town.catalogue(), office, phone);
      },
    },
    availability: createAvailabilityCalls(scene),
    holds: createHoldCalls(scene),
    appointments: createAppointmentCalls(scene),
  });
}
