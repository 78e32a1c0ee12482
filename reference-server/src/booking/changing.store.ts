import { sql, type Kysely, type Transaction } from 'kysely';
import type { ChosenStart } from '../availability/chosen-start.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import { free, lockDay, toInteger, type AppointmentRow, type QueueDay } from './booking.store.ts';

type Trx = Transaction<Schema>;

const byQueueAndDate = (one: QueueDay, other: QueueDay) =>
  one.queue < other.queue || (one.queue === other.queue && one.date < other.date) ? -1 : 1;

/** Locks the sums of days, also of those that have none yet, in one order for all. */
export async function lockDays(trx: Trx, days: readonly QueueDay[]): Promise<void> {
  for (const { office, queue, date } of days.toSorted(byQueueAndDate)) {
    await sql`insert into day_loads (office, queue, day, appointments, online_cells)
      values (${office}, ${queue}, ${date}::date, 0, 0)
      on conflict (office, queue, day) do update set appointments = day_loads.appointments`.execute(trx);
  }
}

/** Why an appointment ends, and what the office says to it. */
export interface End {
  readonly state: 'expired' | 'cancelled';
  readonly message?: string | null;
}

/** Ends an appointment that still stands in that version and frees its cells; `false` when it does not. */
export async function endNow(
  trx: Trx,
  row: AppointmentRow,
  { state, message = null }: End,
): Promise<boolean> {
  await lockDay(trx, row);
  const ended = await free(
    trx,
    row,
    sql`update appointments
      set state = ${state}, held_until = null, confirm_until = null, message = ${message}, version = version + 1
      where office = ${row.office} and id = ${row.id}::uuid and version = ${row.version} and state = ${row.state}`,
  );
  return ended > 0;
}

/** Cancels an appointment that still stands in that version; its cells stay taken until they come back. */
export async function cancelUntil(trx: Trx, row: AppointmentRow, returnAt: number): Promise<boolean> {
  const { rows } = await sql`
    update appointments
    set state = 'cancelled', confirm_until = null, release_at = ${new Date(returnAt)}::timestamptz, message = null,
      version = version + 1
    where office = ${row.office} and id = ${row.id}::uuid and version = ${row.version} and state = ${row.state}
    returning 1`.execute(trx);
  return rows.length > 0;
}

/** Frees the cells of what was cancelled on a day and is to come back by now; tells how many there were. */
export async function releaseReturned(trx: Trx, day: QueueDay, now: number): Promise<number> {
  await lockDay(trx, day);
  return free(
    trx,
    day,
    sql`update appointments set release_at = null
      where office = ${day.office} and queue = ${day.queue} and date = ${day.date}::date
        and release_at <= ${new Date(now)}::timestamptz`,
  );
}

/** Days on which cancelled times are to come back, at most so many. */
export async function findReturnDays(db: Kysely<Schema>, now: number, atMost: number): Promise<QueueDay[]> {
  return db
    .selectFrom('appointments')
    .select(['office', 'queue', 'date'])
    .distinct()
    .where('release_at', '<=', new Date(now))
    .orderBy('office')
    .orderBy('queue')
    .orderBy('date')
    .limit(atMost)
    .execute();
}

/** Appointments whose mail was not opened in time, at most so many. */
export async function findUnconfirmed(
  db: Kysely<Schema>,
  now: number,
  atMost: number,
): Promise<AppointmentRow[]> {
  return db
    .selectFrom('appointments')
    .selectAll()
    .where('confirm_until', '<=', new Date(now))
    .limit(atMost)
    .execute();
}

/** Requested appointments of an office's days that have begun and that nobody accepted, at most so many. */
export async function findUnanswered(
  db: Kysely<Schema>,
  { office, from, to, now }: { office: string; from: string; to: string; now: number },
  atMost: number,
): Promise<AppointmentRow[]> {
  return db
    .selectFrom('appointments')
    .selectAll()
    .where('office', '=', office)
    .where('state', '=', 'requested')
    .where('date', '>=', from)
    .where('date', '<=', to)
    .where('start_at', '<=', new Date(now))
    .limit(atMost)
    .execute();
}

/** Where an appointment goes. */
export interface Relocation {
  readonly moved: AppointmentRow;
  readonly limits: ChosenStart['limits'];
}

async function raiseLoad(trx: Trx, { moved, limits }: Relocation): Promise<boolean> {
  const { office, queue, date, online, cell_count: cells } = moved;
  const { rows } = await sql`
    update day_loads set appointments = appointments + 1, online_cells = online_cells + ${online ? cells : 0}::int
    where office = ${office} and queue = ${queue} and day = ${date}::date
      and appointments < ${toInteger(limits.appointments)}::int
      and online_cells + ${online ? cells : 0}::int <= ${toInteger(limits.onlineCells)}::int
    returning 1`.execute(trx);
  return rows.length > 0;
}

async function leave(
  trx: Trx,
  { office, id, queue, date, online, cell_count }: AppointmentRow,
): Promise<void> {
  await sql`delete from cells where office = ${office} and day = ${date}::date and appointment = ${id}::uuid`.execute(
    trx,
  );
  await sql`update day_loads set appointments = appointments - 1, online_cells = online_cells - ${online ? cell_count : 0}::int
    where office = ${office} and queue = ${queue} and day = ${date}::date`.execute(trx);
}

async function arrive(trx: Trx, row: AppointmentRow, { moved }: Relocation): Promise<boolean> {
  const { rows } = await sql`
    update appointments set queue = ${moved.queue}, date = ${moved.date}::date, lane = ${moved.lane}::smallint,
      first_cell = ${moved.first_cell}::smallint, cell_count = ${moved.cell_count}::smallint,
      start_at = ${moved.start_at}::timestamptz, end_at = ${moved.end_at}::timestamptz, online = ${moved.online}::boolean,
      moves = ${moved.moves}::smallint, confirm_until = ${moved.confirm_until}::timestamptz, message = ${moved.message}, version = ${moved.version}::int
    where office = ${row.office} and id = ${row.id}::uuid and version = ${row.version} and state = ${row.state}
    returning 1`.execute(trx);
  await sql`
    insert into cells (office, day, cell, queue, lane, appointment)
    select ${moved.office}, ${moved.date}::date, cell, ${moved.queue}, ${moved.lane}::smallint, ${moved.id}::uuid
    from generate_series(${moved.first_cell}::int, ${moved.first_cell + moved.cell_count - 1}::int) as cell`.execute(
    trx,
  );
  return rows.length > 0;
}

/**
 * Gives an appointment its new place; to be run alone in a transaction that is rolled back when it throws. Throws
 * `version_mismatch` when it does not stand in that version any more, `slot_taken` when a limit of the day is reached, and
 * the unique violation of `cells_pkey` when somebody else has a cell of the place.
 */
export async function relocate(trx: Trx, row: AppointmentRow, to: Relocation): Promise<void> {
  await lockDays(trx, isSameDay(row, to.moved) ? [row] : [row, to.moved]);
  await leave(trx, row);
  if (!(await raiseLoad(trx, to))) throw new CallError('slot_taken');
  if (!(await arrive(trx, row, to))) throw new CallError('version_mismatch');
}

function isSameDay(one: QueueDay, other: QueueDay): boolean {
  return one.queue === other.queue && one.date === other.date;
}
