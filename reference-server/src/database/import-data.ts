import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import * as z from 'zod/mini';
import type { ExportHeader } from './export-data.ts';
import { schemaVersion } from './migrate.ts';
import type { Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';
import { countRows, listTables } from './tables.ts';
import type { StoredTable } from './tables.ts';

const batchSize = 500;
/** A batch ends before its next row once it has so many characters. */
const batchLength = 10_000_000;

const headerSchema = z.object({
  format: z.literal('wartemarke-export'),
  schema: z.string(),
  tables: z.record(z.string(), z.int().check(z.minimum(0))),
});

/**
 * Reads all data from a file that `exportData` has written, into an empty database: everything or nothing.
 * @throws {StorageError} `database_not_empty`, `export_unreadable`, `export_incomplete` (the file was cut) or
 * `export_other_version`.
 */
export async function importData(db: Kysely<Schema>, file: string): Promise<ExportHeader> {
  const run = async (chunks: AsyncIterable<Buffer>) =>
    db.transaction().execute((trx) => importLines(trx, splitLines(chunks)));
  const source = createReadStream(file);
  try {
    return await (file.endsWith('.gz') ? pipeline(source, createGunzip(), run) : pipeline(source, run));
  } catch (error) {
    throw isUnpackError(error) ? unreadable(error) : error;
  }
}

async function importLines(trx: Transaction<Schema>, lines: AsyncGenerator<string>): Promise<ExportHeader> {
  const tables = await listTables(trx);
  await expectEmpty(trx, tables);
  const header = parseHeader((await lines.next()).value);
  for (const [name, count] of Object.entries(header.tables)) {
    const table = tables.find((known) => known.name === name);
    if (!table) throw unreadable(`it has a table ${name}`);
    for await (const rows of takeBatches(lines, count)) await insertRows(trx, table, rows);
    await continueNumbering(trx, table);
  }
  if (!(await lines.next()).done) throw unreadable('it has more rows than it says');
  return header;
}

function parseHeader(line: string | undefined): ExportHeader {
  let header;
  try {
    header = headerSchema.parse(JSON.parse(line ?? ''));
  } catch (cause) {
    throw unreadable(cause);
  }
  if (header.schema === schemaVersion) return header;
  throw new StorageError(
    'export_other_version',
    `The export was made with the tables of ${header.schema}, this release has ${schemaVersion}. ` +
      'Export again with this release, after it has opened the old database once.',
  );
}

async function expectEmpty(trx: Transaction<Schema>, tables: readonly StoredTable[]): Promise<void> {
  for (const { name } of tables) {
    if ((await countRows(trx, name)) === 0) continue;
    throw new StorageError(
      'database_not_empty',
      `The table ${name} has rows already; import into a new database.`,
    );
  }
}

async function* takeBatches(lines: AsyncGenerator<string>, count: number): AsyncGenerator<string[]> {
  let rows: string[] = [];
  let length = 0;
  for (let left = count; left > 0; left -= 1) {
    const next = await lines.next();
    if (next.done)
      throw new StorageError('export_incomplete', 'The file ends before its last row; it was cut.');
    rows.push(next.value);
    length += next.value.length;
    if (left > 1 && rows.length < batchSize && length < batchLength) continue;
    yield rows;
    rows = [];
    length = 0;
  }
}

/** The text of the rows goes to PostgreSQL as it is, so that every value arrives as it left. */
async function insertRows(
  trx: Transaction<Schema>,
  table: StoredTable,
  rows: readonly string[],
): Promise<void> {
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  const statement = sql`insert into ${sql.table(table.name)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${`[${rows.join()}]`}::jsonb)`;
  await statement.execute(trx).catch((cause: unknown) => {
    throw isDataError(cause) ? unreadable(cause) : cause;
  });
}

async function continueNumbering(trx: Transaction<Schema>, { name, numbered }: StoredTable): Promise<void> {
  if (numbered === null) return;
  const last = sql`(select max(${sql.ref(numbered)}) from ${sql.table(name)})`;
  await sql`select setval(pg_get_serial_sequence(${name}::text, ${numbered}::text), ${last})`.execute(trx);
}

async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [end = '', ...beginnings] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(end);
    for (const beginning of beginnings) {
      yield parts.join('');
      parts = [beginning];
    }
  }
  const rest = parts.join('');
  if (rest !== '') yield rest;
}

function unreadable(cause: unknown): StorageError {
  const why = typeof cause === 'string' ? `: ${cause}` : '';
  return new StorageError('export_unreadable', `The file is not a whole export of this product${why}.`, {
    cause,
  });
}

const isUnpackError = (error: unknown) => codeOf(error).startsWith('Z_');

/** PostgreSQL's classes 22 (data exception) and 23 (integrity constraint violation). */
const isDataError = (error: unknown) => /^2[23]/.test(codeOf(error));

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
