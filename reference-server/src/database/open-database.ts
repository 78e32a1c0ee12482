import { Kysely } from 'kysely';
import type { Changes } from './changes.ts';
import type { Engine, EngineName } from './engine.ts';
import type { Log } from './log.ts';
import { createMaintenance } from './maintenance.ts';
import { migrate } from './migrate.ts';
import { openEmbedded } from './pglite-engine.ts';
import { isDatabaseAway } from './away.ts';
import { openPostgres } from './postgres-engine.ts';
import type { Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';

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
 * @throws {StorageError} when a data directory is in use or cannot keep data safely, or a server cannot be reached.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  options: DatabaseOptions,
): Promise<OpenDatabase> {
  const { log, now, poolSize = 16 } = options;
  if ('url' in settings) return openServer(settings.url, log, poolSize);
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

// Of a wrong role, password or database the server says it in words, and never repeats the password.
const refusedAtTheDoor = /^(28|3D)/;

async function openServer(url: string, log: Log, poolSize: number): Promise<OpenDatabase> {
  try {
    return await openOn(await openPostgres(url, log, poolSize), log);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!isDatabaseAway(error) && !refusedAtTheDoor.test(code)) throw error;
    const reason = (error as Error).message || code;
    throw new StorageError(
      'database_unreachable',
      `The database of DATABASE_URL cannot be opened: ${reason}. Check that it runs, and its address, user and password.`,
      { cause: error },
    );
  }
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
