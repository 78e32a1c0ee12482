import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { DocumentRow } from './documents.store.ts';
import type { DocumentPlace } from './sealing.ts';

/**
 * Takes the document that has waited longest for its scan, and puts the next one off, so that nobody else takes it at
 * the same time and a scanner that is away is not asked again and again.
 * @param waits seconds until the next scan, should this one come to nothing: after the first scan, the second, and so on.
 */
export async function takePending(
  db: Kysely<Schema>,
  now: number,
  waits: readonly number[],
): Promise<DocumentRow | undefined> {
  const { rows } = await sql<DocumentRow>`
    update documents set scans = least(scans + 1, ${waits.length}::int), scan_at = ${new Date(now)}::timestamptz
      + (${waits}::int[])[least(scans + 1, ${waits.length}::int)] * interval '1 second'
    where (office, id) in (
      select office, id from documents where scan_at <= ${new Date(now)}::timestamptz
      order by scan_at limit 1 for update skip locked)
    returning *`.execute(db);
  return rows[0];
}

/** From now on a document can be opened. */
export async function markReady(
  db: Kysely<Schema>,
  { office, appointment, id }: DocumentPlace,
): Promise<void> {
  await db
    .updateTable('documents')
    .set({ state: 'ready', scan_at: null })
    .where('office', '=', office)
    .where('appointment', '=', appointment)
    .where('id', '=', id)
    .execute();
}
