import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Appointment } from '@wartemarke/contract';
import { completeBackend, type BookingBackend } from './index.ts';
import { fakeAppointment, fakeClient, fixtures } from './testing/index.ts';

/** A backend that has nothing but what it must have. */
function createLeast(): BookingBackend {
  const { offices, availability, holds, appointments, ...rest } = fakeClient();
  const { days, slots } = availability;
  const { create, release } = holds;
  return {
    ...{ baseUrl: rest.baseUrl, timers: rest.timers, now: rest.now, createKey: rest.createKey, offices },
    ...{ availability: { days, slots }, holds: { create, release } },
    appointments: { create: appointments.create, get: appointments.get, cancel: appointments.cancel },
  };
}

test('what a backend can do is passed on, and everything else is refused', async () => {
  const client = completeBackend(createLeast());
  assert.equal((await client.offices.get(fixtures.office.id)).id, fixtures.office.id);
  const refused = [
    client.holds.extend(fakeAppointment),
    client.availability.earliest([]),
    client.documents.remove({ ...fakeAppointment, document: '1' }),
    client.waitingList.get(fakeAppointment),
    client.tickets.get(fakeAppointment),
    client.desk.requests('1'),
  ];
  for (const call of refused) {
    await assert.rejects(call, { name: 'ApiError', code: 'not_supported', status: 501, retryable: false });
  }
});

test('a backend and its resources may be objects of classes', async () => {
  const { offices, ...least } = createLeast();
  class Offices {
    #asked = 0;
    list() {
      this.#asked += 1;
      return offices.list();
    }
    get = offices.get;
    get asked() {
      return this.#asked;
    }
  }
  const counted = new Offices();
  class Backend {
    baseUrl: string;
    offices = counted;
    timers = least.timers;
    availability = least.availability;
    holds = least.holds;
    appointments = Object.create(least.appointments) as typeof least.appointments;
    constructor(baseUrl: string) {
      this.baseUrl = baseUrl;
    }
    now() {
      return least.now();
    }
    createKey() {
      return least.createKey();
    }
    withLanguage(language: string): Backend {
      return new Backend(`${this.baseUrl}/${language}`);
    }
  }
  const client = completeBackend(new Backend('https://town.example')).withLanguage('tr');
  assert.equal(client.baseUrl, 'https://town.example/tr');
  await client.offices.list();
  assert.equal(counted.asked, 1);
  assert.match(await (await client.appointments.calendar(fakeAppointment)).text(), /^BEGIN:VCALENDAR/);
  await assert.rejects(client.appointments.erase(fakeAppointment), { code: 'not_supported' });
});

test('values that would be live say at once that they never will be', () => {
  const client = completeBackend(createLeast());
  const { status, error } = client.live.ticket(fakeAppointment).get();
  assert.deepEqual([status, error?.code], ['failed', 'not_supported']);
});

test('a resource is no promise, though anything can be said to it', async () => {
  const client = completeBackend(createLeast());
  assert.equal(await Promise.resolve(client.desk), client.desk);
});

test('in another language it is the same client, or the one of the backend that knows the language', async () => {
  const client = completeBackend(createLeast());
  assert.equal(client.withLanguage('tr'), client);
  const withLanguage = (language: string) => ({ ...createLeast(), baseUrl: `https://${language}.example` });
  const manifold = completeBackend({ ...createLeast(), withLanguage });
  assert.equal(manifold.withLanguage('tr').baseUrl, 'https://tr.example');
});

test('a calendar entry is written for a backend that has none: escaped, folded and in UTC', async () => {
  const backend = createLeast();
  const { confirmed } = fixtures.appointments;
  const services = confirmed.services.map((each) => ({ ...each, name: `${'Ä'.repeat(70)}, oder; \\ sonst` }));
  const get = async () => ({ ...confirmed, services });
  const client = completeBackend({ ...backend, appointments: { ...backend.appointments, get } });
  const text = await (await client.appointments.calendar(fakeAppointment)).text();
  const start = new Date(confirmed.startAt).toISOString().replaceAll(/[-:]|\.000/g, '');
  const lines = text.split('\r\n');
  assert.ok(lines.includes(`DTSTART:${start}`));
  assert.ok(lines.every((line) => new TextEncoder().encode(line).length <= 75));
  assert.ok(text.replaceAll('\r\n ', '').includes('Ä\\, oder\\; \\\\ sonst'));
  assert.equal(lines.at(-2), 'END:VCALENDAR');
});

async function writeEntry(changes: Partial<Appointment>): Promise<readonly string[]> {
  const backend = createLeast();
  const get = async () => ({ ...fixtures.appointments.confirmed, ...changes });
  const client = completeBackend({ ...backend, appointments: { ...backend.appointments, get } });
  return (await (await client.appointments.calendar(fakeAppointment)).text()).split('\r\n');
}

for (const [state, status] of [
  ['unconfirmed', 'TENTATIVE'],
  ['requested', 'TENTATIVE'],
  ['confirmed', 'CONFIRMED'],
  ['cancelled', 'CANCELLED'],
  ['expired', 'CANCELLED'],
] as const) {
  test(`the calendar entry of an appointment that is ${state} is ${status}`, async () => {
    assert.ok((await writeEntry({ state })).includes(`STATUS:${status}`));
  });
}

test('no line of another system begins a line of the calendar entry, and an address that it lacks leaves no gap', async () => {
  const { office } = fixtures.appointments.confirmed;
  const address = { street: '', postalCode: '', city: '' };
  const lines = await writeEntry({ office: { ...office, name: 'Hof\rATTENDEE:x\nURL:y', address } });
  assert.ok(lines.includes('LOCATION:Hof\\nATTENDEE:x\\nURL:y'));
});
