import { sql, type Kysely } from 'kysely';
import { withVisit } from '../arrival/arrival.store.ts';
import type { Schema } from '../database/schema.ts';
import { deleteDocuments } from '../documents/documents.store.ts';

/**
 * Deletes everything personal of appointments: contact, documents, links, messages, the names on their tickets, also
 * where other offices went on with the visit, and on the places of the waiting list that they came of. What remains
 * says that at that time somebody came for something.
 */
export async function erasePersonal(
  db: Kysely<Schema>,
  office: string,
  appointmentIds: readonly string[],
  now: number,
): Promise<void> {
  const ofThem = (column: 'id' | 'appointment') =>
    sql`office = ${office} and ${sql.ref(column)} = any(${appointmentIds}::uuid[])`;
  await sql`update appointments
    set name = null, email = null, phone = null, address = null, note = null, own = null, message = null,
      client_hash = null, erased_at = ${new Date(now)}::timestamptz, version = version + 1
    where ${ofThem('id')}`.execute(db);
  await sql`delete from links where ${ofThem('appointment')}`.execute(db);
  await sql`delete from messages where ${ofThem('appointment')}`.execute(db);
  await sql`${withVisit(ofThem('appointment'))}
    update tickets set name = null, note = null from visit
    where tickets.office = visit.office and tickets.id = visit.id`.execute(db);
  await sql`update waiting_entries set name = null, email = null, phone = null
    where ${ofThem('appointment')} and state = 'booked'`.execute(db);
  await deleteDocuments(db, office, appointmentIds);
}
