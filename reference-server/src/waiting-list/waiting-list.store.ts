import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import { linkHashes } from '../access/tokens.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { Schema, WaitingEntriesTable } from '../database/schema.ts';

/** A place on the list as it is stored. */
export type EntryRow = Selectable<WaitingEntriesTable>;

/** Which place. */
export interface EntryKey {
  readonly office: string;
  readonly id: string;
}

/** A new place: everything but what the database counts. */
export type NewEntry = Pick<
  EntryRow,
  | 'office'
  | 'id'
  | 'queue'
  | 'services'
  | 'from_date'
  | 'to_date'
  | 'weekdays'
  | 'part'
  | 'name'
  | 'email'
  | 'phone'
  | 'language'
> & { readonly createdAt: number; readonly tokenHash: Buffer };

type Trx = Transaction<Schema>;

/** Writes a place. Throws the unique violation of `waiting_entries_email` or `_phone` when somebody waits already. */
export async function insertEntry(trx: Trx, entry: NewEntry): Promise<EntryRow> {
  const { createdAt, tokenHash, ...row } = entry;
  const written = await trx
    .insertInto('waiting_entries')
    .values({
      ...row,
      state: 'waiting',
      services: JSON.stringify(row.services),
      weekdays: JSON.stringify(row.weekdays),
      created_at: new Date(createdAt),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const link = { office: row.office, entry: row.id, token_hash: tokenHash };
  await trx.insertInto('waiting_links').values(link).execute();
  return written;
}

/** A place that a token has opened. */
export type OpenedEntry = EntryRow & {
  /** Whether the token came by mail: then the address is that of whoever has it. */
  readonly by_mail: boolean;
};

/** The place that a token opens. */
export async function findEntryByToken(
  db: Kysely<Schema>,
  { office, id }: EntryKey,
  tokenHash: Buffer,
): Promise<OpenedEntry | undefined> {
  return db
    .selectFrom('waiting_entries')
    .innerJoin('waiting_links', (join) =>
      join
        .onRef('waiting_links.office', '=', 'waiting_entries.office')
        .onRef('waiting_links.entry', '=', 'waiting_entries.id'),
    )
    .selectAll('waiting_entries')
    .select('waiting_links.by_mail')
    .where('waiting_entries.office', '=', office)
    .where('waiting_entries.id', '=', id)
    .where('waiting_links.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** The appointment that is offered to a place or came of it. */
export async function findAppointmentOf(
  db: Kysely<Schema>,
  { office, appointment }: EntryRow,
): Promise<AppointmentRow | undefined> {
  if (!appointment) return undefined;
  return db
    .selectFrom('appointments')
    .selectAll()
    .where('office', '=', office)
    .where('id', '=', appointment)
    .executeTakeFirst();
}

/** How many came before and wait for times that could suit too. */
export async function countAhead(db: Kysely<Schema>, entry: EntryRow): Promise<number> {
  const { office, queue, place, part } = entry;
  const { rows } = await sql<{ ahead: number }>`
    select count(*)::int as ahead from waiting_entries
    where office = ${office} and queue = ${queue} and place < ${place}::bigint and state in ('waiting', 'offered')
      and from_date <= ${entry.to_date}::date and to_date >= ${entry.from_date}::date
      and (part = 'any' or ${part} in ('any', part))
      and (weekdays = '[]' or ${JSON.stringify(entry.weekdays)}::jsonb = '[]' or exists (
        select 1 from jsonb_array_elements(weekdays) as suits(weekday)
        where ${JSON.stringify(entry.weekdays)}::jsonb @> weekday))`.execute(db);
  return rows[0]?.ahead ?? 0;
}

/** Lets a token open an appointment. */
export async function insertLink(trx: Trx, { office, id }: EntryKey, token: string): Promise<void> {
  const { tokenHash, checkInHash, ticketHash } = linkHashes(token);
  const hashes = { token_hash: tokenHash, check_in_hash: checkInHash, ticket_hash: ticketHash };
  await trx
    .insertInto('links')
    .values({ office, appointment: id, ...hashes })
    .execute();
}

/** Ends a place and deletes everything personal of it. */
export async function eraseEntry(trx: Trx, { office, id }: EntryKey, now: number): Promise<void> {
  await trx
    .updateTable('waiting_entries')
    .set({ state: 'ended', appointment: null, name: null, email: null, phone: null })
    .where('office', '=', office)
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('waiting_links').where('office', '=', office).where('entry', '=', id).execute();
  await trx
    .updateTable('messages')
    .set({ state: 'dropped', ended_at: new Date(now) })
    .where('office', '=', office)
    .where('entry', '=', id)
    .where('state', '=', 'due')
    .execute();
}

/** Ends places whose last day is over. */
export async function endOverdue(db: Kysely<Schema>, todayDate: string): Promise<void> {
  await db
    .updateTable('waiting_entries')
    .set({ state: 'ended' })
    .where('state', '=', 'waiting')
    .where('to_date', '<', todayDate)
    .execute();
}
