import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Document } from '@wartemarke/contract';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { DocumentsTable, Schema } from '../database/schema.ts';
import type { DocumentPlace } from './sealing.ts';

/** A document as it is stored. */
export type DocumentRow = Selectable<DocumentsTable>;

/** A document to be stored, sealed. */
export type NewDocument = Omit<DocumentRow, 'scans'>;

/** How a document is shown to whoever may see it. */
export function toDocument({
  id,
  name,
  type,
  bytes,
  wish,
  state,
}: Pick<DocumentRow, 'id' | 'name' | 'type' | 'bytes' | 'wish' | 'state'>): Document {
  return { id, name, type, bytes, ...(wish && { wish }), state };
}

/** The documents of appointments in the order in which they came, by the appointment's id. */
export async function listDocuments(
  db: Kysely<Schema>,
  office: string,
  appointmentIds: readonly string[],
): Promise<Map<string, Document[]>> {
  const { rows } = await sql<DocumentRow>`
    select id, appointment, name, type, bytes, wish, state from documents
    where office = ${office} and appointment = any(${appointmentIds}::uuid[])
    order by created_at, id`.execute(db);
  return new Map(
    appointmentIds.map((appointment) => [
      appointment,
      rows.filter((row) => row.appointment === appointment).map(toDocument),
    ]),
  );
}

/** Deletes all documents of appointments. */
export async function deleteDocuments(
  db: Kysely<Schema>,
  office: string,
  appointmentIds: readonly string[],
): Promise<void> {
  await sql`delete from documents
    where office = ${office} and appointment = any(${appointmentIds}::uuid[])`.execute(db);
}

/** How many documents an appointment has. */
export async function countDocuments(
  db: Kysely<Schema>,
  { office, id }: Pick<AppointmentRow, 'office' | 'id'>,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from documents where office = ${office} and appointment = ${id}::uuid`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** An appointment as it stands, locked until the end of the transaction: who adds documents comes one after the other. */
export async function lockAppointment(
  trx: Transaction<Schema>,
  { office, id }: Pick<AppointmentRow, 'office' | 'id'>,
): Promise<AppointmentRow | undefined> {
  return trx
    .selectFrom('appointments')
    .selectAll()
    .where('office', '=', office)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Stores a document. What a clerk has found complete is to be looked at again. */
export async function insertDocument(trx: Transaction<Schema>, document: NewDocument): Promise<void> {
  await trx.insertInto('documents').values(document).execute();
  await trx
    .updateTable('appointments')
    .set({ documents_complete: false })
    .where('office', '=', document.office)
    .where('id', '=', document.appointment)
    .where('documents_complete', '=', true)
    .execute();
}

/** A document of an appointment with its sealed content. */
export async function findDocument(
  db: Kysely<Schema>,
  { office, appointment, id }: DocumentPlace,
): Promise<DocumentRow | undefined> {
  return db
    .selectFrom('documents')
    .selectAll()
    .where('office', '=', office)
    .where('appointment', '=', appointment)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Deletes a document; `false` when there is none. */
export async function deleteDocument(
  db: Kysely<Schema>,
  { office, appointment, id }: DocumentPlace,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('documents')
    .where('office', '=', office)
    .where('appointment', '=', appointment)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
