import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { OpenDatabase } from '../src/database/open-database.ts';
import { engines } from './engines.ts';
import { startServer } from './start-server.ts';

const office = 'buergerbuero';
const services = [{ id: 'personalausweis', quantity: 1 }];

async function isSomebodyWaiting({ db }: OpenDatabase): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    db,
  );
  return rows.length > 0;
}

if (engines.includes('postgresql')) {
  test('who is being called elsewhere, but is not in the end, is not taken for nobody', async (t) => {
    const server = await startServer(t, { now: '2027-03-30T08:00:00+02:00', engine: 'postgresql' });
    await (await server.asDevice('kiosk')).tickets.draw(office, { services });
    const clerk = await server.asClerk();
    const { db } = server.database;
    let isAnswered = false;
    const asked = await db.transaction().execute(async (trx) => {
      await sql`select 1 from tickets where office = ${office} for update`.execute(trx);
      const answer = clerk.counters.callNext(office, '1').finally(() => (isAnswered = true));
      while (!isAnswered && !(await isSomebodyWaiting(server.database)));
      return { answer };
    });
    assert.equal((await asked.answer).ticket?.number, 'A001');
  });
}
