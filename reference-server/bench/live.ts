/**
 * From the call at a counter to 50 boards and 2,000 phones, on both engines: how long until the event is there, and what
 * memory of the server a stream takes. The phones follow 200 tickets of one line, the boards are paired ones. The
 * reference is a bare server that writes a chunk of the same size to as many streams, in the same run.
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
import { readMemory, startServerProcess, type ServerProcess } from '../test/server-process.ts';
import { silentLog } from '../test/silent-log.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { quantile, report } from './report.ts';
import { openCrowd } from './stream-crowd.ts';

const BOARDS = 50;
const PHONES = 2_000;
const STREAMS = BOARDS + PHONES;
const WATCHED = 200;
const WARM_UP = 3;
const ROUNDS = 15;
const office = '/v1/offices/amt';

/** A clerk who is signed in and boards that are paired: the server's tables are filled before it starts. */
async function prepare(place: DatabaseSettings): Promise<{ clerk: string; boards: string[] }> {
  const database = await openDatabase(place, { log: silentLog, now: Date.now });
  const store = createAccessStore(database.db);
  const token = createToken(randomBytes);
  const id = randomUUID();
  await store.saveClerk({ id, name: `clerk ${id}`, passwordHash: '', offices: ['amt'] });
  await store.startSession(hashToken(token), id, Date.now() + 3_600_000);
  const boards = Array.from({ length: BOARDS }, () => createToken(randomBytes));
  const rows = boards.map((board) => ({
    ...{ office: 'amt', id: randomUUID(), kind: 'board' as const, paired_at: new Date(), revoked_at: null },
    token_hash: hashToken(board),
  }));
  await database.db.insertInto('devices').values(rows).execute();
  await database.close();
  return { clerk: token, boards };
}

/** What was measured: milliseconds to boards and to phones, and kB of the server's memory for a stream. */
interface Measured {
  readonly boards: number[];
  readonly phones: number[];
  readonly perStream: number;
}

function asClerk(http: PlainHttp, token: string) {
  return async (path: string, body?: unknown): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const answer = await http.call('POST', office + path, headers, body);
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  };
}

/** Opens the crowd, does the act some times and measures how long it takes to each stream. */
async function measureRounds(
  server: Pick<ServerProcess, 'url' | 'readMemory'>,
  requests: readonly { path: string; token: string }[],
  act: () => Promise<unknown>,
  settle: () => Promise<unknown>,
): Promise<Measured> {
  const before = await server.readMemory();
  const crowd = await openCrowd(server.url, requests);
  const boards: number[] = [];
  const phones: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const heard = await crowd.measure(act);
    if (round >= WARM_UP) {
      boards.push(...heard.slice(0, BOARDS));
      phones.push(...heard.slice(BOARDS));
    }
    await settle();
    await setTimeout(150);
  }
  const perStream = ((await server.readMemory()) - before) / STREAMS / 1024;
  crowd.close();
  return { boards, phones, perStream };
}

async function measureFanOut(): Promise<Measured> {
  const script = fileURLToPath(new URL('./fan-out.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [url] = (await once(lines, 'line')) as [string];
  const http = createPlainHttp(url, 1);
  const measured = await measureRounds(
    { url, readMemory: () => readMemory(child, lines) },
    Array.from({ length: STREAMS }, () => ({ path: '/', token: '' })),
    () => http.call('POST', '/', {}),
    async () => {},
  );
  http.close();
  child.kill();
  return measured;
}

async function measureCalls(place: DatabaseSettings): Promise<Measured> {
  const { clerk, boards } = await prepare(place);
  const settings: Record<string, string> =
    'url' in place ? { DATABASE_URL: place.url } : { DATA_DIR: place.dataDir };
  const server = await startServerProcess({ TOWN: await writeWideTown({ lanes: 5 }), ...settings });
  const http = createPlainHttp(server.url, 4);
  const say = asClerk(http, clerk);
  const draw = async () => {
    const drawn = await say('/tickets', { services: [{ id: 'anliegen', quantity: 1 }] });
    const { id, token } = (drawn as { ticket: { id: string; token: string } }).ticket;
    return { path: `${office}/tickets/${id}/stream`, token };
  };
  for (let called = 0; called < WARM_UP + ROUNDS; called += 1) await draw();
  const tickets: { path: string; token: string }[] = [];
  while (tickets.length < WATCHED) tickets.push(await draw());
  const phones = Array.from({ length: PHONES }, (_, index) => tickets[index % WATCHED]!);
  let called = '';
  const measured = await measureRounds(
    server,
    [...boards.map((token) => ({ path: `${office}/board/stream`, token })), ...phones],
    async () => {
      const { ticket } = (await say('/counters/1/call-next')) as { ticket: { id: string } };
      called = ticket.id;
    },
    async () => {
      await say(`/tickets/${called}/start`);
      await say(`/tickets/${called}/finish`, {});
    },
  );
  http.close();
  await server.stop();
  return measured;
}

const reference = await measureFanOut();
const against = 'a bare server that writes one chunk to all';

async function show(engine: string, place: DatabaseSettings): Promise<void> {
  const measured = await measureCalls(place);
  for (const crowd of ['boards', 'phones'] as const) {
    for (const [name, part] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      report({
        figure: `live: call to ${crowd}, ${BOARDS} boards and ${PHONES} phones, ${name} (${engine})`,
        median: quantile(measured[crowd], part),
        p99: quantile(measured[crowd], 0.99),
        unit: 'ms',
        against,
        reference: quantile(reference[crowd], part),
      });
    }
  }
  const { perStream } = measured;
  report({
    figure: `live: memory of a stream (${engine})`,
    ...{ median: perStream, p99: perStream, unit: 'kB', against, reference: reference.perStream },
  });
}

const postgres = await startPostgres();
if (postgres) await show('postgresql', postgres);
await postgres?.stop();
await show('pglite', { dataDir: join(await mkdtemp(join(tmpdir(), 'wartemarke-bench-')), 'data') });
