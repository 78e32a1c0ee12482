import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { engines, openTestDatabase } from '../../test/engines.ts';
import { isDatabaseAway } from './away.ts';

if (engines.includes('postgresql')) {
  test('a connection that breaks in use fails its transaction and nothing else', async (t) => {
    const { db } = await openTestDatabase(t, 'postgresql');
    const broken = db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]!.pid}::int, 5000)`.execute(db);
      // Between two statements nobody but the connection itself hears of it.
      for (let turn = 0; turn < 5; turn += 1) await sql`select 1`.execute(db);
      await sql`select 1`.execute(trx);
    });
    await assert.rejects(broken, isDatabaseAway);
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
    assert.deepEqual(rows, [{ one: 1 }]);
  });
}
