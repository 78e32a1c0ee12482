import { describe } from 'node:test';
import type { EngineName } from '../src/database/engine.ts';
import { openDatabase } from '../src/database/open-database.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import { borrowOnCluster, createOnCluster } from './cluster-databases.ts';
import { borrowEmbedded } from './embedded-databases.ts';
import { silentLog } from './silent-log.ts';

/** An administrator's URL of a PostgreSQL cluster whose databases may come and go. */
const clusterUrl = process.env['TEST_DATABASE_URL'];

/** The engines that this machine can test on; PostgreSQL when `TEST_DATABASE_URL` names a cluster. */
export const engines: readonly EngineName[] = clusterUrl ? ['pglite', 'postgresql'] : ['pglite'];

/** Says of tests that need PostgreSQL why they are left out on a machine without it. */
export const onPostgres = { skip: clusterUrl ? false : 'There is no PostgreSQL here.' } as const;

/** What a test's context does when the test is over, in the order in which it was asked to. */
export interface Teardown {
  after(work: () => Promise<void>): void;
}

/** An empty database with all tables, for this test alone; closed when the test is over. */
export async function openTestDatabase(t: Teardown, engine: EngineName = 'pglite'): Promise<OpenDatabase> {
  const database = engine === 'pglite' ? await borrowEmbedded() : await openOnCluster();
  t.after(() => database.close());
  return database;
}

/** URL of a database on the cluster for tests that open it themselves; without tables when `bare`. */
export async function createTestDatabase(t: Teardown, options?: { bare?: boolean }): Promise<string> {
  const { url, drop } = await createOnCluster(expectCluster(), options);
  t.after(drop);
  return url;
}

/** Describes the same behaviour once for each engine. */
export function describeOnEngines(name: string, define: (engine: EngineName) => void): void {
  for (const engine of engines) describe(`${name} (${engine})`, () => define(engine));
}

async function openOnCluster(): Promise<OpenDatabase> {
  const { url, giveBack } = await borrowOnCluster(expectCluster());
  const database = await openDatabase({ url }, { log: silentLog, now: Date.now, poolSize: 8 });
  let closing: Promise<void> | undefined;
  return { ...database, close: () => (closing ??= database.close().then(giveBack)) };
}

function expectCluster(): string {
  if (!clusterUrl) throw new Error('TEST_DATABASE_URL does not name a PostgreSQL cluster');
  return clusterUrl;
}
