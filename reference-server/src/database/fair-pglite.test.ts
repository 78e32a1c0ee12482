import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase } from '../../test/engines.ts';

test('others get a turn after every call, however many calls wait', async (t) => {
  const { db } = await openTestDatabase(t, 'pglite');
  let turns = 0;
  let counting = true;
  const count = () => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all(Array.from({ length: 50 }, () => sql`select 1`.execute(db)));
  const duringQueries = turns;
  await db
    .transaction()
    .execute((trx) => Promise.all(Array.from({ length: 50 }, () => sql`select 1`.execute(trx))));
  counting = false;
  assert.ok(duringQueries >= 50, `${duringQueries} turns during 50 queries`);
  assert.ok(turns - duringQueries >= 50, `${turns - duringQueries} turns during a transaction of 50`);
});
