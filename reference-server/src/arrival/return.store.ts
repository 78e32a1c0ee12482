import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from '../live/line-ticket.ts';

/** A ticket that comes back, and where it stands then. Instants are epoch milliseconds. */
export interface ReturningTicket {
  readonly office: string;
  readonly id: string;
  /** From now on it waits. */
  readonly now: number;
  readonly dueAt: number;
}

/**
 * Puts a number that was missed or given back into the line again, with its number and for the same queue; a missed one
 * counts as a return, and its appointment has arrived again. Whether it may, the caller has judged; `undefined` when
 * the ticket is in another state.
 */
export async function returnToLine(
  trx: Kysely<Schema>,
  { office, id, now, dueAt }: ReturningTicket,
): Promise<LineTicket | undefined> {
  const { rows } = await sql<LineTicketRow>`
    with back as (
      update tickets set state = 'waiting', counter = null, called_at = null, started_at = null, ended_at = null,
        recalls = 0, returns = returns + (state = 'missed')::int,
        arrived_at = ${new Date(now)}::timestamptz, due_at = ${new Date(dueAt)}::timestamptz
      where office = ${office} and id = ${id}::uuid and state in ('missed', 'left') and passed_ticket is null
      returning ${lineTicketColumns}
    ), followed as (
      update appointments set state = 'arrived', version = version + 1 from back
      where appointments.office = ${office} and appointments.id = back.appointment and appointments.state = 'missed'
    )
    select * from back`.execute(trx);
  return rows[0] && toLineTicket(rows[0]);
}
