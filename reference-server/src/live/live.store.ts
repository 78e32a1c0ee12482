import { sql, type Kysely } from 'kysely';
import { toChangesByQueue, type ChangedDay, type ChangesByQueue } from '../availability/day-changes.store.ts';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from './line-ticket.ts';

/** The tickets of an office's business day, in any state, and the revision at which they stood so. */
export interface TicketsOfDay {
  readonly revision: number;
  readonly tickets: readonly LineTicket[];
}

/** An office's business day as it stands in the database. */
export interface StoredDay extends TicketsOfDay {
  /** Days from this one on with other lanes than the hours say. */
  readonly changes: ChangesByQueue;
}

/** Reads a day's tickets of these queues in one statement, so that revision, tickets and changes belong together. */
export async function readTicketsOfDay(
  db: Kysely<Schema>,
  { office, queues, businessDate }: { office: string; queues: readonly string[]; businessDate: string },
): Promise<StoredDay> {
  const { rows } = await sql<{ revision: number; tickets: LineTicketRow[]; changes: ChangedDay[] }>`
    select revision, coalesce((
      select json_agg(ticket) from (
        select ${lineTicketColumns} from tickets
        where office = ${office} and queue = any(${queues}::text[]) and business_day = ${businessDate}::date
      ) as ticket
    ), '[]') as tickets, coalesce((
      select json_agg(change) from (
        select queue, day, lanes from day_changes where office = ${office} and day >= ${businessDate}::date
      ) as change
    ), '[]') as changes
    from offices where office = ${office}`.execute(db);
  const { revision = 0, tickets = [], changes = [] } = rows[0] ?? {};
  return { revision, tickets: tickets.map(toLineTicket), changes: toChangesByQueue(changes) };
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
