import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { SetQueueState } from '../live/live.store.ts';

type Database = Kysely<Schema>;

/** A queue on a business day. */
export interface QueueDay {
  readonly office: string;
  readonly queue: string;
  readonly businessDate: string;
}

/** Keeps what a clerk made of a queue for the rest of the day. */
export async function keepQueueState(
  trx: Database,
  { office, queue, businessDate }: QueueDay,
  { state, said }: Pick<SetQueueState, 'state' | 'said'>,
  now: number,
): Promise<void> {
  await sql`
    insert into queue_states (office, queue, business_day, state, said, set_at)
    values (${office}, ${queue}, ${businessDate}::date, ${state}, ${said}, ${new Date(now)}::timestamptz)
    on conflict (office, queue, business_day)
      do update set state = excluded.state, said = excluded.said, set_at = excluded.set_at`.execute(trx);
}

/** Leaves a queue to its hours again. */
export async function dropQueueState(
  trx: Database,
  { office, queue, businessDate }: QueueDay,
): Promise<void> {
  await sql`delete from queue_states
    where office = ${office} and queue = ${queue} and business_day = ${businessDate}::date`.execute(trx);
}

/** What a clerk made of a queue for a day; `undefined` when it goes by its hours. */
export async function findQueueState(
  db: Database,
  { office, queue, businessDate }: QueueDay,
): Promise<SetQueueState['state'] | undefined> {
  const { rows } = await sql<Pick<SetQueueState, 'state'>>`
    select state from queue_states
    where office = ${office} and queue = ${queue} and business_day = ${businessDate}::date`.execute(db);
  return rows[0]?.state;
}
