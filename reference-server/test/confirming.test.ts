import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Appointment, Contact, Hold } from '@wartemarke/contract';
import type { Client } from '@wartemarke/client';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer, type TestServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const office = 'buergerbuero';
const at = `/v1/offices/${office}`;
const services = [{ id: 'personalausweis', quantity: 1 }];
const reachable = { name: 'Ada', email: 'ada@example.org', phone: '030 23125 000' };
const slot = (minutes: number) =>
  new Date(Date.parse('2027-03-31T08:00:00+02:00') + minutes * 60_000).toISOString();

describeOnEngines('confirming', (engine) => {
  const start = (t: TestContext, change?: (it: OfficeConfiguration) => void) =>
    startServer(t, { now, engine, town: testTown(change) });

  async function book(
    client: Client,
    contact: Contact,
    { minutes = 0, reminders }: { minutes?: number; reminders?: boolean } = {},
  ): Promise<Appointment> {
    const { id, token } = await client.holds.create(office, { services, startAt: slot(minutes) });
    const wish = { hold: id, contact, token, ...(reminders !== undefined && { reminders }) };
    return client.appointments.create(office, wish);
  }

  async function messagesOf({ database }: TestServer): Promise<string[]> {
    const rows = await database.db.selectFrom('messages').selectAll().orderBy('due_at').execute();
    return rows.map(({ kind, channel, due_at }) => `${kind} ${channel} ${due_at.toISOString()}`).toSorted();
  }

  test('at once: the appointment stands, and its messages are written', async (t) => {
    const server = await start(t);
    const { state, confirmUntil, reminders, contact } = await book(server.client, reachable);
    assert.deepEqual([state, confirmUntil, reminders], ['confirmed', null, true]);
    assert.deepEqual(contact, { ...reachable, phone: '+493023125000' });
    assert.deepEqual(await messagesOf(server), [
      'confirmation email 2027-03-30T05:00:00.000Z',
      'confirmation sms 2027-03-30T05:00:00.000Z',
      'reminder email 2027-03-30T06:00:00.000Z',
      'reminder email 2027-03-31T02:00:00.000Z',
      'reminder sms 2027-03-30T06:00:00.000Z',
      'reminder sms 2027-03-31T02:00:00.000Z',
    ]);
  });

  test('who wants no reminders gets none, who cannot be reached has none', async (t) => {
    const server = await start(t);
    const quiet = await book(server.client, { name: 'Ada', email: 'ada@example.org' }, { reminders: false });
    assert.equal(quiet.reminders, false);
    assert.deepEqual(await messagesOf(server), ['confirmation email 2027-03-30T05:00:00.000Z']);
    assert.equal((await book(server.client, { name: 'Ada' })).reminders, false);
  });

  test('by mail: it waits for the click, and needs an address', async (t) => {
    const server = await start(t, (it) =>
      Object.assign(it, { confirmation: { policy: 'activation', activationMinutes: 60 } }),
    );
    await assert.rejects(book(server.client, { name: 'Ada' }), { code: 'email_required' });
    const { state, confirmUntil, cancellable } = await book(server.client, reachable);
    assert.deepEqual([state, confirmUntil, cancellable], ['unconfirmed', '2027-03-30T08:00:00+02:00', true]);
    assert.deepEqual(await messagesOf(server), ['activation email 2027-03-30T05:00:00.000Z']);
    const { fields } = await server.client.offices.get(office);
    assert.equal(fields.email, 'required');
  });

  test('the click cannot come later than the start', async (t) => {
    const server = await start(t, (it) =>
      Object.assign(it, { confirmation: { policy: 'activation', activationMinutes: 2880 } }),
    );
    const { confirmUntil } = await book(server.client, reachable);
    assert.equal(confirmUntil, '2027-03-31T08:00:00+02:00');
  });

  test('by the office: it is asked for, and that is acknowledged', async (t) => {
    const server = await start(t, (it) => (it.confirmation.policy = 'acceptance'));
    const { state } = await book(server.client, { name: 'Ada', email: 'ada@example.org' });
    assert.equal(state, 'requested');
    assert.deepEqual(await messagesOf(server), ['acknowledgement email 2027-03-30T05:00:00.000Z']);
  });

  test('what the house books stands at once, without a mailbox', async (t) => {
    for (const policy of ['activation', 'acceptance'] as const) {
      const server = await start(t, (it) => (it.confirmation.policy = policy));
      for (const caller of [await server.asClerk(), await server.asDevice('kiosk')])
        assert.equal((await book(caller, { name: 'Ada' })).state, 'confirmed');
    }
  });

  test('one person may have so many ahead, by address or number however written', async (t) => {
    const server = await start(t, (it) => (it.limits.appointments = 2));
    await book(server.client, { name: 'Ada', email: 'Ada@Example.org' });
    await book(
      server.client,
      { name: 'Bo', email: 'ada@example.org', phone: '+49 (0)30 2312-5000' },
      { minutes: 30 },
    );
    for (const [index, email] of ['ADA@example.org', 'ada+cy@example.org', 'Ada+@Example.org'].entries()) {
      const third = book(server.client, { name: 'Cy', email }, { minutes: 60 + index * 15 });
      await assert.rejects(third, { code: 'contact_limit', params: { maximum: 2 } }, email);
    }
    await book(server.client, { name: 'Eve', email: '+ada@example.org' }, { minutes: 105 });
    await book(server.client, { name: 'Cy', phone: '0049 30 23125000' }, { minutes: 60 });
    const fourth = book(server.client, { name: 'Di', phone: '+49 030/23125000' }, { minutes: 90 });
    await assert.rejects(fourth, { code: 'contact_limit' });
    await book(await server.asClerk(), { name: 'Di', email: 'ada@example.org' }, { minutes: 90 });
    server.clock.pass(2 * 1440);
    const later = await server.client.holds.create(office, {
      services,
      startAt: '2027-04-02T08:00:00+02:00',
    });
    const contact = { name: 'Ada', email: 'ada@example.org' };
    await server.client.appointments.create(office, { hold: later.id, contact, token: later.token });
  });

  test('the limit holds when all is confirmed at the same moment', async (t) => {
    const { client } = await start(t, (it) => (it.limits.appointments = 2));
    const tries = [0, 30, 60, 90, 120].map((minutes) => book(client, reachable, { minutes }));
    const states = (await Promise.allSettled(tries)).map(({ status }) => status);
    assert.equal(states.filter((state) => state === 'fulfilled').length, 2);
  });

  test('what is asked for is kept, and only that', async (t) => {
    const { url, client } = await start(t, (it) => {
      Object.assign(it.fields, { phone: 'hidden', address: 'optional' });
      it.ownFields = [
        {
          id: 'plate',
          label: 'Kennzeichen',
          kind: 'text',
          options: [],
          rule: 'required',
          services: ['personalausweis'],
        },
        {
          id: 'other',
          label: 'Anderes',
          kind: 'text',
          options: [],
          rule: 'required',
          services: ['abholung'],
        },
      ];
    });
    const contact = {
      ...{ ...reachable, note: '  ', address: { street: 'Weg 1', postalCode: '', city: 'Stadt' } },
      own: { plate: ' LW 1 ', other: 'x' },
    };
    const kept = await book(client, contact);
    assert.deepEqual(kept.contact, {
      ...{ name: 'Ada', email: 'ada@example.org', address: { street: 'Weg 1', city: 'Stadt' } },
      own: { plate: 'LW 1' },
    });
    const { body: hold } = await say<Hold>(url, 'POST', `${at}/holds`, {
      body: { services, startAt: slot(60) },
    });
    const body = { hold: hold.id, contact: { name: 'Ada' } };
    const { status, body: refusal } = await say(url, 'POST', `${at}/appointments`, {
      body,
      token: hold.token,
    });
    assert.deepEqual([status, refusal.code], [422, 'own_field_required']);
  });
});
