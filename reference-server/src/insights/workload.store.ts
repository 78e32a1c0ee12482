import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { jsonRows } from './json-rows.ts';
import { leadTimes, type MeasuredAppointments, type MeasuredStaffing } from './measured.ts';
import { spanRows } from './span-rows.ts';
import type { MeasuredDays } from './visits.store.ts';

const cases = sql`count(*)::int as cases, count(*) filter (where missed)::int as missed`;

/**
 * Reads what the appointments of some days say, in one statement. Nobody came to those that were missed at the call, and
 * to those of days that are over at which nobody checked in.
 * @param todayDate - Days before it are over.
 */
export async function measureAppointments(
  db: Kysely<Schema>,
  { office, from, to, timeZone }: MeasuredDays,
  todayDate: string,
): Promise<MeasuredAppointments> {
  const bounds = leadTimes.map(({ fromDays }) => fromDays);
  const { rows } = await sql<MeasuredAppointments>`
    with booked as materialized (
      select date, online, state in ('missed', 'confirmed') as missed,
        width_bucket(date - (created_at at time zone ${timeZone})::date, ${bounds}::int[]) - 1 as lead
      from appointments
      where office = ${office} and date between ${from}::date and ${to}::date
        and (state in ('arrived', 'finished', 'missed') or state = 'confirmed' and date < ${todayDate}::date)
    )
    select ${cases}, count(*) filter (where online)::int as online,
      ${jsonRows(sql`select extract(isodow from date)::int as weekday, ${cases} from booked group by 1 order by 1`)} as weekdays,
      ${jsonRows(sql`select greatest(lead, 0) as index, ${cases} from booked group by 1 order by 1`)} as "leadTimes",
      ${jsonRows(sql`select date, ${cases} from booked group by date order by date`)} as days
    from booked`.execute(db);
  return rows[0]!;
}

const staffedHours = jsonRows(sql`
  select extract(isodow from day)::int as weekday, hour, sum(counters)::float8 as counters
  from hours group by 1, 2 order by 1, 2`);

const staffedDays = jsonRows(sql`
  select day as date, (staffed / (
    select sum(extract(epoch from upper(stretch) - lower(stretch))) from unnest(open) as stretch
  ))::float8 as counters
  from (
    select day, sum(extract(epoch from ended_at - started_at)) as staffed,
      range_agg(tstzrange(started_at, ended_at)) as open
    from spans where ended_at > started_at group by day
  ) as opened order by day`);

/** Reads what the counters of some days say, in one statement. An hour that the clock shows twice is one hour. */
export async function measureStaffing(
  db: Kysely<Schema>,
  measured: MeasuredDays,
  now: number,
): Promise<MeasuredStaffing> {
  const zone = measured.timeZone;
  const { rows } = await sql<MeasuredStaffing>`
    with ${spanRows(measured, now)}, hours as (
      select day, extract(hour from hour_at at time zone ${zone})::int as hour,
        sum(extract(epoch from least(ended_at, hour_at + interval '1 hour') - greatest(started_at, hour_at)))
          / 3600 / count(distinct hour_at) as counters
      from spans, generate_series(date_trunc('hour', started_at, ${zone}), ended_at, interval '1 hour') as hour_at
      where hour_at < ended_at group by 1, 2
    )
    select ${staffedHours} as hours, ${staffedDays} as days`.execute(db);
  return rows[0]!;
}
