import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { deleteDocuments } from '../documents/documents.store.ts';

type Database = Kysely<Schema>;

/** An office and the last of its days that are forgotten. */
export interface ForgottenDays {
  readonly office: string;
  /** `YYYY-MM-DD`, included. */
  readonly untilDate: string;
}

/** Appointments of forgotten days that still say whose they were, at most so many. */
export async function findToErase(
  db: Database,
  { office, untilDate }: ForgottenDays,
  atMost: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('appointments')
    .select('id')
    .where('office', '=', office)
    .where('date', '<=', untilDate)
    .where('erased_at', 'is', null)
    .limit(atMost)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes names and notes from tickets of forgotten days, at most so many; tells from how many. */
export async function eraseTickets(
  db: Database,
  { office, untilDate }: ForgottenDays,
  atMost: number,
): Promise<number> {
  const { rows } = await sql`
    update tickets set name = null, note = null
    where office = ${office} and id in (
      select id from tickets where office = ${office} and business_day <= ${untilDate}::date
        and (name is not null or note is not null) limit ${atMost}::int
    ) returning 1`.execute(db);
  return rows.length;
}

/** Deletes what expired without becoming an appointment, at most so many; tells how many. */
export async function deleteExpired(db: Database, createdBefore: Date, atMost: number): Promise<number> {
  const { rows } = await sql<{ office: string; id: string }>`
    select office, id from appointments where state = 'expired' and created_at < ${createdBefore}::timestamptz
    limit ${atMost}::int`.execute(db);
  for (const office of new Set(rows.map((row) => row.office))) {
    const ids = rows.filter((row) => row.office === office).map(({ id }) => id);
    await sql`delete from messages where office = ${office} and appointment = any(${ids}::uuid[])`.execute(
      db,
    );
    await sql`delete from links where office = ${office} and appointment = any(${ids}::uuid[])`.execute(db);
    await deleteDocuments(db, office, ids);
    await sql`delete from appointments where office = ${office} and id = any(${ids}::uuid[])`.execute(db);
  }
  return rows.length;
}

/** Deletes messages that were kept instead of sent before a moment, at most so many; tells how many. */
export async function deleteKeptMessages(
  db: Database,
  office: string,
  before: Date,
  atMost: number,
): Promise<number> {
  const { rows } = await sql`
    delete from kept_messages where id in (
      select id from kept_messages where office = ${office} and kept_at < ${before}::timestamptz limit ${atMost}::int
    ) returning 1`.execute(db);
  return rows.length;
}

/** Takes contacts from places of the waiting list that have ended, with their links and messages; tells from how many. */
export async function eraseEndedEntries(db: Database, office: string, atMost: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update waiting_entries set name = null, email = null, phone = null
    where office = ${office} and id in (
      select id from waiting_entries where office = ${office} and state = 'ended'
        and (name is not null or email is not null or phone is not null) limit ${atMost}::int
    ) returning id`.execute(db);
  const ids = rows.map(({ id }) => id);
  await sql`delete from waiting_links where office = ${office} and entry = any(${ids}::uuid[])`.execute(db);
  await sql`delete from messages where office = ${office} and entry = any(${ids}::uuid[])`.execute(db);
  return rows.length;
}

/** Deletes proofs of work that have expired: they could not be used again anyway. */
export async function deleteSpentProofs(db: Database, now: number): Promise<void> {
  await db.deleteFrom('spent_proofs').where('expires_at', '<=', new Date(now)).execute();
}
