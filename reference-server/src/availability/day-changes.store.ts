import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { DayChanges } from './day-changes.ts';

/** The changed days of an office, by the ids of its queues. */
export type ChangesByQueue = ReadonlyMap<string, DayChanges>;

/** A changed day as the database gives it. */
export interface ChangedDay {
  readonly queue: string;
  readonly day: string;
  readonly lanes: number;
}

/** Sorts changed days by their queues. */
export function toChangesByQueue(days: readonly ChangedDay[]): ChangesByQueue {
  const byQueue = new Map<string, Map<string, number>>();
  for (const { queue, day, lanes } of days) {
    const changes = byQueue.get(queue) ?? new Map<string, number>();
    byQueue.set(queue, changes.set(day, lanes));
  }
  return byQueue;
}

/** Reads which days of an office have other lanes than its hours say, from today on. */
export async function readDayChanges(
  db: Kysely<Schema>,
  office: string,
  todayDate: string,
): Promise<ChangesByQueue> {
  const { rows } = await sql<ChangedDay>`
    select queue, day, lanes from day_changes where office = ${office} and day >= ${todayDate}::date`.execute(
    db,
  );
  return toChangesByQueue(rows);
}
