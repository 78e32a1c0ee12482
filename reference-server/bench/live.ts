/**
 * From the call at a counter to 2,000 streams of phones and boards, on both engines: how long until an event is there,
 * over all streams. The reference is a bare server that writes a chunk of the same size to as many, in the same run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createAccessStore } from '../src/access/access.store.ts';
import { createToken, hashToken } from '../src/access/tokens.ts';
import { openDatabase, type DatabaseSettings } from '../src/database/open-database.ts';
import { startPostgres } from '../../packages/tooling/src/postgres.ts';
import { createPlainHttp, type PlainHttp } from '../test/plain-http.ts';
import { startServerProcess } from '../test/server-process.ts';
import { silentLog } from '../test/silent-log.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { quantile, report } from './report.ts';
import { openCrowd, type StreamCrowd } from './stream-crowd.ts';

const STREAMS = 2_000;
const BOARDS = 10;
const WATCHED = 200;
const WARM_UP = 3;
const ROUNDS = 15;
const office = '/v1/offices/amt';

/** A clerk who is signed in: the server's tables are filled before it starts. */
async function signIn(place: DatabaseSettings): Promise<string> {
  const database = await openDatabase(place, { log: silentLog, now: Date.now });
  const store = createAccessStore(database.db);
  const token = createToken(randomBytes);
  const id = randomUUID();
  await store.saveClerk({ id, name: `clerk ${id}`, passwordHash: '', offices: ['amt'] });
  await store.startSession(hashToken(token), id, Date.now() + 3_600_000);
  await database.close();
  return token;
}

function asClerk(http: PlainHttp, token: string) {
  return async (path: string, body?: unknown): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const answer = await http.call('POST', office + path, headers, body);
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  };
}

/** Milliseconds from each act to each stream, over all measured rounds. */
async function measureRounds(
  crowd: StreamCrowd,
  act: () => Promise<unknown>,
  settle: () => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const heard = await crowd.measure(act);
    if (round >= WARM_UP) times.push(...heard);
    await settle();
    await setTimeout(150);
  }
  crowd.close();
  return times;
}

async function measureFanOut(): Promise<number[]> {
  const script = fileURLToPath(new URL('./fan-out.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const http = createPlainHttp(url, 1);
  const crowd = await openCrowd(
    url,
    Array.from({ length: STREAMS }, () => ({ path: '/', token: '' })),
  );
  const times = await measureRounds(
    crowd,
    () => http.call('POST', '/', {}),
    async () => {},
  );
  http.close();
  child.kill();
  return times;
}

async function measureCalls(place: DatabaseSettings): Promise<number[]> {
  const token = await signIn(place);
  const settings: Record<string, string> =
    'url' in place ? { DATABASE_URL: place.url } : { DATA_DIR: place.dataDir };
  const server = await startServerProcess({ TOWN: await writeWideTown({ lanes: 5 }), ...settings });
  const http = createPlainHttp(server.url, 4);
  const say = asClerk(http, token);
  const draw = async () => {
    const drawn = await say('/tickets', { services: [{ id: 'anliegen', quantity: 1 }] });
    const { id, token } = (drawn as { ticket: { id: string; token: string } }).ticket;
    return { path: `${office}/tickets/${id}/stream`, token };
  };
  for (let called = 0; called < WARM_UP + ROUNDS; called += 1) await draw();
  const phones: { path: string; token: string }[] = [];
  while (phones.length < WATCHED) phones.push(await draw());
  const crowd = await openCrowd(
    server.url,
    Array.from({ length: STREAMS }, (_, index) =>
      index < BOARDS ? { path: `${office}/board/stream`, token } : phones[index % WATCHED]!,
    ),
  );
  let called = '';
  const times = await measureRounds(
    crowd,
    async () => {
      const { ticket } = (await say('/counters/1/call-next')) as { ticket: { id: string } };
      called = ticket.id;
    },
    () => say(`/tickets/${called}/miss`),
  );
  http.close();
  await server.stop();
  return times;
}

const reference = await measureFanOut();
const against = 'a bare server that writes one chunk to all';

async function show(engine: string, place: DatabaseSettings): Promise<void> {
  const times = await measureCalls(place);
  for (const [name, part] of [
    ['median', 0.5],
    ['p95', 0.95],
  ] as const) {
    report({
      figure: `live: call to event, ${STREAMS} streams, ${name} (${engine})`,
      median: quantile(times, part),
      p99: quantile(times, 0.99),
      unit: 'ms',
      against,
      reference: quantile(reference, part),
    });
  }
}

const postgres = await startPostgres();
if (postgres) await show('postgresql', postgres);
await postgres?.stop();
await show('pglite', { dataDir: join(await mkdtemp(join(tmpdir(), 'wartemarke-bench-')), 'data') });
