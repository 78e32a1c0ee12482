import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from '@wartemarke/client';
import { ausweis, bescheinigung, mitte, pass } from '../src/imitation/seefelden.ts';
import { createZmsClient } from '../src/index.ts';
import { baseUrl, contact, openInstallation } from './installation.ts';

test('an appointment has the office, the length, the number and the person of its process', async () => {
  const { client } = openInstallation(
    { activationDuration: 0 },
    { appointmentUrl: 'https://seefelden.example/termin' },
  );
  const services = [
    { id: ausweis, quantity: 1 },
    { id: pass, quantity: 1 },
  ];
  const { id, token, endAt } = await client.holds.create(mitte, {
    services,
    startAt: '2027-03-29T08:10:00+02:00',
  });
  assert.equal(endAt, '2027-03-29T09:00:00+02:00');
  const contact = { name: 'Bo Ö', phone: '+49 7555 12-34', own: { customtextfield: 'BO-1' } };
  const booked = await client.appointments.create(mitte, { hold: id, token, contact });
  const { state, office, code, startAt, link, ...facts } = booked;
  assert.deepEqual(
    [state, office.name, startAt, facts.endAt],
    ['confirmed', 'Bürgerbüro Mitte', '2027-03-29T08:10:00+02:00', endAt],
  );
  assert.equal(code, 'S001');
  assert.deepEqual(
    facts.services.map(({ name, quantity }) => [name, quantity]),
    [
      ['Personalausweis beantragen', 1],
      ['Reisepass beantragen', 1],
    ],
  );
  assert.deepEqual(facts.contact, { name: 'Bo Ö', phone: '+4975551234', own: { customtextfield: 'BO-1' } });
  assert.match(link, /^https:\/\/seefelden\.example\/termin#\/appointment\/[A-Za-z0-9+/]+$/);
  assert.deepEqual([facts.movable, facts.cancellable, facts.checkInCode], [false, true, '']);
});

test('a reservation begins when it was wished to where ZMS does not repeat that', async () => {
  const { zms, clock } = openInstallation();
  const fetch = async (...request: Parameters<typeof globalThis.fetch>) => {
    const answer = await (await zms.fetch(...request)).text();
    return new Response(answer.replace(/"timestamp":"\d+"/, '"timestamp":null'));
  };
  const client = createZmsClient({ baseUrl, fetch, now: clock.now, timers: clock.timers });
  const startAt = '2027-03-29T08:00:00+02:00';
  const kept = await client.holds.create(mitte, { services: [{ id: ausweis, quantity: 1 }], startAt });
  assert.equal(kept.startAt, startAt);
});

test('an appointment is as long as its slots, also where its service is not to be booked here', async () => {
  const { client, zms, hold, book } = openInstallation({ activationDuration: 0 });
  const { id, link } = await book(await hold());
  const [byTelephone, twice] = ['200104', 2];
  zms.processes.set(id, { ...zms.processes.get(id)!, wish: [[byTelephone, twice]] });
  const { startAt, endAt, services } = await client.appointments.get(readLink(client, link)!);
  assert.deepEqual([startAt, endAt], ['2027-03-29T08:00:00+02:00', '2027-03-29T08:20:00+02:00']);
  assert.deepEqual(
    services.map(({ name, quantity }) => [name, quantity]),
    [['Meldebescheinigung', 2]],
  );
});

test('what an office does not ask for is not sent, also where a page knows it', async () => {
  const { zms, clock } = openInstallation({ activationDuration: 0 });
  const fetch = async (...request: Parameters<typeof globalThis.fetch>) => {
    const answer = await zms.fetch(...request);
    return new Response(
      (await answer.text()).replaceAll(/(telephone|customTextfield)Activated":true/g, '$1":0'),
    );
  };
  const client = createZmsClient({ baseUrl, fetch, now: clock.now, timers: clock.timers });
  const services = [{ id: ausweis, quantity: 1 }];
  const { id, token } = await client.holds.create(mitte, { services, startAt: '2027-03-29T08:00:00+02:00' });
  const known = { ...contact, own: { customtextfield: 'BO-1' } };
  await client.appointments.create(mitte, { hold: id, token, contact: known });
  const { name: familyName, email } = contact;
  assert.deepEqual(zms.processes.get(id)?.client, { familyName, email });
});

for (const [phone, sent] of [
  ['0049 7555 1234', '+4975551234'],
  ['07555/1234', '+4975551234'],
  ['+49 7555 1234', '+4975551234'],
  ['+49 (0)7555 1234', '+4975551234'],
  ['+49 07555 1234', '+4975551234'],
  ['+43 (0)1 2345678', '+4312345678'],
] as const) {
  test(`${phone} is a number that ZMS takes`, async () => {
    const { zms, hold, book } = openInstallation({ activationDuration: 0 });
    const { id } = await book(await hold(), { phone });
    assert.equal(zms.processes.get(id)?.client.telephone, sent);
  });
}

test('until when the mail has to be opened is known to whoever booked', async () => {
  const { hold, book } = openInstallation({ activationDuration: 45 });
  assert.equal((await book(await hold())).confirmUntil, '2027-03-26T07:55:00+01:00');
});

test('a mail that was opened too late is one', async () => {
  const { client, zms, clock, hold, book } = openInstallation();
  await book(await hold());
  const access = readLink(client, zms.mails[0]!.link)!;
  clock.advance(31 * 60_000);
  await assert.rejects(client.appointments.confirm(access), { code: 'link_invalid' });
});

for (const [status, state] of [
  ['queued', 'arrived'],
  ['missed', 'missed'],
  ['finished', 'finished'],
  ['conflict', 'expired'],
]) {
  test(`what is ${status} at ZMS is ${state}, and cannot be cancelled`, async () => {
    const { client, zms, hold, book } = openInstallation({ activationDuration: 0 });
    const { id, link } = await book(await hold());
    Object.assign(zms.processes.get(id)!, { status });
    const found = await client.appointments.get(readLink(client, link)!);
    assert.deepEqual([found.state, found.cancellable], [state, false]);
  });
}

test('on the day the clocks change, slots have the offset of their day', async () => {
  const { client } = openInstallation();
  const starts = async (date: string) => {
    const services = [{ id: bescheinigung, quantity: 1 }];
    return (await client.availability.slots(mitte, { services, date })).slots[0]?.startAt;
  };
  assert.equal(await starts('2027-03-26'), '2027-03-26T08:00:00+01:00');
  assert.equal(await starts('2027-03-29'), '2027-03-29T08:00:00+02:00');
});

test('a day without slots says that it is full, a weekend that it is closed', async () => {
  const { client } = openInstallation({}, { horizonDays: 7 });
  const services = [{ id: ausweis, quantity: 1 }];
  const { days, nextFreeDate } = await client.availability.days(mitte, { services });
  assert.equal(days.length, 8);
  assert.equal(nextFreeDate, '2027-03-26');
  assert.deepEqual(
    days.find(({ date }) => date === '2027-03-28'),
    { date: '2027-03-28', free: 0, reason: 'closed' },
  );
});

test('an office where nothing is free at all is an answer and no error', async () => {
  const { client } = openInstallation({}, { horizonDays: 1 });
  const services = [{ id: ausweis, quantity: 1 }];
  const weekend = { services, from: '2027-03-27', to: '2027-03-28' };
  const { days, nextFreeDate } = await client.availability.days(mitte, weekend);
  assert.deepEqual([days.length, nextFreeDate], [2, null]);
});

test('more than one appointment can hold is refused before anybody chooses a day', async () => {
  const services = [
    { id: ausweis, quantity: 3 },
    { id: pass, quantity: 2 },
  ];
  await assert.rejects(openInstallation().client.availability.days(mitte, { services }), {
    code: 'too_many_services',
  });
});
