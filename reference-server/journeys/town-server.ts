import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { createApp } from '../src/app.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import { trialScan } from '../src/documents/scan.ts';
import { keepHouse } from '../src/housekeeping.ts';
import { listen } from '../src/http/listen.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import { keepTown } from '../src/town/town.store.ts';
import { openTestDatabase, type Teardown } from '../test/engines.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const unlimited = {
  callsPerMinute: Infinity,
  holdsPerMinute: Infinity,
  uploadsPerMinute: Infinity,
  wrongTriesPerMinute: Infinity,
  perToken: 10,
  perAddress: Infinity,
};

/** A clock that stands still until it is moved; epoch milliseconds. */
export interface StageClock {
  nowAt: number;
}

/** A town that runs: its server and what works beside the requests. */
export interface TownServer {
  readonly url: string;
  readonly database: OpenDatabase;
  readonly log: Logger;
  /** Warnings and errors that it logged, a line of JSON each. */
  readonly logged: readonly string[];
  /** Does once what the product does from time to time. */
  keepHouse(): Promise<void>;
  /** Ends the server, as a power cut would for whoever watches; begins it anew on the same port when the work is done. */
  restart(meanwhile: () => Promise<void>): Promise<void>;
}

/** Starts a town on a real port and an embedded database. Its links lead to that very port. */
export async function startTown(
  t: Teardown,
  town: TownConfiguration,
  clock: StageClock,
): Promise<TownServer> {
  const database = await openTestDatabase(t);
  await keepTown(database.db, town);
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const documents = { key: randomBytes(32), scan: trialScan };
  const pages = {
    pagesDirectory: here('../pages'),
    embedDirectory: here('../../packages/components/dist/embed'),
  };
  const begin = (publicUrl: string) =>
    createApp({
      ...{ database, town, log, publicUrl, documents, pages, random: randomBytes, limits: unlimited },
      picturesDirectory: here('../towns/pictures'),
      now: () => clock.nowAt,
    });
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end();
  const listenAt = (port: number) =>
    listen((request, response) => answer(request, response), { port, host: '127.0.0.1' });
  let listening = await listenAt(0);
  const { url } = listening;
  let product = begin(url);
  answer = product.app;
  const end = async (graceMilliseconds: number) => {
    product.hub.close();
    await listening.stop(graceMilliseconds);
  };
  t.after(() => end(500));
  return {
    ...{ url, database, log, logged },
    keepHouse: () => keepHouse(database.db, product, clock.nowAt, log),
    async restart(meanwhile) {
      await end(0);
      await meanwhile();
      product = begin(url);
      answer = product.app;
      listening = await listenAt(Number(new URL(url).port));
    },
  };
}
