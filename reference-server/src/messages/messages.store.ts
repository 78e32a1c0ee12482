import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { MessagesTable, Schema, WaitingEntriesTable } from '../database/schema.ts';

/** A message of the outbox. */
export type MessageRow = Selectable<MessagesTable>;
/** A place on the waiting list. */
export type EntryRow = Selectable<WaitingEntriesTable>;

type Channel = MessageRow['channel'];

/** Longer than any carrier takes: whoever holds a lease that has run out is gone. */
const LEASE = 2 * 60_000;

/** Takes messages that are due, so that no other process does until the lease runs out. */
export async function claimDue(
  db: Kysely<Schema>,
  channels: readonly Channel[],
  { now, atMost }: { now: number; atMost: number },
): Promise<MessageRow[]> {
  const nowDate = new Date(now);
  return db
    .updateTable('messages')
    .set((eb) => ({ leased_until: new Date(now + LEASE), attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('messages')
        .select('id')
        .where('state', '=', 'due')
        .where('due_at', '<=', nowDate)
        .where('channel', 'in', channels)
        .where((or) => or.or([or('leased_until', 'is', null), or('leased_until', '<=', nowDate)]))
        .orderBy('due_at')
        .limit(atMost)
        .forUpdate()
        .skipLocked(),
    )
    .where('state', '=', 'due')
    .returningAll()
    .execute();
}

/** For how long the message of each channel that waits longest is due, in seconds; 0 when none is. */
export async function measureOverdue(db: Kysely<Schema>, now: number): Promise<Record<Channel, number>> {
  const overdue = await db
    .selectFrom('messages')
    .select(({ fn }) => ['channel', fn.min('due_at').as('dueSince')])
    .where('state', '=', 'due')
    .where('due_at', '<=', new Date(now))
    .groupBy('channel')
    .execute();
  const seconds = overdue.map(({ channel, dueSince }) => [channel, (now - Number(dueSince)) / 1000]);
  return { email: 0, sms: 0, ...Object.fromEntries(seconds) };
}

// Whoever claimed a message last decides about it: an earlier one whose lease ran out changes nothing any more.
const claimed = (db: Kysely<Schema>, { id, attempts }: MessageRow) =>
  db.updateTable('messages').where('id', '=', id).where('attempts', '=', attempts);

/** Ends a message, with a reason that names nobody; `false` when somebody else has claimed or ended it since. */
export async function endMessage(
  db: Kysely<Schema>,
  message: MessageRow,
  state: 'sent' | 'dropped',
  { now, reason = null }: { now: number; reason?: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await claimed(db, message)
    .set({ state, ended_at: new Date(now), last_error: reason })
    .where('state', '<>', 'dropped')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether a claimed message is still to be said; then nobody can drop it until the transaction ends. */
export async function isStillDue(trx: Transaction<Schema>, { id, attempts }: MessageRow): Promise<boolean> {
  const message = trx.selectFrom('messages').select('id').where('id', '=', id).where('state', '=', 'due');
  return (await message.where('attempts', '=', attempts).forUpdate().executeTakeFirst()) !== undefined;
}

/** Puts a message back for a later try. */
export async function putOff(
  db: Kysely<Schema>,
  message: MessageRow,
  { untilAt, reason }: { untilAt: number; reason: string },
): Promise<void> {
  await claimed(db, message)
    .set({ state: 'due', ended_at: null, leased_until: new Date(untilAt), last_error: reason })
    .where('state', '<>', 'dropped')
    .execute();
}

/** The appointment, kept from changing until the transaction ends. */
export async function lockAppointment(
  trx: Transaction<Schema>,
  office: string,
  id: string | null | undefined,
): Promise<AppointmentRow | undefined> {
  if (!id) return undefined;
  const ofOne = trx.selectFrom('appointments').selectAll().where('office', '=', office).where('id', '=', id);
  return ofOne.forShare().executeTakeFirst();
}

/** The place on the waiting list, kept from changing until the transaction ends. */
export async function lockEntry(
  trx: Transaction<Schema>,
  { office, entry }: MessageRow,
): Promise<EntryRow | undefined> {
  if (!entry) return undefined;
  const ofOne = trx
    .selectFrom('waiting_entries')
    .selectAll()
    .where('office', '=', office)
    .where('id', '=', entry);
  return ofOne.forShare().executeTakeFirst();
}

/** Whether a later reminder of the same appointment is due too: one is enough after a time without a mail server. */
export async function isOvertaken(
  trx: Transaction<Schema>,
  { office, appointment, kind, channel, due_at }: MessageRow,
  now: number,
): Promise<boolean> {
  if (kind !== 'reminder') return false;
  const later = await trx
    .selectFrom('messages')
    .select(sql`1`.as('one'))
    .where('office', '=', office)
    .where('appointment', '=', appointment)
    .where('kind', '=', kind)
    .where('channel', '=', channel)
    .where('state', '<>', 'dropped')
    .where('due_at', '>', due_at)
    .where('due_at', '<=', new Date(now))
    .executeTakeFirst();
  return later !== undefined;
}
