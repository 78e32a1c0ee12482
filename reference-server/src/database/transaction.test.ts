import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { describeOnEngines, engines, openTestDatabase } from '../../test/engines.ts';
import { isUniqueViolation, transaction } from './transaction.ts';

const raise = (code: string) =>
  sql.raw(`do $$ begin raise exception 'conflict' using errcode = '${code}'; end $$`);

describeOnEngines('a transaction', (engine) => {
  test('keeps everything or nothing', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const failing = transaction(db, async (trx) => {
      await trx.insertInto('offices').values({ office: 'mitte' }).execute();
      throw new Error('no');
    });
    await assert.rejects(failing, /^Error: no$/);
    assert.deepEqual(await db.selectFrom('offices').selectAll().execute(), []);
  });

  for (const code of ['40001', '40P01']) {
    test(`runs again after ${code}`, async (t) => {
      const { db } = await openTestDatabase(t, engine);
      let runs = 0;
      await transaction(db, async (trx) => {
        runs += 1;
        await trx
          .insertInto('offices')
          .values({ office: `run-${runs}` })
          .execute();
        if (runs < 3) await raise(code).execute(trx);
      });
      assert.deepEqual(await db.selectFrom('offices').select('office').execute(), [{ office: 'run-3' }]);
    });
  }

  test('gives up after the last attempt, with the database’s own error', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    let runs = 0;
    const conflicting = transaction(db, (trx) => (runs++, raise('40001').execute(trx)), { attempts: 2 });
    await assert.rejects(conflicting, { code: '40001' });
    assert.equal(runs, 2);
  });

  test('does not repeat what failed for another reason, and the connection goes on', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    let runs = 0;
    await assert.rejects(
      transaction(db, (trx) => (runs++, raise('22012').execute(trx))),
      { code: '22012' },
    );
    assert.equal(runs, 1);
    assert.deepEqual((await sql`select 1 as one`.execute(db)).rows, [{ one: 1 }]);
  });

  test('a unique violation is recognised, with the name of its constraint', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const insert = () => db.insertInto('offices').values({ office: 'mitte' }).execute();
    await insert();
    const error = await insert().catch((thrown: unknown) => thrown);
    assert.ok(isUniqueViolation(error));
    assert.ok(isUniqueViolation(error, 'offices_pkey'));
    assert.ok(!isUniqueViolation(error, 'other_pkey'));
    assert.ok(!isUniqueViolation(new Error('23505')));
  });
});

if (engines.includes('postgresql')) {
  test('two transactions that deadlock both succeed', async (t) => {
    const { db } = await openTestDatabase(t, 'postgresql');
    await db
      .insertInto('offices')
      .values([{ office: 'a' }, { office: 'b' }])
      .execute();
    let holding = 0;
    let release = () => {};
    const bothHoldOne = new Promise<void>((resolve) => (release = resolve));
    const bump = (first: string, second: string) =>
      transaction(db, async (trx) => {
        const increase = (office: string) =>
          trx
            .updateTable('offices')
            .set((row) => ({ revision: row('revision', '+', 1) }))
            .where('office', '=', office)
            .execute();
        await increase(first);
        if (++holding === 2) release();
        await bothHoldOne;
        await increase(second);
      });
    await Promise.all([bump('a', 'b'), bump('b', 'a')]);
    const revisions = await db.selectFrom('offices').select('revision').execute();
    assert.deepEqual(revisions, [{ revision: 2 }, { revision: 2 }]);
    assert.ok(holding > 2, 'one of them ran twice');
  });
}
