import { randomBytes, randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '@wartemarke/client';
import { createAccessStore } from '../src/access/access.store.ts';
import { hashPassword } from '../src/access/passwords.ts';
import { createShortCode, hashShortCode } from '../src/access/short-code.ts';
import { listen } from '../src/http/listen.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import { readTown } from '../src/town/read-town.ts';
import type { Teardown } from '../test/engines.ts';
import { createBrowsers, type Browsers } from './browsers.ts';
import { openInbox, type Inbox } from './inbox.ts';
import { startTown, type TownServer } from './town-server.ts';
import { createWatch } from './watch.ts';

const HOUR = 3_600_000;
const sampleTown = fileURLToPath(new URL('../towns/sample.json', import.meta.url));

/** What a journey wishes of its stage. */
export interface StageWish {
  /** What the clock shows, ISO 8601 with offset. */
  readonly now: string;
  /** File of the town; the sample town when left out. */
  readonly town?: string;
  /** Changes the town. */
  readonly change?: (town: TownConfiguration) => void;
  /** Errors in a console that belong to the journey. */
  readonly expected?: readonly RegExp[];
}

/** The sample town, running, with browsers to walk through it. */
export interface Stage extends Teardown {
  readonly url: string;
  readonly client: Client;
  readonly clerk: { readonly name: string; readonly password: string };
  /** The client of the clerk, signed in somewhere else. */
  asClerk(): Promise<Client>;
  readonly inbox: Inbox;
  /** Moves the clock of the server and of all pages on; what the product does from time to time is done. */
  pass(minutes: number): Promise<void>;
  /** A code that pairs a device of an office. */
  createCode(office: string, kind: 'kiosk' | 'board'): Promise<string>;
  /** Opens a page in a browser profile of its own. */
  readonly open: Browsers['open'];
  /** Puts another web server beside the town's, which pages may ask; gives its address. */
  host(site: RequestListener): Promise<string>;
  /** Ends the server, and begins it anew when the work is done. */
  readonly restart: TownServer['restart'];
  /** Everything that must never happen and did. */
  findings(): Promise<string[]>;
}

const clerk = { name: 'Änne Beispiel', password: 'ein langes Passwort' };
// To hash it is meant to take long; once is enough for all journeys of a process.
const hashing = hashPassword(clerk.password, randomBytes);

async function createClerk({ database: { db } }: TownServer, town: TownConfiguration) {
  const passwordHash = await hashing;
  const offices = town.offices.map(({ id }) => id);
  await createAccessStore(db).saveClerk({ id: randomUUID(), name: clerk.name, passwordHash, offices });
}

/** Ends what was begun, the last first: pages leave before their server does, and that before its database. */
function endInTurn(t: Teardown): Teardown {
  const endings: (() => Promise<void>)[] = [];
  t.after(async () => {
    for (const end of endings.reverse()) await end();
  });
  return { after: (work) => void endings.push(work) };
}

/** Sets the stage: the sample town, or one made from it, at a given time. */
export async function setStage(test: Teardown, wish: StageWish): Promise<Stage> {
  const t = endInTurn(test);
  const { now, town: file = sampleTown, change, expected = [] } = wish;
  const clock = { nowAt: Date.parse(now) };
  const town = readTown(file);
  change?.(town);
  const server = await startTown(t, town, clock);
  const watch = createWatch(server.url, expected);
  const browsers = createBrowsers(server.url, clock, watch);
  const inbox = await openInbox(t, server, { town, clock });
  t.after(browsers.close);
  const client = createClient({ baseUrl: server.url });
  await createClerk(server, town);
  return {
    ...{ client, clerk, url: server.url },
    asClerk: async () => client.withToken((await client.sessions.create(clerk)).token),
    ...{ inbox, open: browsers.open, restart: server.restart },
    after: t.after,
    async host(site) {
      const { url, stop } = await listen(site, { port: 0, host: '127.0.0.1' });
      t.after(() => stop(0));
      watch.trust(url);
      return url;
    },
    findings: async () => [...(await watch.findings()), ...server.logged],
    async pass(minutes) {
      clock.nowAt += minutes * 60_000;
      await browsers.tellTime();
      await server.keepHouse();
    },
    async createCode(office, kind) {
      const code = createShortCode(randomBytes);
      const store = createAccessStore(server.database.db);
      await store.keepPairingCode(hashShortCode(code), { office, kind }, clock.nowAt + HOUR);
      return code;
    },
  };
}
