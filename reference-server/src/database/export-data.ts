import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { schemaVersion } from './migrate.ts';
import type { Schema } from './schema.ts';
import { countRows, listTables } from './tables.ts';

/** First line of an export; then come the rows, one JSON object a line, in the order of the tables. */
export interface ExportHeader {
  readonly format: 'wartemarke-export';
  /** The last migration of the database that was exported. */
  readonly schema: string;
  /** Tables with their number of rows, those first that others point to: a file that was cut shows. */
  readonly tables: Readonly<Record<string, number>>;
}

const batchSize = 500;
// A row of these can have 20 MB as text.
const wideTables: readonly string[] = ['documents'];
const wideBatchSize = 4;

/**
 * Writes all data into a file, as it was at one moment; compressed when the name ends in `.gz`.
 * The file appears under its name when it is complete, and only its owner may read it.
 */
export async function exportData(db: Kysely<Schema>, file: string): Promise<ExportHeader> {
  const partial = `${file}.part`;
  const trx = await db.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    const header = await describe(trx);
    const target = createWriteStream(partial, { mode: 0o600, flush: true });
    const lines = Readable.from(exportLines(trx, header));
    await (file.endsWith('.gz') ? pipeline(lines, createGzip(), target) : pipeline(lines, target));
    await rename(partial, file);
    return header;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await trx.rollback().execute();
  }
}

async function describe(trx: Transaction<Schema>): Promise<ExportHeader> {
  const tables: Record<string, number> = {};
  for (const { name } of await listTables(trx)) tables[name] = await countRows(trx, name);
  return { format: 'wartemarke-export', schema: schemaVersion, tables };
}

async function* exportLines(trx: Transaction<Schema>, header: ExportHeader): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const table of Object.keys(header.tables)) yield* exportRows(trx, table);
}

/** PostgreSQL writes the rows: no value passes through a JavaScript type that might not hold it. */
async function* exportRows(trx: Transaction<Schema>, table: string): AsyncGenerator<string> {
  await sql`declare rows no scroll cursor for
    select to_jsonb(stored)::text as line from ${sql.table(table)} as stored`.execute(trx);
  const size = wideTables.includes(table) ? wideBatchSize : batchSize;
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(size)} from rows`.execute(trx);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => `${line}\n`).join('');
  }
  await sql`close rows`.execute(trx);
}
