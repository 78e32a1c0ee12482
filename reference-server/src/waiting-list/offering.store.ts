import { sql, type Kysely, type Transaction } from 'kysely';
import type { AppointmentRow, QueueDay } from '../booking/booking.store.ts';
import type { Schema } from '../database/schema.ts';
import { weekdayOf } from './match.ts';
import type { EntryKey, EntryRow } from './waiting-list.store.ts';

type Trx = Transaction<Schema>;

/** Who waits in a queue, in the order of the line: all of them, or those whom a day could suit. */
export async function findLine(
  db: Kysely<Schema>,
  { office, queue, date }: Pick<QueueDay, 'office' | 'queue'> & Partial<QueueDay>,
): Promise<EntryRow[]> {
  let line = db
    .selectFrom('waiting_entries')
    .selectAll()
    .where('office', '=', office)
    .where('queue', '=', queue)
    .where('state', '=', 'waiting');
  if (date !== undefined) {
    line = line
      .where('from_date', '<=', date)
      .where('to_date', '>=', date)
      .where(sql<boolean>`(weekdays = '[]' or weekdays @> ${String(weekdayOf(date))}::jsonb)`);
  }
  return line.orderBy('place').execute();
}

/** The queues in which somebody waits. */
export async function findQueuesWithLine(
  db: Kysely<Schema>,
): Promise<{ readonly office: string; readonly queue: string }[]> {
  return db
    .selectFrom('waiting_entries')
    .select(['office', 'queue'])
    .distinct()
    .where('state', '=', 'waiting')
    .orderBy('office')
    .orderBy('queue')
    .execute();
}

/** Locks places in the order of the line, and tells which of them still wait. */
export async function lockWaiting(trx: Trx, office: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await trx
    .selectFrom('waiting_entries')
    .select('id')
    .where('office', '=', office)
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .orderBy('place')
    .forUpdate()
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Notes which hold is offered to a place, and to which place a hold is offered. */
export async function noteOffer(trx: Trx, { office, id }: EntryKey, appointment: string): Promise<void> {
  await sql`
    with offered as (
      update waiting_entries set state = 'offered', appointment = ${appointment}::uuid
      where office = ${office} and id = ${id}::uuid
    )
    update appointments set waiting = ${id}::uuid where office = ${office} and id = ${appointment}::uuid`.execute(
    trx,
  );
}

const wireStart = sql`to_jsonb(to_char(a.start_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))`;

/**
 * Puts those back in line whose offer of a day ran out, each at their old place; the time is not offered to them again.
 * After so many offers in a row without an answer the place ends: each of them keeps a time from the others for as long
 * as an offer lasts, and whoever does not read the messages cannot take one.
 */
export async function endLapsedOffers(
  trx: Trx,
  { office, queue, date }: QueueDay,
  atMost: number,
): Promise<void> {
  await sql`
    update waiting_entries e set
      state = case when e.unanswered + 1 >= ${atMost}::int then 'ended' else 'waiting' end,
      unanswered = e.unanswered + 1, appointment = null, passed = e.passed || ${wireStart}
    from appointments a
    where e.office = ${office} and e.queue = ${queue} and e.state = 'offered'
      and a.office = e.office and a.id = e.appointment and a.date = ${date}::date and a.state <> 'held'`.execute(
    trx,
  );
}

/** Days of offers that ran out while nobody saw to it. */
export async function findLapsedDays(db: Kysely<Schema>): Promise<QueueDay[]> {
  return db
    .selectFrom('waiting_entries')
    .innerJoin('appointments', (join) =>
      join
        .onRef('appointments.office', '=', 'waiting_entries.office')
        .onRef('appointments.id', '=', 'waiting_entries.appointment'),
    )
    .select(['appointments.office', 'appointments.queue', 'appointments.date'])
    .distinct()
    .where('waiting_entries.state', '=', 'offered')
    .where('appointments.state', '!=', 'held')
    .execute();
}

/** Puts somebody back in line who answered that a time does not suit. */
export async function passOn(trx: Trx, entry: EntryRow): Promise<void> {
  await sql`
    update waiting_entries e set state = 'waiting', unanswered = 0, appointment = null, passed = e.passed || ${wireStart}
    from appointments a
    where e.office = ${entry.office} and e.id = ${entry.id}::uuid and a.office = e.office and a.id = e.appointment`.execute(
    trx,
  );
}

/** Turns a live offer into an appointment of whoever it was offered to; `false` when it was none any more. */
export async function takeOffer(
  trx: Trx,
  entry: EntryRow,
  { id, state, version, confirm_until }: AppointmentRow,
  now: number,
): Promise<boolean> {
  const { rows } = await sql`
    with taken as (
      update appointments set state = ${state}, held_until = null, confirm_until = ${confirm_until}::timestamptz, version = ${version}::int, name = ${entry.name},
        email = ${entry.email}, phone = ${entry.phone}, language = ${entry.language}
      where office = ${entry.office} and id = ${id}::uuid and state = 'held'
        and held_until > ${new Date(now)}::timestamptz
      returning office, waiting
    )
    update waiting_entries e set state = 'booked', unanswered = 0 from taken
    where e.office = taken.office and e.id = taken.waiting
    returning 1`.execute(trx);
  return rows.length > 0;
}
