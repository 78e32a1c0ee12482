import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Hold } from '@wartemarke/contract';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer, type TestServer } from './start-server.ts';

const now = '2027-03-30T07:00:00+02:00';
const at = '/v1/offices/buergerbuero';
const wish = { services: [{ id: 'personalausweis', quantity: 1 }], startAt: '2027-03-30T08:00:00+02:00' };

describeOnEngines('extending a hold', (engine) => {
  const start = (t: TestContext) => startServer(t, { now, engine });
  const hold = async ({ url }: TestServer) =>
    (await say<Hold>(url, 'POST', `${at}/holds`, { body: wish })).body;
  const extend = <Body>({ url }: TestServer, { id, token }: Pick<Hold, 'id' | 'token'>, key?: string) =>
    say<Body>(url, 'POST', `${at}/holds/${id}/extend`, { token, ...(key && { key }) });

  test('each time counts from now, as often as the queue allows', async (t) => {
    const server = await start(t);
    const first = await hold(server);
    assert.deepEqual([first.expiresAt, first.extensionsLeft], ['2027-03-30T07:10:00+02:00', 2]);
    server.clock.pass(4);
    const second = (await extend<Hold>(server, first)).body;
    assert.deepEqual(second, { ...first, expiresAt: '2027-03-30T07:14:00+02:00', extensionsLeft: 1 });
    server.clock.pass(9);
    const third = (await extend<Hold>(server, first)).body;
    assert.deepEqual([third.expiresAt, third.extensionsLeft], ['2027-03-30T07:23:00+02:00', 0]);
    const { status, body } = await extend<{ code: string }>(server, first);
    assert.deepEqual([status, body.code], [409, 'extension_limit']);
    server.clock.pass(9);
    const booked = { hold: first.id, contact: { name: 'Ada' } };
    const answer = await say(server.url, 'POST', `${at}/appointments`, { body: booked, token: first.token });
    assert.equal(answer.status, 201);
  });

  test('a repeated call extends once', async (t) => {
    const server = await start(t);
    const held = await hold(server);
    server.clock.pass(4);
    const key = 'the-same-key-0123456789';
    const [one, other] = await Promise.all([
      extend<Hold>(server, held, key),
      extend<Hold>(server, held, key),
    ]);
    assert.deepEqual(other.body, one.body);
    assert.equal(one.body.extensionsLeft, 1);
  });

  test('an expired, a released, a booked and a foreign hold cannot be extended', async (t) => {
    const server = await start(t);
    const [expired, released, booked] = [await hold(server), await hold(server), await hold(server)];
    await say(server.url, 'DELETE', `${at}/holds/${released.id}`, { token: released.token });
    const body = { hold: booked.id, contact: { name: 'Ada' } };
    await say(server.url, 'POST', `${at}/appointments`, { body, token: booked.token });
    const outcome = async (access: Pick<Hold, 'id' | 'token'>) => {
      const answer = await extend<{ code: string }>(server, access);
      return [answer.status, answer.body.code];
    };
    assert.deepEqual(await outcome(released), [410, 'hold_expired']);
    assert.deepEqual(await outcome(booked), [404, 'hold_not_found']);
    assert.deepEqual(await outcome({ ...expired, token: booked.token }), [404, 'hold_not_found']);
    server.clock.pass(10);
    assert.deepEqual(await outcome(expired), [410, 'hold_expired']);
  });
});
