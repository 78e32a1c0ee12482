import { randomBytes, randomUUID } from 'node:crypto';
import { createAccessStore } from '../src/access/access.store.ts';
import { hashToken } from '../src/access/tokens.ts';
import { createApp, type App, type AppDeps } from '../src/app.ts';
import type { EngineName } from '../src/database/engine.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import type { DocumentSafe } from '../src/documents/documents.ts';
import { trialScan } from '../src/documents/scan.ts';
import { listen } from '../src/http/listen.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import { keepTown } from '../src/town/town.store.ts';
import { createClient, type Client } from '@wartemarke/client';
import { openTestDatabase, type Teardown } from './engines.ts';
import { pino } from 'pino';
import { testTown } from './test-town.ts';

/** A clock that stands still until it is moved. */
export interface TestClock {
  nowAt: number;
  /** Moves the clock on. */
  pass(minutes: number): void;
}

/** A server on a real port with a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly client: Client;
  readonly clock: TestClock;
  readonly database: OpenDatabase;
  readonly town: TownConfiguration;
  readonly product: App;
  /** The token of a clerk who is signed in and works in these offices; in all when left out. */
  signIn(offices?: string[]): Promise<string>;
  /** A client of a clerk who is signed in and works in these offices; in all when left out. */
  asClerk(offices?: string[]): Promise<Client>;
  /** The token of a paired device. */
  pair(kind: 'kiosk' | 'board', office?: string): Promise<string>;
  /** A client of a paired device. */
  asDevice(kind: 'kiosk' | 'board', office?: string): Promise<Client>;
  stop(): Promise<void>;
}

/** What a test wishes of its server. */
export interface TestServerOptions {
  /** The instant of the clock, ISO 8601 with offset. */
  readonly now: string;
  readonly engine?: EngineName;
  /** Another server whose database it works on, as a second process of the town does. */
  readonly beside?: TestServer;
  readonly town?: TownConfiguration;
  readonly limits?: AppDeps['limits'];
  readonly exposure?: AppDeps['exposure'];
  /** Scanner of documents; the one of a trial when left out. */
  readonly scan?: DocumentSafe['scan'];
  /** What notifies phones; none when left out. */
  readonly push?: AppDeps['push'];
}

const noLimits = {
  callsPerMinute: Infinity,
  holdsPerMinute: Infinity,
  uploadsPerMinute: Infinity,
  wrongTriesPerMinute: Infinity,
  perToken: 10,
  perAddress: Infinity,
};
const SESSION = 10 * 3_600_000;
const newToken = () => randomBytes(24).toString('base64url');

function createClock(now: string): TestClock {
  return {
    nowAt: Date.parse(now),
    pass(minutes) {
      this.nowAt += minutes * 60_000;
    },
  };
}

async function signIn(database: OpenDatabase, offices: string[], now: number): Promise<string> {
  const store = createAccessStore(database.db);
  const clerk = { id: randomUUID(), name: `clerk ${randomUUID()}`, passwordHash: '', offices };
  const token = newToken();
  await store.saveClerk(clerk);
  await store.startSession(hashToken(token), clerk.id, now + SESSION);
  return token;
}

async function pairDevice(
  database: OpenDatabase,
  office: string,
  kind: 'kiosk' | 'board',
  now: number,
): Promise<string> {
  const token = newToken();
  const device = {
    id: randomUUID(),
    office,
    kind,
    token_hash: hashToken(token),
    paired_at: new Date(now),
    revoked_at: null,
  };
  await database.db.insertInto('devices').values(device).execute();
  return token;
}

/** Starts the product for a test, on a real port, with the clock given. */
export async function startServer(t: Teardown, options: TestServerOptions): Promise<TestServer> {
  const { now, engine = 'pglite', town = testTown(), limits = noLimits, scan = trialScan } = options;
  const clock = createClock(now);
  const database = options.beside?.database ?? (await openTestDatabase(t, engine));
  await keepTown(database.db, town);
  const product = createApp({
    database,
    town,
    publicUrl: 'https://town.example',
    now: () => clock.nowAt,
    random: randomBytes,
    log: pino({ level: 'silent' }),
    limits,
    documents: { key: randomBytes(32), scan },
    exposure: options.exposure ?? {},
    push: options.push,
  });
  const listening = await listen(product.app, { port: 0, host: '127.0.0.1' });
  async function stop(): Promise<void> {
    product.hub.close();
    await listening.stop(1000);
  }
  t.after(stop);
  const client = createClient({ baseUrl: listening.url });
  const home = town.offices[0]!.id;
  const signInAt = (offices = town.offices.map(({ id }) => id)) => signIn(database, offices, clock.nowAt);
  const pair = (kind: 'kiosk' | 'board', office = home) => pairDevice(database, office, kind, clock.nowAt);
  return {
    url: listening.url,
    client,
    clock,
    database,
    town,
    product,
    stop,
    signIn: signInAt,
    asClerk: async (offices) => client.withToken(await signInAt(offices)),
    pair,
    asDevice: async (kind, office) => client.withToken(await pair(kind, office)),
  };
}
