/**
 * Clients fight for places: as many want times of one short morning as `--clients` says, where only `--places` are free,
 * each with a proof of work; who wins books. Holds when exactly so many win and book, all others get `slot_taken` with
 * alternatives, nothing is booked twice and no answer is a failure. On both engines unless `--database` names one.
 */
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import type { Hold } from '@wartemarke/contract';
import { addDays } from '../src/availability/office-time.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { startServerProcess } from '../test/server-process.ts';
import { silentLog } from '../test/silent-log.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { createCrowd, type TimedAnswer } from './crowd.ts';
import { finish } from './finish.ts';
import { openPlace, type Place } from './place.ts';

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
const CELL_MINUTES = 5;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function countAnswers(answers: readonly TimedAnswer[]) {
  const refusals = answers
    .filter(({ status }) => status === 409)
    .map(({ body }) => body as { readonly code: string; readonly alternatives?: readonly unknown[] });
  return {
    won: answers.filter(({ status }) => status === 201).length,
    refused: refusals.filter(({ code }) => code === 'slot_taken').length,
    withAlternatives: refusals.filter(({ alternatives = [] }) => alternatives.length > 0).length,
    other: answers.filter(({ status }) => status !== 201 && status !== 409).length,
    failures: answers.filter(({ status }) => status >= 500).length,
  };
}

function timeAnswers(answers: readonly TimedAnswer[]) {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const quantile = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1]!);
  return { p50: quantile(0.5), p99: quantile(0.99), slowest: quantile(1) };
}

/** What the database says of it afterwards. */
async function inspect({ settings }: Place) {
  const { DATABASE_URL: url, DATA_DIR: dataDir } = settings;
  const database = await openDatabase(url ? { url } : { dataDir: dataDir! }, {
    log: silentLog,
    now: Date.now,
  });
  const { rows } = await sql<{ cells: number; booked: number; load: number; proofs: number }>`select
    (select count(*) from cells)::int as cells, (select sum(appointments) from day_loads)::int as load,
    (select count(*) from appointments where state = 'confirmed')::int as booked,
    (select count(*) from spent_proofs)::int as proofs`.execute(database.db);
  await database.close();
  return { engine: database.engine, ...rows[0]! };
}

async function crowdAt(place: Place) {
  const to = clock(8 * 60 + (places / LANES) * SLOT_MINUTES);
  const town = await writeWideTown({ lanes: LANES, from: '08:00', to, proofOfWork: true });
  const server = await startServerProcess({ TOWN: town, ...place.settings });
  const crowd = createCrowd(server.url, clients);
  const starts = await crowd.startsOn(addDays(new Date().toISOString().slice(0, 10), 7), SLOT_MINUTES);
  const proofs = await crowd.proofs();
  console.error(`${clients} proofs of work are done; all ask at once`);
  const startedAt = performance.now();
  const asked = await crowd.hold(starts, proofs);
  const booked = await crowd.book(
    asked.filter(({ status }) => status === 201).map(({ body }) => body as Hold),
  );
  const milliseconds = Math.round(performance.now() - startedAt);
  crowd.close();
  await server.stop();
  return { asked, booked, milliseconds };
}

/** The rush on one engine. */
async function rush(kind: string) {
  const place = await openPlace(kind);
  try {
    const { asked, booked, milliseconds } = await crowdAt(place);
    const { engine, ...stored } = await inspect(place);
    const [held, confirmed] = [countAnswers(asked), countAnswers(booked)];
    const isRight =
      held.won === places &&
      held.refused === clients - places &&
      held.withAlternatives === held.refused &&
      held.other + confirmed.other === 0 &&
      confirmed.won === places &&
      stored.booked === places &&
      stored.load === places &&
      stored.proofs === places &&
      stored.cells === (places * SLOT_MINUTES) / CELL_MINUTES;
    const outcome = { ...held, ...stored, milliseconds, ...timeAnswers([...asked, ...booked]) };
    console.error(JSON.stringify({ engine, ...outcome }));
    return { engine, isRight, outcome };
  } finally {
    await place.close();
  }
}

const outcomes: Record<string, number> = {};
let isRight = true;
for (const kind of values.database ? [values.database] : ['pglite', 'postgresql']) {
  const { engine, outcome, ...of } = await rush(kind);
  for (const [name, value] of Object.entries(outcome)) outcomes[`${engine} ${name}`] = value;
  isRight &&= of.isRight;
}
finish(isRight, { check: 'rush', clients, places, ...outcomes });
