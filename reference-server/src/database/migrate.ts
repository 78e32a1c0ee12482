import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Log } from './log.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';

/** Name of the last migration: what an export must have been made with to be imported. */
export const schemaVersion = Object.keys(migrations).sort().at(-1) ?? '';

/**
 * Brings the tables up to date, however long that takes. Processes that start together wait for each other.
 * @throws {StorageError} `database_newer` when a later release has changed the tables already.
 */
export async function migrate(db: Kysely<Schema>, log: Log): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      await refuseNewer(connection);
      await migrateOn(connection, log);
    } finally {
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}

async function migrateOn(db: Kysely<Schema>, log: Log): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  for (const { migrationName, status } of results) {
    log.info({ migration: migrationName, status }, 'database migration');
  }
  if (error !== undefined) throw error;
}

async function refuseNewer(db: Kysely<Schema>): Promise<void> {
  const { rows: places } = await sql<{ table: string | null }>`
    select to_regclass('kysely_migration')::text as table`.execute(db);
  if (!places[0]?.table) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.find(({ name }) => !(name in migrations));
  if (!unknown) return;
  throw new StorageError(
    'database_newer',
    `A later release has changed the tables (${unknown.name}), this one knows them up to ${schemaVersion}. ` +
      'Start the later one, or restore the backup that was made before it.',
  );
}
