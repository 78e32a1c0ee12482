import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { nothingMeasured, type Measured } from './measured.ts';

/** Shorter is a slip of the finger, not a visit. */
const shortestSeconds = 20;
/** A longer gap between two visits is a break that nobody noted. */
const longestHandoverMinutes = 10;
const longestWayMinutes = 10;
const longestBreakMinutes = 120;

const minutesBetween = (from: string, to: string) =>
  sql.raw(`(extract(epoch from ${to} - ${from}) / 60)::float8`);

/** Cases, mean and variance of the column `minutes` of these rows, as JSON. */
const spreadOf = (rows: RawBuilder<unknown>) => sql`(
  select json_build_object('cases', count(minutes), 'mean', coalesce(avg(minutes), 0),
    'variance', coalesce(var_pop(minutes), 0))
  from (${rows}) as measured where minutes is not null)`;

/** How many of these rows a condition holds for, as JSON. */
const shareOf = (condition: string, rows: RawBuilder<unknown>) => sql`(
  select json_build_object('cases', count(*) filter (where ${sql.raw(condition)}), 'of', count(*))
  from (${rows}) as counted)`;

/** Days of an office, `[from, today]`. */
export interface MeasuredDays {
  readonly office: string;
  /** Zone of the office. */
  readonly timeZone: string;
  readonly from: string;
  readonly today: string;
}

/** Of those whose end was only noted on a later day, it is not known when that was. */
const endedTickets = ({ office, from, timeZone }: MeasuredDays) => sql`
  select business_day, counter, state, coalesce(done_services, services) as services, appointment_at,
    arrived_at, called_at, started_at,
    case when (ended_at at time zone ${timeZone})::date = business_day then ended_at end as ended_at
  from tickets
  where office = ${office} and business_day >= ${from}::date and state in ('finished', 'missed', 'left')`;

/** Of visits for one service. Outliers count as far as three quartile distances beyond the upper quartile. */
const services = sql`
  with served as (
    select services->0->>'id' as service, (services->0->>'quantity')::int as quantity,
      ${minutesBetween('started_at', 'ended_at')} as minutes
    from ended
    where state = 'finished' and jsonb_array_length(services) = 1
      and ended_at >= started_at + make_interval(secs => ${shortestSeconds})
  ), quartiles as (
    select service, quantity, percentile_cont(0.25) within group (order by minutes) as lower,
      percentile_cont(0.75) within group (order by minutes) as upper
    from served group by service, quantity
  ), clipped as (
    select service, quantity, least(minutes, upper + 3 * (upper - lower)) as minutes
    from served join quartiles using (service, quantity)
  )
  select service, quantity, count(minutes) as cases, avg(minutes) as mean, var_pop(minutes) as variance
  from clipped group by service, quantity`;

const ways = sql`
  select least(${minutesBetween('called_at', 'started_at')}, ${longestWayMinutes}::float8) as minutes
  from ended where state = 'finished'`;

/** From the end of a visit to the next call at the counter, if somebody waited who had come before. */
const handovers = sql`
  select minutes from (
    select arrived_at, called_at, ${minutesBetween('free_at', 'called_at')} as minutes, free_at from (
      select arrived_at, called_at,
        lag(ended_at) over (partition by business_day, counter order by called_at) as free_at
      from ended where called_at is not null
    ) as turns
  ) as gaps where arrived_at <= free_at and minutes between 0 and ${longestHandoverMinutes}`;

const missedCalls = sql`
  select least(${minutesBetween('called_at', 'ended_at')}, ${longestWayMinutes}::float8) as minutes
  from ended where state = 'missed' and ended_at is not null`;

const lateness = sql`select ${minutesBetween('appointment_at', 'arrived_at')} as minutes from ended`;

const bookedBefore = ({ office, from, today }: MeasuredDays) => sql`
  select state from appointments
  where office = ${office} and date >= ${from}::date and date < ${today}::date
    and state in ('confirmed', 'arrived', 'finished', 'missed')`;

const spansOf = ({ office, from }: MeasuredDays) => sql`
  select state, ${minutesBetween('started_at', 'ended_at')} as minutes from counter_spans
  where office = ${office} and started_at >= ${from}::date and ended_at is not null`;

/**
 * What the tickets, appointments and counters of these days tell about times, in one statement. A ticket that was
 * left open over lunch moves no mean.
 */
export async function readMeasured(db: Kysely<Schema>, days: MeasuredDays): Promise<Measured> {
  const { rows } = await sql<{ measured: Measured }>`
    with ended as (${endedTickets(days)}), spans as (${spansOf(days)})
    select json_build_object(
      'services', (select coalesce(json_agg(row_to_json(each)), '[]') from (${services}) as each),
      'way', ${spreadOf(ways)},
      'handover', ${spreadOf(handovers)},
      'missed', ${shareOf(`state = 'missed'`, sql`select state from ended where called_at is not null`)},
      'missedMinutes', ${spreadOf(missedCalls)},
      'left', ${shareOf(`state = 'left'`, sql`select state from ended`)},
      'noShows', ${shareOf(`state in ('confirmed', 'missed')`, bookedBefore(days))},
      'lateness', ${spreadOf(lateness)},
      'breaks', ${spreadOf(sql`
        select minutes from spans where state = 'break' and minutes between 1 and ${longestBreakMinutes}`)},
      'openMinutes', (select coalesce(sum(minutes), 0) from spans where state <> 'break')
    ) as measured`.execute(db);
  return rows[0]?.measured ?? nothingMeasured;
}
