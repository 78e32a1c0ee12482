/**
 * Kills the server in the middle of a booking load, again and again. Holds when every booking that was acknowledged is
 * still there with its cells after each restart, nothing is booked twice, and the sums of the days are right.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { addDays } from '../src/availability/office-time.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { createPlainHttp, type PlainHttp } from '../test/plain-http.ts';
import { startServerProcess } from '../test/server-process.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { finish } from './finish.ts';
import { openPlace } from './place.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '20' },
    database: { type: 'string' },
    seed: { type: 'string' },
    steps: { type: 'string' },
  },
});
const times = Number(values.times);
const CLIENTS = 16;
const LANES = 8;

const acknowledged = new Map<string, string>();
const ends = { refused: 0, cut: 0, unexpected: 0 };

function someWish() {
  const date = addDays(new Date().toISOString().slice(0, 10), 1 + randomInt(60));
  const time = `${String(6 + randomInt(12)).padStart(2, '0')}:${String(randomInt(12) * 5).padStart(2, '0')}`;
  return {
    services: [{ id: 'anliegen', quantity: 1 }],
    startAt: new Date(`${date}T${time}:00Z`).toISOString(),
  };
}

async function bookOne(http: PlainHttp): Promise<void> {
  const hold = await http.call(
    'POST',
    '/v1/offices/amt/holds',
    { 'idempotency-key': randomUUID() },
    someWish(),
  );
  const { id, token } = (hold.body ?? {}) as { id: string; token: string };
  if (hold.status === 409) ends.refused += 1;
  else if (hold.status !== 201) ends.unexpected += 1;
  if (hold.status !== 201) return;
  const headers = { 'idempotency-key': randomUUID(), authorization: `Bearer ${token}` };
  const wish = { hold: id, contact: { name: 'Ada Beispiel' } };
  const booked = await http.call('POST', '/v1/offices/amt/appointments', headers, wish);
  if (booked.status === 201) acknowledged.set(id, token);
  else ends.unexpected += 1;
}

async function bookUntilCut(http: PlainHttp): Promise<void> {
  try {
    for (;;) await bookOne(http);
  } catch {
    ends.cut += 1;
  }
}

async function inspect(settings: { DATABASE_URL?: string; DATA_DIR?: string }) {
  const { DATABASE_URL: url, DATA_DIR: dataDir } = settings;
  const database = await openDatabase(url ? { url } : { dataDir: dataDir! }, {
    log: { info() {}, warn() {} },
    now: Date.now,
  });
  const { rows: found } = await sql<{ id: string }>`
    select a.id from appointments a
    where a.state = 'confirmed'
      and (select count(*) from cells c where c.office = a.office and c.appointment = a.id) = a.cell_count`.execute(
    database.db,
  );
  const { rows: wrong } = await sql`
    select 1 from day_loads l
    where l.appointments <> (select count(*) from appointments a where a.office = l.office and a.queue = l.queue
      and a.date = l.day and a.state in ('held', 'confirmed'))`.execute(database.db);
  await database.close();
  const ids = new Set(found.map(({ id }) => id));
  return {
    kept: ids.size,
    lost: [...acknowledged.keys()].filter((id) => !ids.has(id)).length,
    wrongSums: wrong.length,
  };
}

const place = await openPlace(values.database);
const town = await writeWideTown({ lanes: LANES });
let last = { kept: 0, lost: 0, wrongSums: 0 };
for (let round = 1; round <= times; round++) {
  const server = await startServerProcess({ TOWN: town, ...place.settings });
  const http = createPlainHttp(server.url, CLIENTS);
  const clients = Array.from({ length: CLIENTS }, () => bookUntilCut(http));
  await new Promise((resolve) => setTimeout(resolve, 400 + randomInt(800)));
  await server.kill();
  await Promise.all(clients);
  http.close();
  last = await inspect(place.settings);
  console.error(`kill ${round}: ${acknowledged.size} acknowledged, ${last.lost} lost`);
  if (last.lost > 0) break;
}
await place.close();
const holds = last.lost === 0 && last.wrongSums === 0 && acknowledged.size > 0 && ends.unexpected === 0;
finish(holds, { check: 'kill', times, acknowledged: acknowledged.size, ...last, ...ends });
