import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { createAccessStore } from '../src/access/access.store.ts';
import { isPassword } from '../src/access/passwords.ts';
import { keepTown } from '../src/town/town.store.ts';
import { createTrial, endTrial, isOpenToOthers, openForTrial, refuseForeignTown } from '../src/trial.ts';
import { describeOnEngines, openTestDatabase } from './engines.ts';
import { testTown } from './test-town.ts';

const now = Date.parse('2027-03-30T07:00:00+02:00');
const machine = { random: randomBytes, now: () => now };

describeOnEngines('a trial', (engine) => {
  test('whoever came in by it is turned away by the town that takes over', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const store = createAccessStore(db);
    const { clerk, createCodes } = await createTrial(db, testTown(), machine);
    await createCodes();
    const device = { id: randomUUID(), office: 'kfz', kind: 'kiosk', token_hash: Buffer.alloc(32) } as const;
    await db
      .insertInto('devices')
      .values({ ...device, paired_at: new Date(now), revoked_at: null })
      .execute();
    const known = await store.findClerkByName(clerk.name);
    assert.equal(await isPassword(clerk.password, known?.password_hash), true);
    await endTrial(db, now);
    assert.equal(await store.findClerkByName(clerk.name), undefined);
    assert.deepEqual(await store.listDevices(), []);
    assert.deepEqual(await db.selectFrom('pairing_codes').selectAll().execute(), []);
  });

  test('a town without a trial before it keeps its devices', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const device = { id: randomUUID(), office: 'kfz', kind: 'board', token_hash: Buffer.alloc(32) } as const;
    await db
      .insertInto('devices')
      .values({ ...device, paired_at: new Date(now), revoked_at: null })
      .execute();
    await endTrial(db, now);
    assert.equal((await createAccessStore(db).listDevices()).length, 1);
  });

  test('the sample town does not take the place of another one', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const sample = { ...testTown(), name: 'Musterstadt' };
    await refuseForeignTown(db, sample);
    await keepTown(db, sample);
    await refuseForeignTown(db, sample);
    await keepTown(db, testTown());
    await assert.rejects(refuseForeignTown(db, sample), /holds Teststadt\. Set TOWN/);
  });
});

test('the sample town is open at whatever hour somebody tries it', () => {
  const town = testTown();
  const hoursAt = (now: string) => {
    const opened = openForTrial(town, Date.parse(now));
    return opened === town
      ? 'as ever'
      : opened.offices[0]!.queues.map(({ hours }) => hours.exceptions.at(-1));
  };
  assert.equal(hoursAt('2027-03-30T08:30:00+02:00'), 'as ever');
  for (const [now, date, until] of [
    ['2027-03-30T16:30:00+02:00', '2027-03-30', '2027-03-30'],
    ['2027-04-04T11:00:00+02:00', '2027-04-04', '2027-04-04'],
    // Easter Monday, and the night into it.
    ['2027-03-29T10:00:00+02:00', '2027-03-29', '2027-03-29'],
    ['2027-03-28T23:30:00+02:00', '2027-03-28', '2027-03-29'],
  ] as const) {
    const openAllDay = [3, 1].map((lanes) => ({
      ...{ date, until },
      openings: [{ from: '00:00', to: '24:00', lanes, breaks: [] }],
    }));
    assert.deepEqual(hoursAt(now), openAllDay, now);
  }
  assert.deepEqual(openForTrial(town, Date.parse('2027-04-04T11:00:00+02:00')).offices[1], town.offices[1]);
});

test('what others can reach is told from what stays on this machine', () => {
  for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost'])
    assert.equal(isOpenToOthers({ host }), false);
  for (const host of ['0.0.0.0', '::', '192.168.1.5', 'town.example'])
    assert.equal(isOpenToOthers({ host }), true);
  const host = '127.0.0.1';
  assert.equal(isOpenToOthers({ host, publicUrl: 'http://localhost:8080' }), false);
  assert.equal(isOpenToOthers({ host, publicUrl: 'http://[::1]:8080' }), false);
  assert.equal(isOpenToOthers({ host, publicUrl: 'https://try.town.example' }), true);
});
