/**
 * Twenty counters call, choose, recall, start, park, call back, give up, bring back, pass on, prefer and finish in a loop
 * over `--steps` tickets. Holds when no ticket was at two counters, nobody was overtaken by the rule of a plain model,
 * and in the end the database says of every ticket what its clerks were told. On PostgreSQL unless `--database` names
 * another. Says how long each call took.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAccessStore } from '../src/access/access.store.ts';
import { hashToken } from '../src/access/tokens.ts';
import { businessDate } from '../src/availability/office-time.ts';
import { openDatabase, type OpenDatabase } from '../src/database/open-database.ts';
import { createCounterCalls, summarise } from '../test/counters/calls.ts';
import { createCrowd } from '../test/counters/crowd.ts';
import { createFeed, findDifferences } from '../test/counters/feed.ts';
import { counterTown, crowdedCounters, mainOffice, secondOffice } from '../test/counters/town.ts';
import { createPlainLine } from '../test/model/plain-line.ts';
import { createPlainHttp } from '../test/plain-http.ts';
import { startServerProcess } from '../test/server-process.ts';
import { silentLog } from '../test/silent-log.ts';
import { createRandom } from '../test/waiting-people.ts';
import { finish } from './finish.ts';
import { openPlace } from './place.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '10000' },
    database: { type: 'string', default: 'postgresql' },
  },
});
const seed = Number(values.seed);
const tickets = Number(values.steps);
const DAY = 24 * 3_600_000;
const now = () => Date.now();

async function writeTown(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'wartemarke-town-')), 'town.json');
  await writeFile(file, JSON.stringify(counterTown));
  return file;
}

async function signIn({ db }: OpenDatabase): Promise<string> {
  const store = createAccessStore(db);
  const token = randomBytes(24).toString('base64url');
  const clerk = { id: randomUUID(), name: 'clerk', passwordHash: '', offices: [mainOffice, secondOffice] };
  await store.saveClerk(clerk);
  await store.startSession(hashToken(token), clerk.id, now() + DAY);
  return token;
}

const place = await openPlace(values.database);
const { DATABASE_URL: url } = place.settings;
if (!url) throw new Error('The check and the server share a database: it has to be a PostgreSQL.');
const server = await startServerProcess({ TOWN: await writeTown(), ...place.settings });
const database = await openDatabase({ url }, { log: silentLog, now, poolSize: 2 });
const http = createPlainHttp(server.url, crowdedCounters.length);
const calls = createCounterCalls(http, await signIn(database));
const line = createPlainLine();
const common = { line, random: createRandom(seed), now };
const feed = createFeed({ ...common, database, businessDate: businessDate(now(), 'Europe/Berlin') });
const startedAt = performance.now();
try {
  await createCrowd({ ...common, calls, feed, tickets, waitingAtOnce: 200 })();
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const faults = [...line.faults, ...(await findDifferences(database, line))];
  faults.slice(0, 20).forEach((fault) => console.error(fault));
  for (const [name, times] of calls.times) console.log(`${name}: ${JSON.stringify(summarise(times))}`);
  const p99 = Object.fromEntries(
    [...calls.times].map(([name, times]) => [`p99 ${name}`, summarise(times).p99]),
  );
  const counts = { counters: crowdedCounters.length, tickets: line.tickets.size, faults: faults.length };
  finish(faults.length === 0, {
    check: 'counters',
    engine: database.engine,
    seed,
    ...counts,
    seconds,
    ...p99,
  });
} finally {
  http.close();
  await database.close();
  await server.stop();
  await place.close();
}
