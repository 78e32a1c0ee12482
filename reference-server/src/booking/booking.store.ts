import { sql, type Kysely, type RawBuilder, type Selectable, type Transaction } from 'kysely';
import type { AppointmentsTable, Schema } from '../database/schema.ts';
import type { Once } from '../http/idempotency.ts';

/** An appointment as it is stored. */
export type AppointmentRow = Selectable<AppointmentsTable>;

/** The appointment or hold that a token opens, in whatever state. */
export async function findByToken(
  db: Kysely<Schema>,
  office: string,
  id: string,
  tokenHash: Buffer,
): Promise<AppointmentRow | undefined> {
  const { rows } = await sql<AppointmentRow>`
    select a.* from links l join appointments a on a.office = l.office and a.id = l.appointment
    where l.office = ${office} and l.appointment = ${id}::uuid and l.token_hash = ${tokenHash}::bytea`.execute(
    db,
  );
  return rows[0];
}

/** A queue's day. */
export interface QueueDay {
  readonly office: string;
  readonly queue: string;
  readonly date: string;
}

/** Is told of a day in the transaction that freed cells of it: who waits for a time gets it before anybody else sees it. */
export type OnFreed = (trx: Transaction<Schema>, day: QueueDay, now: number) => Promise<void>;

const BOUNDLESS = 2_147_483_647;

/** A limit as the database counts; `Infinity` is more than any day holds. */
export const toInteger = (limit: number): number => Math.min(limit, BOUNDLESS);

/** Whoever takes or frees cells locks the day's sums first; one order for all, so that nobody can deadlock. */
export async function lockDay(trx: Transaction<Schema>, { office, queue, date }: QueueDay): Promise<void> {
  await sql`select 1 from day_loads where office = ${office} and queue = ${queue} and day = ${date}::date for update`.execute(
    trx,
  );
}

/**
 * Ends appointments of a day by an update that frees their cells, and tells how many there were.
 * @param ended - The update, up to its `where`, of rows of this day.
 */
export async function free(
  trx: Transaction<Schema>,
  { office, queue, date }: QueueDay,
  ended: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ ended: number }>`
    with ended as (${ended} returning id, cell_count, online),
    freed as (
      delete from cells using ended
      where cells.office = ${office} and cells.day = ${date}::date and cells.appointment = ended.id
    ), totals as (
      select count(*)::int as appointments, coalesce(sum(cell_count) filter (where online), 0)::int as online_cells from ended
    ), lowered as (
      update day_loads set appointments = day_loads.appointments - totals.appointments,
        online_cells = day_loads.online_cells - totals.online_cells
      from totals
      where day_loads.office = ${office} and day_loads.queue = ${queue} and day_loads.day = ${date}::date
        and totals.appointments > 0
    )
    select appointments as ended from totals`.execute(trx);
  return rows[0]?.ended ?? 0;
}

/** Frees the cells of the holds of a day that have expired, and tells how many there were. */
export async function releaseExpired(trx: Transaction<Schema>, day: QueueDay, now: number): Promise<number> {
  await lockDay(trx, day);
  return free(
    trx,
    day,
    sql`update appointments set state = 'expired', held_until = null, version = version + 1
      where office = ${day.office} and queue = ${day.queue} and date = ${day.date}::date
        and state = 'held' and held_until <= ${new Date(now)}::timestamptz`,
  );
}

/** Ends a hold or an appointment that still stands in that version, and frees its cells; `false` when it does not. */
export async function endAppointment(
  trx: Transaction<Schema>,
  row: AppointmentRow,
  state: 'expired' | 'cancelled',
  once: { keep: Once['keep']; answer: unknown },
): Promise<boolean> {
  await lockDay(trx, row);
  const ended = await free(
    trx,
    row,
    sql`update appointments set state = ${state}, held_until = null, version = version + 1
      where office = ${row.office} and id = ${row.id}::uuid and version = ${row.version} and state = ${row.state}`,
  );
  if (ended > 0) await once.keep(once.answer).execute(trx);
  return ended > 0;
}

// A hold lives for some hours at most and an offer for a day, and the server may have been away for some days: older rows
// are none, and need not be looked through.
const RECENT = 14 * 86_400_000;

/** Days on which holds have expired, at most so many. */
export async function findExpiredDays(db: Kysely<Schema>, now: number, atMost: number): Promise<QueueDay[]> {
  return db
    .selectFrom('appointments')
    .select(['office', 'queue', 'date'])
    .distinct()
    .where('state', '=', 'held')
    .where('held_until', '<=', new Date(now))
    .where('created_at', '>', new Date(now - RECENT))
    .orderBy('office')
    .orderBy('queue')
    .orderBy('date')
    .limit(atMost)
    .execute();
}
