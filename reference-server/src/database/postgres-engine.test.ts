import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { onPostgres, openTestDatabase } from '../../test/engines.ts';
import { isDatabaseAway } from './away.ts';

describe('PostgreSQL', () => {
  test('a connection that breaks in use fails its transaction and nothing else', onPostgres, async (t) => {
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

  test('a statement ends after half a minute, an idle transaction after one', onPostgres, async (t) => {
    const { db } = await openTestDatabase(t, 'postgresql');
    const connections = Array.from({ length: 8 }, () =>
      sql<{ statement: string; idle: string }>`select current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle`.execute(db),
    );
    for (const { rows } of await Promise.all(connections))
      assert.deepEqual(rows, [{ statement: '30s', idle: '1min' }]);
  });

  test('a statement that took too long is told like a database that is away', onPostgres, async (t) => {
    const { db } = await openTestDatabase(t, 'postgresql');
    const slow = db.transaction().execute(async (trx) => {
      await sql`set local statement_timeout = 20`.execute(trx);
      await sql`select pg_sleep(60)`.execute(trx);
    });
    await assert.rejects(slow, isDatabaseAway);
  });
});
