import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { CounterSpansTable } from '../database/schema/tickets.ts';
import type { Schema } from '../database/schema.ts';

type Database = Kysely<Schema>;

/** A counter of an office. */
export interface CounterPlaceKey {
  readonly office: string;
  readonly counter: string;
}

/** Lets those wait who change how the counter stands, until the transaction ends: spans of a counter never overlap. */
export async function lockCounter(trx: Database, { office, counter }: CounterPlaceKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${office} counter ${counter}`}::text, 0))`.execute(
    trx,
  );
}

/**
 * From now on a locked counter stands so: the span that ran ends and one of this state begins, unless it is the same. The
 * clocks of processes differ: a span begins when the one before has ended, also when that was a moment later than now.
 */
export async function beginSpan(
  trx: Database,
  { office, counter }: CounterPlaceKey,
  state: CounterSpansTable['state'],
  now: number,
): Promise<void> {
  const at = sql`${new Date(now)}::timestamptz`;
  await sql`
    with ended as (
      update counter_spans set ended_at = greatest(started_at, ${at})
      where office = ${office} and counter = ${counter} and ended_at is null and state <> ${state}
      returning ended_at
    ), before as (
      select ended_at from counter_spans where office = ${office} and counter = ${counter}
      order by started_at desc, ended_at desc nulls first limit 1
    )
    insert into counter_spans (office, id, counter, state, started_at)
    select ${office}, ${randomUUID()}::uuid, ${counter}, ${state},
      greatest(${at}, (select max(ended_at) from ended), (select ended_at from before))
    where not exists (
      select 1 from counter_spans
      where office = ${office} and counter = ${counter} and ended_at is null and state = ${state}
    )`.execute(trx);
}

/** From now on nobody works at a locked counter. */
export async function endSpan(
  trx: Database,
  { office, counter }: CounterPlaceKey,
  now: number,
): Promise<void> {
  await sql`update counter_spans set ended_at = greatest(started_at, ${new Date(now)}::timestamptz)
    where office = ${office} and counter = ${counter} and ended_at is null`.execute(trx);
}

/** Ends the spans that were left running on an earlier day, with that day; tells in which offices. */
export async function endSpansOfEarlierDays(db: Database, midnightAt: number): Promise<string[]> {
  const midnight = sql`${new Date(midnightAt)}::timestamptz`;
  const { rows } = await sql<{ office: string }>`
    update counter_spans set ended_at = ${midnight}
    where ended_at is null and started_at < ${midnight} returning office`.execute(db);
  return rows.map(({ office }) => office);
}
