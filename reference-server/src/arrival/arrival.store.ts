import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from '../live/line-ticket.ts';

type Database = Kysely<Schema>;

/** A ticket to be written. */
export interface NewTicket extends Pick<
  LineTicket,
  | 'id'
  | 'queue'
  | 'services'
  | 'name'
  | 'note'
  | 'priority'
  | 'appointment'
  | 'appointmentAt'
  | 'arrivedAt'
  | 'dueAt'
> {
  readonly office: string;
  readonly businessDate: string;
  /** Whether the appointment was booked by its citizen; null for walk-ins. */
  readonly online: boolean | null;
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
      priority: ticket.priority,
      online: ticket.online,
      appointment_at: ticket.appointmentAt === null ? null : new Date(ticket.appointmentAt),
      arrived_at: new Date(ticket.arrivedAt),
      due_at: new Date(ticket.dueAt),
      counter: null,
      token_hash: ticket.tokenHash,
    })
    .execute();
}

/**
 * Whether a secret that follows from a link of the ticket's appointment has this hash; for a ticket that came from another
 * office, of the appointment with which the visit began.
 */
export async function isOfAppointment(
  db: Database,
  office: string,
  ticket: string,
  tokenHash: Buffer,
): Promise<boolean> {
  const { rows } = await sql`
    with recursive visit as (
      select office, id, appointment from tickets where office = ${office} and id = ${ticket}::uuid
      union all
      select before.office, before.id, before.appointment from tickets as before
      join visit on before.passed_office = visit.office and before.passed_ticket = visit.id
    )
    select 1 from visit join links on links.office = visit.office and links.appointment = visit.appointment
    where links.ticket_hash = ${tokenHash}::bytea`.execute(db);
  return rows.length > 0;
}

/** What leads to one ticket. */
export type TicketKey = { readonly id: string } | { readonly appointment: string };

/** Finds a ticket. */
export function findTicket(db: Database, office: string, key: TicketKey): Promise<HeldTicket | undefined> {
  return readTicket(db, office, key, sql``);
}

/** Finds a ticket and locks it until the transaction ends. */
export function lockTicket(trx: Database, office: string, key: TicketKey): Promise<HeldTicket | undefined> {
  return readTicket(trx, office, key, sql`for update`);
}

async function readTicket(
  db: Database,
  office: string,
  key: TicketKey,
  locking: RawBuilder<unknown>,
): Promise<HeldTicket | undefined> {
  const isIt = 'id' in key ? sql`id = ${key.id}::uuid` : sql`appointment = ${key.appointment}::uuid`;
  const { rows } = await sql<HeldTicketRow>`
    select ${lineTicketColumns}, business_day, token_hash from tickets
    where office = ${office} and ${isIt} ${locking}`.execute(db);
  const [row] = rows;
  return row && { ticket: toLineTicket(row), businessDate: row.business_day, tokenHash: row.token_hash };
}

/** Names tickets, and those with which their visits went on in other offices, `visit` for the statement that follows. */
export const withVisit = (isFirst: RawBuilder<unknown>) => sql`
  with recursive visit as (
    select office, id, passed_office, passed_ticket from tickets where ${isFirst}
    union all
    select onward.office, onward.id, onward.passed_office, onward.passed_ticket from tickets as onward
    join visit on onward.office = visit.passed_office and onward.id = visit.passed_ticket
  )`;

/** Gives a ticket another secret, and those with which its visit went on in other offices. */
export async function replaceToken(
  trx: Database,
  office: string,
  id: string,
  tokenHash: Buffer,
): Promise<void> {
  await sql`${withVisit(sql`office = ${office} and id = ${id}::uuid`)}
    update tickets set token_hash = ${tokenHash}::bytea from visit
    where tickets.office = visit.office and tickets.id = visit.id`.execute(trx);
}

/** Takes a ticket out of the line; `false` when it is not waiting any more. */
export async function leaveLine(trx: Database, office: string, id: string, now: number): Promise<boolean> {
  const { rows } = await sql`
    update tickets set state = 'left', ended_at = ${new Date(now)}::timestamptz
    where office = ${office} and id = ${id}::uuid and state = 'waiting'
    returning 1`.execute(trx);
  return rows.length > 0;
}
