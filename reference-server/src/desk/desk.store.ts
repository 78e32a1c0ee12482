import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { aheadStates } from '../booking/appointment.ts';
import type { AppointmentRow } from '../booking/booking.store.ts';
import type { Schema } from '../database/schema.ts';
import type { DeskRow } from './desk-appointment.ts';

async function find(db: Kysely<Schema>, office: string, which: RawBuilder<unknown>): Promise<DeskRow[]> {
  const { rows } = await sql<DeskRow>`
    select a.*, t.queue as ticket_queue, t.number as ticket_number
    from appointments a left join tickets t on t.office = a.office and t.appointment = a.id
    where a.office = ${office} and a.state not in ('held', 'expired') and ${which}
    order by a.start_at, a.queue, a.lane`.execute(db);
  return rows;
}

/** An appointment in any state but that of a hold. */
export async function findAppointment(
  db: Kysely<Schema>,
  office: string,
  id: string,
): Promise<DeskRow | undefined> {
  return (await find(db, office, sql`a.id = ${id}::uuid`))[0];
}

/** Appointments by their ids. */
export function findAppointments(
  db: Kysely<Schema>,
  office: string,
  ids: readonly string[],
): Promise<DeskRow[]> {
  return find(db, office, sql`a.id = any(${ids}::uuid[])`);
}

/** The appointments of a day that were not cancelled, earliest first. */
export function listDay(db: Kysely<Schema>, office: string, date: string): Promise<DeskRow[]> {
  return find(db, office, sql`a.date = ${date}::date and a.state <> 'cancelled'`);
}

/** Appointments ahead that wait for a clerk: to be accepted, or for a look at their documents. Earliest first. */
export function listWaiting(
  db: Kysely<Schema>,
  office: string,
  { todayDate, now }: { todayDate: string; now: number },
): Promise<DeskRow[]> {
  const hasUnseen = sql`not a.documents_complete
    and exists (select 1 from documents d where d.office = a.office and d.appointment = a.id)`;
  return find(
    db,
    office,
    sql`a.date >= ${todayDate}::date and a.start_at > ${new Date(now)}::timestamptz
      and a.state in (${sql.join(aheadStates)}) and (a.state = 'requested' or (${hasUnseen}))`,
  );
}

/** Writes that a requested appointment was accepted; `false` when it does not stand in that version any more. */
export async function markAccepted(
  trx: Transaction<Schema>,
  row: AppointmentRow,
  message: string | null,
): Promise<boolean> {
  const { rows } = await sql`
    update appointments set state = 'confirmed', message = ${message}, version = version + 1
    where office = ${row.office} and id = ${row.id}::uuid and version = ${row.version} and state = 'requested'
    returning 1`.execute(trx);
  return rows.length > 0;
}

/** Writes whether the documents of an appointment are complete. Its version stays: its holder sees nothing of it. */
export async function markDocuments(
  trx: Transaction<Schema>,
  { office, id }: Pick<AppointmentRow, 'office' | 'id'>,
  isComplete: boolean,
): Promise<void> {
  await sql`update appointments set documents_complete = ${isComplete}::boolean
    where office = ${office} and id = ${id}::uuid`.execute(trx);
}
