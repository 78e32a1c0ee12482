import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Hold } from '@wartemarke/contract';
import { describeOnEngines } from './engines.ts';
import { say, type Sent } from './say.ts';
import { startServer, type TestServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-30T08:00:00+02:00';
const holds = '/v1/offices/buergerbuero/holds';
const appointments = '/v1/offices/buergerbuero/appointments';
const services = [{ id: 'personalausweis', quantity: 1 }];
const wish = { services, startAt };
const someToken = 'A'.repeat(32);
const someId = '00000000-0000-4000-8000-000000000000';

const refusedHolds: [entry: string, sent: Sent, status: number, code: string][] = [
  ['body not JSON', { body: '{"services":' }, 400, 'json_invalid'],
  ['a body of 70 KB', { body: { ...wish, more: 'x'.repeat(70_000) } }, 413, 'body_too_large'],
  ['a missing key', { body: wish, key: '' }, 400, 'idempotency_key_missing'],
  ['a key of 256 characters', { body: wish, key: 'k'.repeat(256) }, 400, 'idempotency_key_format'],
  ['a key with a space', { body: wish, key: 'a key with spaces in it' }, 400, 'idempotency_key_format'],
  [
    'a slot that never exists',
    { body: { services, startAt: '2027-03-30T10:07:00+02:00' } },
    422,
    'slot_unknown',
  ],
  [
    'half past two on 28 March',
    { body: { services, startAt: '2027-03-28T02:30:00+01:00' } },
    422,
    'time_does_not_exist',
  ],
  ['a start in no form', { body: { services, startAt: 'heute' } }, 400, 'instant_format'],
  ['an unknown service', { body: { ...wish, services: [{ id: 'x', quantity: 1 }] } }, 404, 'service_unknown'],
  [
    'a service of another office',
    { body: { ...wish, services: [{ id: 'zulassung', quantity: 1 }] } },
    422,
    'service_not_at_office',
  ],
  ['a client that is no token', { body: { ...wish, client: 'me' } }, 400, 'token_format'],
  [
    'an answer to no question',
    { body: { ...wish, services: [{ ...services[0], answers: { who: 'me' } }] } },
    422,
    'field_invalid',
  ],
  [
    'an answer that every object has',
    { body: { ...wish, services: [{ ...services[0], answers: { constructor: 'name' } }] } },
    422,
    'field_invalid',
  ],
  [
    'half past two on 28 March, written as summer time',
    { body: { services, startAt: '2027-03-28T02:30:00+02:00' } },
    422,
    'time_does_not_exist',
  ],
];

const refusedContacts: [entry: string, contact: unknown, pointer: string, code: string][] = [
  ['no name', {}, '/contact/name', 'name_required'],
  ['a name of spaces', { name: '   ' }, '/contact/name', 'name_required'],
  ['a name of nothing visible', { name: '\u200b\u2060' }, '/contact/name', 'name_required'],
  ['a mail a@b', { name: 'Ö', email: 'a@b' }, '/contact/email', 'email_invalid'],
  [
    'a mail of 255 characters',
    { name: 'Ö', email: `${'a'.repeat(243)}@example.org` },
    '/contact/email',
    'email_too_long',
  ],
  ['a phone abc', { name: 'Ö', phone: 'abc' }, '/contact/phone', 'phone_invalid'],
  ['a phone of brackets', { name: 'Ö', phone: '(((...)))' }, '/contact/phone', 'phone_invalid'],
  ['a note of 5001 characters', { name: 'Ö', note: 'x'.repeat(5001) }, '/contact/note', 'text_too_long'],
  ['a name with half a character', { name: 'Ö\ud83d' }, '/contact/name', 'field_invalid'],
  ['a name with a zero', { name: 'Ö\0' }, '/contact/name', 'field_invalid'],
  [
    'a street with half a character',
    { name: 'Ö', address: { street: '\udca9' } },
    '/contact/address/street',
    'field_invalid',
  ],
  [
    'a field of its own with half a character',
    { name: 'Ö', own: { shoe: '\ud83d' } },
    '/contact/own/shoe',
    'field_invalid',
  ],
  [
    'a field that every object has',
    { name: 'Ö', own: { constructor: 'x' } },
    '/contact/own/constructor',
    'own_field_invalid',
  ],
  [
    'a field that the office does not have',
    { name: 'Ö', own: { shoe: '42' } },
    '/contact/own/shoe',
    'own_field_invalid',
  ],
];

describeOnEngines('what booking answers to bad input', (engine) => {
  const start = (t: TestContext, options: Partial<TestServerOptions> = {}) =>
    startServer(t, { now, engine, ...options });

  async function hold({ url }: Pick<TestServer, 'url'>, sent: object = wish): Promise<Hold> {
    const { status, body } = await say<Hold>(url, 'POST', holds, { body: sent });
    assert.equal(status, 201);
    return body;
  }

  test('each wrong wish gets its status and its code, and changes nothing', async (t) => {
    const { url, database } = await start(t);
    for (const [entry, sent, status, code] of refusedHolds) {
      const answer = await say(url, 'POST', holds, sent);
      assert.deepEqual([answer.status, answer.body.code], [status, code], entry);
    }
    assert.deepEqual(await database.db.selectFrom('appointments').selectAll().execute(), []);
    assert.deepEqual(await database.db.selectFrom('day_loads').selectAll().execute(), []);
  });

  test('another content type is refused', async (t) => {
    const { url } = await start(t);
    const response = await fetch(url + holds, { method: 'POST', body: JSON.stringify(wish) });
    assert.deepEqual(
      [response.status, ((await response.json()) as { code: string }).code],
      [415, 'content_type'],
    );
  });

  test('a key that was used for another body is refused', async (t) => {
    const { url } = await start(t);
    const key = 'the-same-key-0123456789';
    await say(url, 'POST', holds, { body: wish, key });
    const other = { ...wish, startAt: '2027-03-30T09:00:00+02:00' };
    const { status, body } = await say(url, 'POST', holds, { body: other, key });
    assert.deepEqual([status, body.code], [422, 'idempotency_key_reused']);
  });

  test('a slot that is taken comes with three alternatives', async (t) => {
    const server = await start(t);
    for (const _lane of [1, 2, 3]) await hold(server);
    const { status, body } = await say(server.url, 'POST', holds, { body: wish });
    assert.deepEqual([status, body.code, body.alternatives?.length], [409, 'slot_taken', 3]);
  });

  test('two services that are longer than any gap are too long', async (t) => {
    const town = testTown((it) => (it.services[0]!.durationMinutes = 235));
    const { url } = await start(t, { town });
    const long = { ...wish, services: [...services, { id: 'meldebescheinigung', quantity: 1 }] };
    const { status, body } = await say(url, 'POST', holds, { body: long });
    assert.deepEqual([status, body.code, body.params?.['maximum']], [422, 'duration_too_long', 240]);
  });

  test('a second live hold of a client is refused with the id of the first, an ended one does not count', async (t) => {
    const server = await start(t);
    const mine = { ...wish, client: someToken };
    const first = await hold(server, mine);
    const other = { ...mine, startAt: '2027-03-30T09:00:00+02:00' };
    const second = await say(server.url, 'POST', holds, { body: other });
    assert.deepEqual(
      [second.status, second.body.code, second.body.params],
      [409, 'hold_exists', { hold: first.id }],
    );
    server.clock.pass(10);
    const third = await hold(server, other);
    await say(server.url, 'DELETE', `${holds}/${third.id}`, { token: third.token });
    await hold(server, mine);
  });

  test('of 20 holds that a client wants at once it gets one', async (t) => {
    const { url } = await start(t);
    const tries = Array.from({ length: 20 }, (_, index) => {
      const slot = `2027-03-30T${String(8 + (index % 3)).padStart(2, '0')}:00:00+02:00`;
      return say(url, 'POST', holds, { body: { services, startAt: slot, client: someToken } });
    });
    const codes = (await Promise.all(tries)).map(({ status, body }) => (status === 201 ? 'held' : body.code));
    assert.deepEqual(codes.toSorted(), ['held', ...Array.from({ length: 19 }, () => 'hold_exists')]);
  });

  test('a hold that has expired cannot be booked, even before anybody cleared it away', async (t) => {
    const server = await start(t);
    const { id, token } = await hold(server);
    server.clock.pass(10);
    const { status, body } = await say(server.url, 'POST', appointments, {
      body: { hold: id, contact: { name: 'Ö' } },
      token,
    });
    assert.deepEqual([status, body.code], [410, 'hold_expired']);
  });

  test('somebody else’s hold, no hold, and a hold that was booked', async (t) => {
    const server = await start(t);
    const [mine, other] = [await hold(server), await hold(server)];
    const book = async (body: object, token: string) => {
      const answer = await say(server.url, 'POST', appointments, { body, token });
      return [answer.status, answer.body.code];
    };
    const contact = { name: 'Ö' };
    assert.deepEqual(await book({ hold: mine.id, contact }, other.token), [404, 'hold_not_found']);
    assert.deepEqual(await book({ hold: someId, contact }, mine.token), [404, 'hold_not_found']);
    assert.deepEqual(await book({ hold: 'mine', contact }, mine.token), [404, 'hold_not_found']);
    assert.deepEqual(await book({ contact }, mine.token), [409, 'hold_required']);
    assert.equal((await book({ hold: mine.id, contact }, mine.token))[0], 201);
    assert.deepEqual(await book({ hold: mine.id, contact }, mine.token), [409, 'hold_required']);
  });

  test('each wrong contact gets its code and its pointer', async (t) => {
    const server = await start(t);
    const { id, token } = await hold(server);
    for (const [entry, contact, pointer, code] of refusedContacts) {
      const answer = await say(server.url, 'POST', appointments, { body: { hold: id, contact }, token });
      assert.equal(answer.status, 422, entry);
      assert.deepEqual([answer.body.code, answer.body.errors], [code, [{ pointer, code }]], entry);
    }
    const unreachable = { hold: id, contact: { name: 'Ö' }, reminders: true };
    const { status, body } = await say(server.url, 'POST', appointments, { body: unreachable, token });
    assert.deepEqual([status, body.code], [422, 'contact_required']);
  });

  test('names of any script are accepted, and a script in a note is nothing but text', async (t) => {
    const server = await start(t);
    for (const name of ['O’Brien', "O'Brien", 'Łukasz', '李', 'Ö']) {
      const { id, token } = await hold(server);
      const contact = { name, note: '<script>alert(1)</script>' };
      const { status, body } = await say<{ contact: unknown }>(server.url, 'POST', appointments, {
        body: { hold: id, contact },
        token,
      });
      assert.deepEqual([status, body.contact], [201, contact]);
      await server.database.db.deleteFrom('cells').execute();
      await server.database.db.deleteFrom('appointments').execute();
    }
  });

  test('who wants holds too fast has to wait', async (t) => {
    const limits = { callsPerMinute: Infinity, holdsPerMinute: 2, uploadsPerMinute: Infinity };
    const gates = { wrongTriesPerMinute: Infinity, perToken: 10, perAddress: 10 };
    const server = await start(t, { limits: { ...limits, ...gates } });
    for (const _try of [1, 2]) await hold(server);
    const { status, body, headers } = await say(server.url, 'POST', holds, { body: wish });
    assert.deepEqual([status, body.code], [429, 'rate_limited']);
    assert.ok(Number(headers.get('retry-after')) > 0);
  });
});
