import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Appointment } from '@wartemarke/contract';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-31T08:00:00+02:00';
const laterAt = '2027-04-01T09:00:00+02:00';
const at = `/v1/offices/${office}`;

/** Every call that the link opens. */
const calls: [method: string, path: string, body?: unknown][] = [
  ['GET', ''],
  ['PATCH', '', { startAt: laterAt }],
  ['DELETE', ''],
  ['POST', '/confirm'],
  ['GET', '/data'],
  ['DELETE', '/data'],
];

describeOnEngines('bad input to the link of an appointment', (engine) => {
  async function start(t: TestContext, change?: (it: OfficeConfiguration) => void) {
    const server = await startServer(t, { now, engine, town: testTown(change) });
    const booked = await book(server.client, startAt);
    const path = `${at}/appointments/${booked.id}`;
    return { ...server, booked, path, access: accessTo(booked) };
  }

  test('a token that is wrong, shortened, in the other case, an id, foreign or missing → 404 link_invalid', async (t) => {
    const { url, client, booked, path, access } = await start(t);
    const foreign = accessTo(await book(client, startAt));
    const { token } = access;
    const swapped = token.replace(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const wrong = ['A'.repeat(32), token.slice(1), swapped, booked.id, foreign.token, undefined];
    for (const [method, tail, body] of calls) {
      for (const secret of wrong) {
        const sent = { body, version: 1, ...(secret !== undefined && { token: secret }) };
        const { status, body: problem } = await say(url, method, path + tail, sent);
        assert.deepEqual([status, problem.code], [404, 'link_invalid'], `${method} ${tail} ${secret}`);
      }
    }
    assert.deepEqual(await client.appointments.get(access), booked);
  });

  test('an id that is none, of another office, or of a hold → 404 link_invalid', async (t) => {
    const { url, client, booked, access } = await start(t);
    const services = [{ id: 'personalausweis', quantity: 1 }];
    const hold = await client.holds.create(office, { services, startAt });
    const places: [path: string, token: string][] = [
      [`${at}/appointments/1`, access.token],
      [`/v1/offices/kfz/appointments/${booked.id}`, access.token],
      [`${at}/appointments/${hold.id}`, hold.token],
    ];
    for (const [place, token] of places) {
      for (const [method, tail, body] of calls) {
        const { status, body: problem } = await say(url, method, place + tail, { body, token, version: 1 });
        assert.deepEqual([status, problem.code], [404, 'link_invalid'], `${method} ${place}${tail}`);
      }
    }
  });

  test('a cancelled one can be seen, and neither moved, confirmed nor cancelled → 410 appointment_cancelled', async (t) => {
    const { url, client, path, access } = await start(t);
    const { version } = await client.appointments.cancel(access);
    const { token } = access;
    for (const [method, tail, body] of calls.filter(
      ([method, tail]) => method !== 'GET' && tail !== '/data',
    )) {
      const { status, body: problem } = await say(url, method, path + tail, { body, token, version });
      assert.deepEqual([status, problem.code], [410, 'appointment_cancelled'], `${method} ${tail}`);
    }
    const shown = await say<Appointment>(url, 'GET', path, { token });
    assert.deepEqual([shown.status, shown.body.state], [200, 'cancelled']);
  });

  test('cancelling and moving after the start → 409 appointment_started', async (t) => {
    const { url, clock, path, access } = await start(t);
    clock.nowAt = Date.parse(startAt);
    const { token, version } = access;
    for (const [method, body] of [['DELETE'], ['PATCH', { startAt: laterAt }]] as const) {
      const { status, body: problem } = await say(url, method, path, { body, token, version });
      assert.deepEqual([status, problem.code], [409, 'appointment_started'], method);
    }
  });

  test('the third move → 409 change_limit', async (t) => {
    const { client, url, path, access } = await start(t);
    let { version } = access;
    for (const time of ['09:00', '10:00']) {
      const wish = { ...access, version, startAt: `2027-03-31T${time}:00+02:00` };
      ({ version } = await client.appointments.move(wish));
    }
    const sent = { body: { startAt: laterAt }, token: access.token, version };
    const { status, body } = await say(url, 'PATCH', path, sent);
    assert.deepEqual([status, body.code, body.params], [409, 'change_limit', { maximum: 2 }]);
    const shown = await client.appointments.get(access);
    assert.deepEqual(
      [shown.startAt, shown.movable, shown.movesLeft],
      ['2027-03-31T10:00:00+02:00', false, 0],
    );
  });

  test('a move to its own time, however it is written → 200 and no change', async (t) => {
    const { client, url, booked, path, access } = await start(t, (it) => (it.limits.moves = 0));
    for (const own of [startAt, '2027-03-31T06:00:00Z']) {
      const { token, version } = access;
      const { status, body } = await say(url, 'PATCH', path, { body: { startAt: own }, token, version });
      assert.deepEqual([status, body], [200, booked]);
    }
    assert.deepEqual(await client.appointments.get(access), booked);
  });

  test('no If-Match → 428 version_required, an old one → 412 version_mismatch', async (t) => {
    const { client, url, booked, path, access } = await start(t);
    const { token, version } = access;
    for (const [method, body] of [['DELETE'], ['PATCH', { startAt: laterAt }]] as const) {
      const missing = await say(url, method, path, { body, token });
      assert.deepEqual([missing.status, missing.body.code], [428, 'version_required'], method);
      const old = await say(url, method, path, { body, token, version: version - 1 });
      assert.deepEqual([old.status, old.body.code], [412, 'version_mismatch'], method);
    }
    assert.deepEqual(await client.appointments.get(access), booked);
  });

  const wishes: [startAt: unknown, status: number, code: string][] = [
    ['2027-03-31T10:07:00+02:00', 422, 'slot_unknown'],
    ['2027-04-03T10:00:00+02:00', 422, 'slot_unknown'],
    ['2027-03-30T06:00:00+02:00', 422, 'slot_unknown'],
    ['2028-03-30T08:00:00+02:00', 422, 'slot_unknown'],
    ['2027-03-28T02:30:00+01:00', 422, 'time_does_not_exist'],
    ['2027-02-29T08:00:00+01:00', 422, 'date_invalid'],
    ['31.03.2027 8:00', 400, 'instant_format'],
    [undefined, 400, 'instant_format'],
    [7, 400, 'instant_format'],
  ];
  test('a new time that cannot be says why, and the old one stays', async (t) => {
    const { client, url, booked, path, access } = await start(t);
    const { token, version } = access;
    for (const [wished, status, code] of wishes) {
      const said = await say(url, 'PATCH', path, { body: { startAt: wished }, token, version });
      assert.deepEqual([said.status, said.body.code], [status, code], String(wished));
    }
    assert.deepEqual(await client.appointments.get(access), booked);
  });

  test('nothing but the time can be changed: who it is for stays', async (t) => {
    const { client, url, path, access } = await start(t);
    const { token, version } = access;
    const body = { startAt: laterAt, name: 'Eve', contact: { name: 'Eve', email: 'eve@example.org' } };
    const { status } = await say(url, 'PATCH', path, { body, token, version });
    assert.equal(status, 200);
    assert.deepEqual((await client.appointments.get(access)).contact, { name: 'Ada' });
  });
});
