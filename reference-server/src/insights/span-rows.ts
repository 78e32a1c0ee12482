import { sql, type RawBuilder } from 'kysely';
import type { MeasuredDays } from './visits.store.ts';

/**
 * How long counters were at work, as rows named `spans`. Nobody works past midnight: a counter that was left open counts
 * until the end of its day, one that is open now until now.
 */
export function spanRows({ office, from, to, timeZone }: MeasuredDays, now: number): RawBuilder<unknown> {
  return sql`spans as materialized (
    select counter, state, day, started_at, least(coalesce(ended_at, ${new Date(now)}::timestamptz),
      (day + 1)::timestamp at time zone ${timeZone}) as ended_at
    from (
      select counter, state, started_at, ended_at, (started_at at time zone ${timeZone})::date as day
      from counter_spans
      where office = ${office} and state in ('open', 'wrap_up')
        and started_at >= ${from}::date::timestamp at time zone ${timeZone}
        and started_at < (${to}::date + 1)::timestamp at time zone ${timeZone}
    ) as begun
  )`;
}
