import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestDatabase } from '../test/engines.ts';
import { keepHouse, startHousekeeping, type Household } from './housekeeping.ts';

const now = Date.parse('2027-03-30T07:00:00+02:00');

test('a chore that fails is logged and keeps no other from being done', async (t) => {
  const { db } = await openTestDatabase(t);
  const done: string[] = [];
  const failures: unknown[] = [];
  const does = (chore: string) => async () => void done.push(chore);
  const fails = () => Promise.reject(new Error('no scanner'));
  const household = {
    durations: { refresh: does('refresh') },
    booking: { sweep: fails },
    changing: { releaseDue: does('release'), endUnanswered: does('end') },
    waitingList: { offerRound: fails },
    calling: { endEarlierDays: does('close') },
    signals: { endOld: does('calm') },
    retention: { forgetOld: does('forget') },
    rescan: does('rescan'),
  } as unknown as Household;
  await keepHouse(db, household, now, { error: (facts: unknown) => void failures.push(facts) });
  assert.deepEqual(done, ['refresh', 'release', 'end', 'close', 'calm', 'forget', 'rescan']);
  assert.equal(failures.length, 2);
});

test('sessions, codes and kept answers go when their time is over', async (t) => {
  const { db } = await openTestDatabase(t);
  const hash = (byte: number) => Buffer.alloc(32, byte);
  const over = new Date(now);
  const ahead = new Date(now + 1);
  const code = { office: 'buergerbuero', kind: 'kiosk' as const };
  const kept = { request_hash: hash(0), answer: hash(0) };
  const dayAgo = now - 24 * 3_600_000;
  await db
    .insertInto('pairing_codes')
    .values([
      { ...code, code_hash: hash(1), expires_at: over },
      { ...code, code_hash: hash(2), expires_at: ahead },
    ])
    .execute();
  await db
    .insertInto('idempotency_keys')
    .values([
      { ...kept, key_hash: hash(1), created_at: new Date(dayAgo - 1) },
      { ...kept, key_hash: hash(2), created_at: new Date(dayAgo) },
    ])
    .execute();
  const idle = async () => {};
  const household = {
    durations: { refresh: idle },
    booking: { sweep: idle },
    changing: { releaseDue: idle, endUnanswered: idle },
    waitingList: { offerRound: idle },
    calling: { endEarlierDays: idle },
    signals: { endOld: idle },
    retention: { forgetOld: idle },
    rescan: idle,
  } as unknown as Household;
  await keepHouse(db, household, now, { error: assert.fail });
  const codes = await db.selectFrom('pairing_codes').select('code_hash').execute();
  const keys = await db.selectFrom('idempotency_keys').select('key_hash').execute();
  assert.deepEqual(
    [codes[0]?.code_hash, keys[0]?.key_hash, codes.length, keys.length],
    [hash(2), hash(2), 1, 1],
  );
});

test('no round begins before the last one is done, and none is made up for', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const ends: (() => void)[] = [];
  const { stop } = startHousekeeping(() => new Promise((end) => ends.push(end)));
  t.mock.timers.tick(90_000);
  assert.equal(ends.length, 1);
  ends[0]!();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(ends.length, 1);
  t.mock.timers.tick(30_000);
  assert.equal(ends.length, 2);
  ends[1]!();
  await stop();
  t.mock.timers.tick(90_000);
  assert.equal(ends.length, 2);
});

test('asked to stop, a round ends after the chore that it is at', async (t) => {
  const { db } = await openTestDatabase(t);
  const done: string[] = [];
  let end: (() => void) | undefined;
  const household = {
    durations: { refresh: () => new Promise<void>((resolve) => ((end = resolve), done.push('refresh'))) },
    booking: { sweep: async () => void done.push('sweep') },
  } as unknown as Household;
  const { stop } = startHousekeeping((signal) =>
    keepHouse(db, household, now, { error: assert.fail }, signal),
  );
  const stopped = stop();
  end?.();
  await stopped;
  assert.deepEqual(done, ['refresh']);
});
