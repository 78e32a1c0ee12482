import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { createTestDatabase, onPostgres } from '../../test/engines.ts';
import { silentLog } from '../../test/silent-log.ts';
import type { Changes } from './changes.ts';
import { openDatabase } from './open-database.ts';

async function openTwice(t: TestContext, log = silentLog) {
  const url = await createTestDatabase(t);
  const open = () => openDatabase({ url }, { log, now: () => 0, poolSize: 2 });
  const pair = { here: await open(), there: await open() };
  t.after(() => Promise.all([pair.here.close(), pair.there.close()]));
  return pair;
}

const nextChange = (changes: Changes) => new Promise<string>((resolve) => void changes.listen(resolve));

describe('hints over PostgreSQL', () => {
  test('a hint reaches another process once and the own one once', onPostgres, async (t) => {
    const { here, there } = await openTwice(t);
    const heard: string[] = [];
    here.changes.listen((office) => heard.push(`here ${office}`));
    there.changes.listen((office) => heard.push(`there ${office}`));
    here.changes.notify('mitte');
    await nextChange(there.changes);
    there.changes.notify('nord');
    await nextChange(here.changes);
    assert.deepEqual(heard.sort(), ['here mitte', 'here nord', 'there mitte', 'there nord']);
  });

  test('the connection for hints comes back by itself', onPostgres, async (t) => {
    const { here, there } = await openTwice(t);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen %'`.execute(here.db);
    const heard = nextChange(there.changes);
    const again = setInterval(() => here.changes.notify('mitte'), 100);
    t.after(() => clearInterval(again));
    assert.equal(await heard, 'mitte');
  });
});
