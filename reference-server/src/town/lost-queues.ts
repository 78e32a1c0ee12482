import { sql, type Kysely } from 'kysely';
import { businessDate } from '../availability/office-time.ts';
import { SettingsError } from '../config.ts';
import type { Schema } from '../database/schema.ts';
import type { TownConfiguration } from './configuration.ts';

interface UsedQueue {
  readonly office: string;
  readonly queue: string;
  readonly visits: number;
}

/** The queues in which somebody waits today, may come back or is still to come, and those whose numbers they bear. */
async function findUsedQueues(db: Kysely<Schema>, todayDate: string): Promise<UsedQueue[]> {
  const { rows } = await sql<UsedQueue>`
    select office, queue, count(*)::int as visits from (
      select office, queue from appointments
      where date >= ${todayDate}::date and state in ('unconfirmed', 'requested', 'confirmed', 'arrived')
      union all
      select office, unnest(array[queue, nullif(drawn_queue, queue)]) as queue from tickets
      where business_day >= ${todayDate}::date and state in ('waiting', 'called', 'serving', 'parked', 'missed')
    ) as visits
    where queue is not null
    group by office, queue order by office, queue`.execute(db);
  return rows;
}

/** Refuses a configuration that lacks a queue in which people wait or have appointments. Throws `SettingsError`. */
export async function refuseLostQueues(
  db: Kysely<Schema>,
  { offices, timeZone }: TownConfiguration,
  now: number,
): Promise<void> {
  const exists = ({ office, queue }: UsedQueue) =>
    offices.some(({ id, queues }) => id === office && queues.some((candidate) => candidate.id === queue));
  const lost = (await findUsedQueues(db, businessDate(now, timeZone))).filter((used) => !exists(used));
  if (lost.length === 0) return;
  const lines = lost.map(({ office, queue, visits }) => `queue "${queue}" of office "${office}" (${visits})`);
  throw new SettingsError(
    `People wait or have appointments in queues that the configuration no longer has: ${lines.join(', ')}. Put them back until these visits are over or cancelled.`,
  );
}
