import { Kysely } from 'kysely';
import type { Changes } from './changes.ts';
import type { Engine, EngineName } from './engine.ts';
import type { Log } from './log.ts';
import { createMaintenance } from './maintenance.ts';
import { migrate } from './migrate.ts';
import { openEmbedded } from './pglite-engine.ts';
import { openPostgres } from './postgres-engine.ts';
import type { Schema } from './schema.ts';

/** Where the data is: a PostgreSQL server, or a directory of this machine for an embedded database. */
export type DatabaseSettings = { readonly url: string } | { readonly dataDir: string };

/** What opening a database needs from outside. */
export interface DatabaseOptions {
  readonly log: Log;
  /** The clock, in epoch milliseconds; the embedded database is looked after by it. */
  readonly now: () => number;
  /** Connections to PostgreSQL at most; 16 when left out. */
  readonly poolSize?: number;
}

/** A database with its tables up to date. */
export interface OpenDatabase {
  readonly db: Kysely<Schema>;
  readonly engine: EngineName;
  readonly changes: Changes;
  close(): Promise<void>;
}

const minuteMillis = 60_000;

/**
 * Opens the database and brings its tables up to date.
 * @throws {StorageError} when a data directory is in use, or cannot keep data safely.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  options: DatabaseOptions,
): Promise<OpenDatabase> {
  const { log, now, poolSize = 16 } = options;
  if ('url' in settings) return openOn(await openPostgres(settings.url, log, poolSize), log);
  const database = await openOn(await openEmbedded(settings.dataDir, log), log);
  const maintain = createMaintenance(database.db, log, now());
  const timer = setInterval(() => void maintain(now()), minuteMillis).unref();
  return {
    ...database,
    async close() {
      clearInterval(timer);
      await database.close();
    },
  };
}

/** Opens the database on an engine that runs already. */
export async function openOn(engine: Engine, log: Log): Promise<OpenDatabase> {
  const db = new Kysely<Schema>({ dialect: engine.dialect });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= db.destroy().then(() => engine.close()));
  try {
    await migrate(db, log);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, engine: engine.name, changes: engine.changes, close };
}
