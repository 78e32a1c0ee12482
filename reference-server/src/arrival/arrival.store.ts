import { sql, type Kysely } from 'kysely';
import type { AppointmentState, ServiceQuantity } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from '../live/line-ticket.ts';

type Database = Kysely<Schema>;

/** An appointment as its check-in needs it. */
export interface ArrivingAppointment {
  readonly id: string;
  readonly state: AppointmentState;
  readonly queue: string;
  readonly date: string;
  readonly start_at: Date;
  readonly services: readonly ServiceQuantity[];
  readonly name: string | null;
  readonly note: string | null;
}

/** A ticket to be written. */
export interface NewTicket extends Pick<
  LineTicket,
  'id' | 'queue' | 'services' | 'name' | 'note' | 'appointmentAt' | 'arrivedAt' | 'dueAt'
> {
  readonly office: string;
  readonly businessDate: string;
  readonly appointment: string | null;
  readonly tokenHash: Buffer;
}

/** A ticket with what proves its holder. */
export interface HeldTicket {
  readonly ticket: LineTicket;
  readonly businessDate: string;
  readonly tokenHash: Buffer;
}

interface HeldTicketRow extends LineTicketRow {
  readonly business_day: string;
  readonly token_hash: Buffer;
}

/** Finds an appointment by its check-in code and locks it until the transaction ends. */
export async function lockAppointment(
  trx: Database,
  office: string,
  by: { readonly checkInHash: Buffer } | { readonly shortCode: string },
): Promise<ArrivingAppointment | undefined> {
  const isIt =
    'shortCode' in by
      ? sql`code = ${by.shortCode}`
      : sql`id = (select appointment from links where office = ${office} and check_in_hash = ${by.checkInHash}::bytea)`;
  const { rows } = await sql<ArrivingAppointment>`
    select id, state, queue, date, start_at, services, name, note from appointments
    where office = ${office} and ${isIt} for update`.execute(trx);
  return rows[0];
}

/** Says that the holder of an appointment is here. */
export async function markArrived(trx: Database, office: string, appointment: string): Promise<void> {
  await sql`update appointments set state = 'arrived', version = version + 1
    where office = ${office} and id = ${appointment}::uuid and state = 'confirmed'`.execute(trx);
}

/** The next number of a queue's day. Who takes one keeps the others waiting until the transaction ends. */
export async function takeNumber(
  trx: Database,
  office: string,
  queue: string,
  businessDate: string,
): Promise<number> {
  const { rows } = await sql<{ last_number: number }>`
    insert into ticket_numbers as known (office, queue, business_day, last_number)
    values (${office}, ${queue}, ${businessDate}::date, 1)
    on conflict (office, queue, business_day) do update set last_number = known.last_number + 1
    returning last_number`.execute(trx);
  return rows[0]!.last_number;
}

/** How many walk-ins of a queue's day have got a number. */
export async function countWalkIns(
  trx: Database,
  office: string,
  queue: string,
  businessDate: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from tickets
    where office = ${office} and queue = ${queue} and business_day = ${businessDate}::date and appointment is null`.execute(
    trx,
  );
  return rows[0]!.count;
}

/** Puts a ticket into the line. */
export async function insertTicket(trx: Database, ticket: NewTicket, number: number): Promise<void> {
  await trx
    .insertInto('tickets')
    .values({
      office: ticket.office,
      id: ticket.id,
      queue: ticket.queue,
      drawn_queue: ticket.queue,
      business_day: ticket.businessDate,
      number,
      state: 'waiting',
      appointment: ticket.appointment,
      services: JSON.stringify(ticket.services),
      name: ticket.name,
      note: ticket.note,
      appointment_at: ticket.appointmentAt === null ? null : new Date(ticket.appointmentAt),
      arrived_at: new Date(ticket.arrivedAt),
      due_at: new Date(ticket.dueAt),
      counter: null,
      token_hash: ticket.tokenHash,
    })
    .execute();
}

/** Whether a secret that follows from a link of the ticket's appointment has this hash. */
export async function isOfAppointment(
  db: Database,
  office: string,
  ticket: string,
  tokenHash: Buffer,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from tickets t join links l on l.office = t.office and l.appointment = t.appointment
    where t.office = ${office} and t.id = ${ticket}::uuid and l.ticket_hash = ${tokenHash}::bytea`.execute(
    db,
  );
  return rows.length > 0;
}

/** Finds a ticket by its id or by its appointment. */
export async function findTicket(
  db: Database,
  office: string,
  by: { readonly id: string } | { readonly appointment: string },
): Promise<HeldTicket | undefined> {
  const isIt = 'id' in by ? sql`id = ${by.id}::uuid` : sql`appointment = ${by.appointment}::uuid`;
  const { rows } = await sql<HeldTicketRow>`
    select ${lineTicketColumns}, business_day, token_hash from tickets
    where office = ${office} and ${isIt}`.execute(db);
  const [row] = rows;
  return row && { ticket: toLineTicket(row), businessDate: row.business_day, tokenHash: row.token_hash };
}

/** Gives a ticket another secret. */
export async function replaceToken(
  trx: Database,
  office: string,
  id: string,
  tokenHash: Buffer,
): Promise<void> {
  await sql`update tickets set token_hash = ${tokenHash}::bytea where office = ${office} and id = ${id}::uuid`.execute(
    trx,
  );
}

/** Puts a number that was given back into the line again, due as if it had just come. */
export async function returnToLine(
  trx: Database,
  office: string,
  id: string,
  { arrivedAt, dueAt }: Pick<LineTicket, 'arrivedAt' | 'dueAt'>,
): Promise<void> {
  await sql`update tickets set state = 'waiting', ended_at = null,
      arrived_at = ${new Date(arrivedAt)}::timestamptz, due_at = ${new Date(dueAt)}::timestamptz
    where office = ${office} and id = ${id}::uuid and state = 'left'`.execute(trx);
}

/** Takes a ticket out of the line; `false` when it is not waiting any more. */
export async function leaveLine(trx: Database, office: string, id: string, now: number): Promise<boolean> {
  const { rows } = await sql`
    update tickets set state = 'left', ended_at = ${new Date(now)}::timestamptz
    where office = ${office} and id = ${id}::uuid and state = 'waiting'
    returning 1`.execute(trx);
  return rows.length > 0;
}
