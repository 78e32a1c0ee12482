import { sql, type Kysely, type Transaction } from 'kysely';
import type { AppointmentState } from '@wartemarke/contract';
import type { QueueDay } from '../booking/booking.store.ts';
import type { Schema } from '../database/schema.ts';

/** What occupies cells of a day: an appointment, a hold, or a cancelled time that is still to come back. */
export interface Occupant {
  readonly id: string;
  readonly queue: string;
  readonly date: string;
  readonly state: AppointmentState;
  readonly start_at: Date;
  readonly lane: number;
  readonly cell: number;
  readonly cells: number;
}

/** A day with other lanes than the hours say. */
export interface DayChange {
  readonly queue: string;
  readonly date: string;
  readonly lanes: number;
  readonly reason: string | null;
}

/** Days of an office, the first and the last included. */
export interface OfficeDays {
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

/** What occupies cells, in the order of its claims: what has begun, then who booked first, then what was cancelled. */
export async function listOccupants(
  db: Kysely<Schema>,
  { office, from, to }: OfficeDays,
  now: number,
): Promise<Occupant[]> {
  const at = sql`${new Date(now)}::timestamptz`;
  const { rows } = await sql<Occupant>`
    select id, queue, date, state, start_at, lane, first_cell as cell, cell_count as cells from appointments
    where office = ${office} and date between ${from}::date and ${to}::date and state <> 'expired'
      and (state <> 'held' or held_until > ${at}) and (state <> 'cancelled' or release_at is not null)
    order by start_at > ${at}, state = 'cancelled', created_at, id`.execute(db);
  return rows;
}

/** The changed days of an office. */
export async function listChanges(
  db: Kysely<Schema>,
  { office, from, to }: OfficeDays,
): Promise<DayChange[]> {
  const { rows } = await sql<DayChange>`
    select queue, day as date, lanes, reason from day_changes
    where office = ${office} and day between ${from}::date and ${to}::date`.execute(db);
  return rows;
}

/** Writes the change of a day. */
export async function writeChange(
  trx: Transaction<Schema>,
  { office, queue, date }: QueueDay,
  { lanes, reason }: { lanes: number; reason: string | null },
  now: number,
): Promise<void> {
  await sql`insert into day_changes (office, queue, day, lanes, reason, changed_at)
    values (${office}, ${queue}, ${date}::date, ${lanes}::smallint, ${reason}, ${new Date(now)}::timestamptz)
    on conflict (office, queue, day) do update
      set lanes = excluded.lanes, reason = excluded.reason, changed_at = excluded.changed_at`.execute(trx);
}

/** Takes the change of a day back. */
export async function deleteChange(
  trx: Transaction<Schema>,
  { office, queue, date }: QueueDay,
): Promise<void> {
  await sql`delete from day_changes
    where office = ${office} and queue = ${queue} and day = ${date}::date`.execute(trx);
}

/** Puts what was booked on a day into other lanes. All of them leave first, so that they can change places. */
export async function changeLanes(
  trx: Transaction<Schema>,
  { office, date }: QueueDay,
  lanes: ReadonlyMap<string, number>,
): Promise<void> {
  if (lanes.size === 0) return;
  const ids = [...lanes.keys()];
  const rows = JSON.stringify([...lanes].map(([id, lane]) => ({ id, lane })));
  await sql`delete from cells
    where office = ${office} and day = ${date}::date and appointment = any(${ids}::uuid[])`.execute(trx);
  await sql`update appointments set lane = changed.lane
    from jsonb_to_recordset(${rows}::jsonb) as changed(id uuid, lane smallint)
    where appointments.office = ${office} and appointments.id = changed.id`.execute(trx);
  await sql`insert into cells (office, day, cell, queue, lane, appointment)
    select office, date, cell, queue, lane, id
    from appointments, generate_series(first_cell::int, first_cell + cell_count - 1) as cell
    where office = ${office} and id = any(${ids}::uuid[])`.execute(trx);
}
