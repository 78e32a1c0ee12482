import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

type Database = Kysely<Schema>;

/**
 * Deletes where holders are notified whose tickets have ended, at most so many; tells how many. A missed one may come back
 * on the same day.
 */
export async function deleteIdleSubscriptions(
  db: Database,
  { office, todayDate }: { readonly office: string; readonly todayDate: string },
  atMost: number,
): Promise<number> {
  const { rows } = await sql`
    delete from push_subscriptions where (office, ticket, endpoint) in (
      select push.office, push.ticket, push.endpoint from push_subscriptions as push
      left join tickets on tickets.office = push.office and tickets.id = push.ticket
      where push.office = ${office} and (
        tickets.id is null or tickets.business_day < ${todayDate}::date
        or tickets.state in ('finished', 'left')
      ) limit ${atMost}::int
    ) returning 1`.execute(db);
  return rows.length;
}

/** Deletes signals that are over and were given before a moment, at most so many; tells how many. */
export async function deleteOldSignals(
  db: Database,
  office: string,
  before: Date,
  atMost: number,
): Promise<number> {
  const { rows } = await sql`
    delete from signals where office = ${office} and id in (
      select id from signals where office = ${office} and ended_at is not null
        and created_at < ${before}::timestamptz limit ${atMost}::int
    ) returning 1`.execute(db);
  return rows.length;
}

/** Deletes how counters stood before a moment, at most so many; tells how many. */
export async function deleteOldSpans(
  db: Database,
  office: string,
  before: Date,
  atMost: number,
): Promise<number> {
  const { rows } = await sql`
    delete from counter_spans where office = ${office} and id in (
      select id from counter_spans where office = ${office} and ended_at < ${before}::timestamptz
      limit ${atMost}::int
    ) returning 1`.execute(db);
  return rows.length;
}

/** Deletes what clerks made of queues, in their own words, on days that are over, at most so many; tells how many. */
export async function deleteOldQueueStates(
  db: Database,
  { office, todayDate }: { readonly office: string; readonly todayDate: string },
  atMost: number,
): Promise<number> {
  const { rows } = await sql`
    delete from queue_states where (office, queue, business_day) in (
      select office, queue, business_day from queue_states
      where office = ${office} and business_day < ${todayDate}::date limit ${atMost}::int
    ) returning 1`.execute(db);
  return rows.length;
}
