import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { createAccessStore } from '../src/access/access.store.ts';
import { hashPassword } from '../src/access/passwords.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const password = 'ein langes Passwort';
const hashing = hashPassword(password, randomBytes);

describeOnEngines('access', (engine) => {
  async function startWithClerk(t: TestContext, offices = ['buergerbuero']) {
    const server = await startServer(t, { now, engine });
    await createAccessStore(server.database.db).saveClerk({
      id: randomUUID(),
      name: 'Änne',
      passwordHash: await hashing,
      offices,
    });
    return server;
  }

  test('a clerk signs in, works where this clerk may, and signs out', async (t) => {
    const { client } = await startWithClerk(t);
    const { token, clerk } = await client.sessions.create({ name: 'ÄNNE', password });
    assert.deepEqual(
      clerk.offices.map(({ id, counters }) => [id, counters.length]),
      [['buergerbuero', 2]],
    );
    const signedIn = client.withToken(token);
    assert.equal((await signedIn.sessions.current()).name, 'Änne');
    await assert.rejects(signedIn.counters.callNext('kfz', '1'), { code: 'office_not_found' });
    await signedIn.sessions.end();
    await assert.rejects(signedIn.sessions.current(), { code: 'session_expired' });
  });

  test('a wrong password and an unknown name look the same', async (t) => {
    const { client } = await startWithClerk(t);
    await assert.rejects(client.sessions.create({ name: 'Änne', password: 'falsch' }), {
      code: 'sign_in_failed',
    });
    await assert.rejects(client.sessions.create({ name: 'Unbekannt', password }), { code: 'sign_in_failed' });
  });

  test('a session ends after a working day', async (t) => {
    const { client, clock } = await startWithClerk(t);
    const { token } = await client.sessions.create({ name: 'Änne', password });
    clock.pass(10 * 60);
    await assert.rejects(client.withToken(token).sessions.current(), { code: 'session_expired' });
  });

  test('a code pairs one device, once, within a quarter of an hour', async (t) => {
    const { client, clock, asClerk } = await startServer(t, { now, engine });
    const clerk = await asClerk();
    const { code } = await clerk.devices.createCode('buergerbuero', 'kiosk');
    const device = await client.devices.pair({ code: ` ${code.toLowerCase().replace('-', ' ')} ` });
    assert.deepEqual([device.kind, device.office], ['kiosk', 'buergerbuero']);
    await assert.rejects(client.devices.pair({ code }), { code: 'pairing_code_invalid' });
    const late = await clerk.devices.createCode('buergerbuero', 'board');
    clock.pass(15);
    await assert.rejects(client.devices.pair({ code: late.code }), { code: 'pairing_code_invalid' });
    await assert.rejects(client.devices.pair({ code: 'KEIN CODE' }), { code: 'pairing_code_invalid' });
  });

  test('a device learns what it is called and where it stands; a zone that the office lacks is refused', async (t) => {
    const town = testTown((it) => (it.zones = [{ id: 'foyer', name: 'Foyer' }]));
    const { client, asClerk, database } = await startServer(t, { now, engine, town });
    const clerk = await asClerk();
    const createCode = (device: { name?: string; zone?: string }) =>
      clerk.devices.createCode('buergerbuero', 'kiosk', { device });
    const { code } = await createCode({ name: ' Eingang links ', zone: 'foyer' });
    const device = await client.devices.pair({ code });
    assert.deepEqual([device.kind, device.name, device.zone], ['kiosk', 'Eingang links', 'foyer']);
    const row = await database.db.selectFrom('devices').select(['name', 'zone']).executeTakeFirstOrThrow();
    assert.deepEqual(row, { name: 'Eingang links', zone: 'foyer' });
    const nameless = await client.devices.pair({ code: (await createCode({ name: ' ' })).code });
    assert.deepEqual([nameless.name, nameless.zone], [undefined, undefined]);
    await assert.rejects(createCode({ zone: 'keller' }), { code: 'field_invalid', status: 422 });
    await assert.rejects(createCode({ name: 'x'.repeat(81) }), { code: 'text_too_long' });
  });

  test('a pairing code that is typed twice with one key gives the same device', async (t) => {
    const { client, asClerk } = await startServer(t, { now, engine });
    const { code } = await (await asClerk()).devices.createCode('buergerbuero', 'board');
    const options = { idempotencyKey: 'the-same-board-0123456789' };
    const first = await client.devices.pair({ code }, options);
    assert.deepEqual(await client.devices.pair({ code }, options), first);
  });

  test('a revoked device and one of another office or kind are turned away', async (t) => {
    const { client, database, clock, asClerk, asDevice } = await startServer(t, { now, engine });
    const { code } = await (await asClerk()).devices.createCode('buergerbuero', 'kiosk');
    const device = await client.devices.pair({ code });
    const kiosk = client.withToken(device.token);
    const wish = { services: [{ id: 'abholung', quantity: 1 }] };
    await assert.rejects(kiosk.tickets.draw('kfz', wish), { code: 'forbidden' });
    await assert.rejects((await asDevice('board')).tickets.draw('buergerbuero', wish), { code: 'forbidden' });
    await createAccessStore(database.db).revokeDevice('buergerbuero', device.id, clock.nowAt);
    await assert.rejects(kiosk.tickets.draw('buergerbuero', wish), { code: 'device_unpaired' });
    await assert.rejects(client.tickets.draw('buergerbuero', wish), { code: 'device_unpaired' });
  });

  test('what anyone may do, devices and clerks may do too', async (t) => {
    const { client, asClerk, asDevice } = await startServer(t, { now, engine });
    const wish = { services: [{ id: 'abholung', quantity: 1 }], startAt: '2027-03-30T09:00:00+02:00' };
    for (const caller of [client, await asClerk(), await asDevice('kiosk'), await asDevice('board')]) {
      assert.equal((await caller.offices.get('buergerbuero')).id, 'buergerbuero');
      assert.equal((await caller.availability.today('buergerbuero')).office, 'buergerbuero');
    }
    await (await asDevice('kiosk')).holds.create('buergerbuero', wish);
    const late = client.withToken('x'.repeat(32));
    assert.equal((await late.offices.get('buergerbuero')).id, 'buergerbuero');
    await assert.rejects(late.holds.create('buergerbuero', wish), { code: 'session_expired' });
  });

  test('what is for clerks asks for a sign-in', async (t) => {
    const { client } = await startServer(t, { now, engine });
    await assert.rejects(client.counters.callNext('buergerbuero', '1'), { code: 'sign_in_required' });
  });
});
