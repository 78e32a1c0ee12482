import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from './line-ticket.ts';

/** The tickets of an office's business day, in any state, and the revision at which they stood so. */
export interface TicketsOfDay {
  readonly revision: number;
  readonly tickets: readonly LineTicket[];
}

/** Reads a day's tickets of these queues in one statement, so that revision and tickets belong together. */
export async function readTicketsOfDay(
  db: Kysely<Schema>,
  { office, queues, businessDate }: { office: string; queues: readonly string[]; businessDate: string },
): Promise<TicketsOfDay> {
  const { rows } = await sql<{ revision: number; tickets: LineTicketRow[] }>`
    select revision, coalesce((
      select json_agg(ticket) from (
        select ${lineTicketColumns} from tickets
        where office = ${office} and queue = any(${queues}::text[]) and business_day = ${businessDate}::date
      ) as ticket
    ), '[]') as tickets
    from offices where office = ${office}`.execute(db);
  const { revision = 0, tickets = [] } = rows[0] ?? {};
  return { revision, tickets: tickets.map(toLineTicket) };
}

/** The present revisions of offices. */
export async function readRevisions(
  db: Kysely<Schema>,
  offices: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ office: string; revision: number }>`
    select office, revision from offices where office = any(${offices}::text[])`.execute(db);
  return new Map(rows.map(({ office, revision }) => [office, revision]));
}
