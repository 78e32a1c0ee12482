/**
 * Clients fight for places: as many want slots of one short morning as `--clients` says, where only `--places` are free.
 * Holds when exactly so many win, all others get `slot_taken` with alternatives, and nothing is booked twice.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/database/open-database.ts';
import { addDays } from '../src/availability/office-time.ts';
import { createPlainHttp, type PlainAnswer } from '../test/plain-http.ts';
import { startServerProcess } from '../test/server-process.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { finish } from './finish.ts';
import { openPlace } from './place.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '500' },
    places: { type: 'string', default: '20' },
    database: { type: 'string' },
    seed: { type: 'string' },
    steps: { type: 'string' },
  },
});
const clients = Number(values.clients);
const places = Number(values.places);
const LANES = 5;
const SLOT_MINUTES = 10;

interface Refusal {
  readonly code: string;
  readonly alternatives?: unknown[];
}

function countAnswers(answers: readonly PlainAnswer[]) {
  const refusals = answers.filter(({ status }) => status === 409).map(({ body }) => body as Refusal);
  return {
    won: answers.filter(({ status }) => status === 201).length,
    refused: refusals.filter(({ code }) => code === 'slot_taken').length,
    withAlternatives: refusals.filter(({ alternatives }) => (alternatives?.length ?? 0) > 0).length,
    other: answers.filter(({ status }) => status !== 201 && status !== 409).length,
  };
}

const place = await openPlace(values.database);
const slotsADay = places / LANES;
const minutes = slotsADay * SLOT_MINUTES;
const to = `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const town = await writeWideTown({ lanes: LANES, from: '08:00', to });
const server = await startServerProcess({ TOWN: town, ...place.settings });
const http = createPlainHttp(server.url, clients);
const date = addDays(new Date().toISOString().slice(0, 10), 7);
const { body } = await http.call('GET', `/v1/offices/amt/slots?services=anliegen&date=${date}`, {});
const starts = (body as { slots: { startAt: string }[] }).slots
  .map(({ startAt }) => startAt)
  .filter((startAt) => Number(startAt.slice(14, 16)) % SLOT_MINUTES === 0);
const startedAt = performance.now();
const answers = await Promise.all(
  Array.from({ length: clients }, (_, index) =>
    http.call(
      'POST',
      '/v1/offices/amt/holds',
      { 'idempotency-key': randomUUID() },
      { services: [{ id: 'anliegen', quantity: 1 }], startAt: starts[index % starts.length] },
    ),
  ),
);
const milliseconds = Math.round(performance.now() - startedAt);
http.close();
await server.stop();

const database = await openDatabase(
  place.settings.DATABASE_URL ? { url: place.settings.DATABASE_URL } : { dataDir: place.settings.DATA_DIR! },
  {
    log: { info() {}, warn() {} },
    now: Date.now,
  },
);
const { cells } = await database.db
  .selectFrom('cells')
  .select((select) => select.fn.countAll<number>().as('cells'))
  .executeTakeFirstOrThrow();
const { load } = await database.db
  .selectFrom('day_loads')
  .select((select) => select.fn.sum<number>('appointments').as('load'))
  .executeTakeFirstOrThrow();
await database.close();
await place.close();

const counts = { ...countAnswers(answers), cells, load: Number(load), milliseconds };
const isRight =
  counts.won === places &&
  counts.refused === clients - places &&
  counts.withAlternatives === counts.refused &&
  counts.other === 0 &&
  counts.cells === (places * SLOT_MINUTES) / 5 &&
  counts.load === places;
finish(isRight, { check: 'rush', clients, places, ...counts });
