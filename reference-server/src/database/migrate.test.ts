import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { createTestDatabase, describeOnEngines, engines, openTestDatabase } from '../../test/engines.ts';
import { silentLog } from '../../test/silent-log.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';

describeOnEngines('migrations', (engine) => {
  test('are not run a second time', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    await db.insertInto('offices').values({ office: 'mitte' }).execute();
    const said: object[] = [];
    await migrate(db, { ...silentLog, info: (fields) => said.push(fields) });
    assert.deepEqual(said, []);
    assert.equal((await db.selectFrom('offices').selectAll().execute()).length, 1);
  });

  test('of a later release are refused with a word on what to do', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', 'then')`.execute(db);
    try {
      await assert.rejects(migrate(db, silentLog), {
        name: 'StorageError',
        code: 'database_newer',
        message: /9999-later.*restore the backup/,
      });
    } finally {
      // The next test that borrows this database has its tables emptied, but not this one.
      await sql`delete from kysely_migration where name = '9999-later'`.execute(db);
    }
  });
});

test('the schema version is the last migration', () => {
  assert.ok(schemaVersion in migrations);
  assert.ok(Object.keys(migrations).every((name) => name <= schemaVersion));
});

if (engines.includes('postgresql')) {
  test('processes that open a new PostgreSQL database at once all succeed', async (t) => {
    const url = await createTestDatabase(t, { bare: true });
    const said: object[] = [];
    const log = { ...silentLog, info: (fields: object) => said.push(fields) };
    const open = () => openDatabase({ url }, { log, now: () => 0, poolSize: 2 });
    const databases = await Promise.all([open(), open(), open()]);
    for (const { db } of databases) await db.selectFrom('offices').selectAll().execute();
    await Promise.all(databases.map((database) => database.close()));
    assert.equal(said.length, Object.keys(migrations).length, 'each migration ran once');
  });
}
