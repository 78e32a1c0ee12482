/**
 * Hold + confirm through HTTP, on both engines: how many bookings a second, and how long one takes. The reference is a
 * bare insert of one row by as many clients, without HTTP, measured in the same run.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { addDays } from '../src/availability/office-time.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { createPlainHttp, type PlainHttp } from '../test/plain-http.ts';
import { startServerProcess } from '../test/server-process.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { startPostgres } from '../../packages/tooling/src/postgres.ts';
import { quantile, report } from './report.ts';

const CLIENTS = 32;
const WARM_UP = 2_000;
const MEASURED = 6_000;
const quiet = { info() {}, warn() {} };

function someStart(index: number): string {
  const date = addDays(new Date().toISOString().slice(0, 10), 1 + (index % 360));
  const minutes = (Math.floor(index / 360) * 15 + index * 5) % 1200;
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return new Date(`${date}T${time}:00Z`).toISOString();
}

async function bookOne(http: PlainHttp, index: number): Promise<void> {
  const wish = { services: [{ id: 'anliegen', quantity: 1 }], startAt: someStart(index) };
  const hold = await http.call('POST', '/v1/offices/amt/holds', { 'idempotency-key': randomUUID() }, wish);
  if (hold.status !== 201) throw new Error(`hold: ${JSON.stringify(hold)}`);
  const { id, token } = hold.body as { id: string; token: string };
  const headers = { 'idempotency-key': randomUUID(), authorization: `Bearer ${token}` };
  const booked = await http.call('POST', '/v1/offices/amt/appointments', headers, {
    hold: id,
    contact: { name: 'Ada Beispiel' },
  });
  if (booked.status !== 201) throw new Error(`confirm: ${JSON.stringify(booked)}`);
}

/** Repeats some work with so many clients at once; gives the milliseconds of each and how many a second. */
async function run(
  work: (index: number) => Promise<unknown>,
  afterWarmUp: () => Promise<unknown> = async () => {},
): Promise<{ times: number[]; perSecond: number }> {
  let index = 0;
  const repeat = async (until: number, times: number[]) => {
    while (performance.now() < until) {
      const startedAt = performance.now();
      await work(index++);
      times.push(performance.now() - startedAt);
    }
  };
  const all = (until: number, times: number[]) =>
    Promise.all(Array.from({ length: CLIENTS }, () => repeat(until, times)));
  await all(performance.now() + WARM_UP, []);
  await afterWarmUp();
  const times: number[] = [];
  const startedAt = performance.now();
  await all(startedAt + MEASURED, times);
  return { times, perSecond: (times.length * 1000) / (performance.now() - startedAt) };
}

async function measureInserts(place: { url: string } | { dataDir: string }) {
  const database = await openDatabase(place, { log: quiet, now: Date.now });
  await sql`create table if not exists bare (id uuid primary key, note text)`.execute(database.db);
  const result = await run(() =>
    sql`insert into bare values (${randomUUID()}::uuid, 'x')`.execute(database.db),
  );
  await sql`drop table bare`.execute(database.db);
  await database.close();
  return result;
}

/** What PostgreSQL does by itself within a minute: until then it plans as if the tables were empty. */
async function analyze(place: { url: string } | { dataDir: string }): Promise<void> {
  if (!('url' in place)) return;
  const database = await openDatabase(place, { log: quiet, now: Date.now });
  await sql`analyze`.execute(database.db);
  await database.close();
}

async function measure(engine: string, place: { url: string } | { dataDir: string }): Promise<void> {
  const bare = await measureInserts(place);
  const settings: Record<string, string> =
    'url' in place ? { DATABASE_URL: place.url } : { DATA_DIR: place.dataDir };
  const server = await startServerProcess({ TOWN: await writeWideTown({ lanes: 30 }), ...settings });
  const http = createPlainHttp(server.url, CLIENTS);
  const booked = await run(
    (index) => bookOne(http, index),
    () => analyze(place),
  );
  http.close();
  await server.stop();
  const against = 'bare inserts, no HTTP';
  report({
    figure: `bookings (${engine})`,
    median: booked.perSecond,
    p99: booked.perSecond,
    unit: '1/s',
    against,
    reference: bare.perSecond,
  });
  report({
    figure: `hold + confirm (${engine})`,
    median: quantile(booked.times, 0.5),
    p99: quantile(booked.times, 0.99),
    unit: 'ms',
    against,
    reference: quantile(bare.times, 0.5),
  });
}

const postgres = await startPostgres();
if (postgres) await measure('postgresql', postgres);
await postgres?.stop();
await measure('pglite', { dataDir: join(await mkdtemp(join(tmpdir(), 'wartemarke-bench-')), 'data') });
