import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase } from '../../test/engines.ts';
import { silentLog } from '../../test/silent-log.ts';
import { createMaintenance } from './maintenance.ts';

const at = (iso: string) => Date.parse(iso);

async function setUp(t: TestContext, startedAt: number) {
  const { db } = await openTestDatabase(t, 'pglite');
  const said: string[] = [];
  const maintain = createMaintenance(
    db,
    { ...silentLog, info: (_, message) => said.push(message) },
    startedAt,
  );
  const checkpoint = async () => {
    const { rows } = await sql<{
      redo: string;
    }>`select redo_lsn::text as redo from pg_control_checkpoint()`.execute(db);
    return rows[0]?.redo;
  };
  return { maintain, said, checkpoint };
}

test('the embedded database makes a checkpoint every five minutes', async (t) => {
  const { maintain, checkpoint } = await setUp(t, at('2027-03-01T10:00Z'));
  const before = await checkpoint();
  await maintain(at('2027-03-01T10:04Z'));
  assert.equal(await checkpoint(), before);
  await maintain(at('2027-03-01T10:05Z'));
  const first = await checkpoint();
  assert.notEqual(first, before);
  await maintain(at('2027-03-01T10:09Z'));
  assert.equal(await checkpoint(), first);
});

test('the embedded database is vacuumed once a night', async (t) => {
  const { maintain, said } = await setUp(t, at('2027-03-01T10:00Z'));
  await maintain(at('2027-03-02T01:59Z'));
  assert.equal(said.length, 0);
  await maintain(at('2027-03-02T02:00Z'));
  await maintain(at('2027-03-02T02:01Z'));
  assert.equal(said.length, 1);
  await maintain(at('2027-03-03T05:00Z'));
  assert.equal(said.length, 2);
});

test('maintenance that fails is said and does not break the server', async () => {
  const broken = { introspection: { getTables: () => Promise.reject(new Error('gone')) } };
  const said: string[] = [];
  const maintain = createMaintenance(
    broken as never,
    { ...silentLog, warn: (_, message) => said.push(message) },
    0,
  );
  await maintain(at('2027-03-02T02:00Z'));
  assert.deepEqual(said, ['maintenance of the embedded database failed']);
});
