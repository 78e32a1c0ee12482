import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { jsonRows } from './json-rows.ts';
import type { MeasuredVisits } from './measured.ts';

/** Days of an office, the first and the last included. */
export interface MeasuredDays {
  readonly office: string;
  readonly from: string;
  readonly to: string;
  /** Zone of the office. */
  readonly timeZone: string;
}

/**
 * The visits that are over, as rows named `visits`. A wait ends with the first call, whatever came after it; of
 * those whom another office passed on, it is not known which part of it was here. A service time is not known of those
 * who went on elsewhere, nor of those whose end was only noted on a later day.
 */
export function visitRows({ office, from, to, timeZone }: MeasuredDays) {
  return sql`visits as materialized (
    select business_day as day, state, appointment is not null as booked, arrived_at at time zone ${timeZone} as arrived,
      case when first_called_at is not null and not exists (
        select from tickets as origin where origin.passed_office = tickets.office and origin.passed_ticket = tickets.id
      ) then greatest(0, extract(epoch from first_called_at - greatest(arrived_at, appointment_at)))::float8 / 60
      end as waited,
      case when state = 'finished' and passed_ticket is null and (ended_at at time zone ${timeZone})::date = business_day
        then extract(epoch from ended_at - started_at)::float8 / 60
      end as served,
      coalesce(done_services, services) as services, recalls, counter, ended_at
    from tickets
    where office = ${office} and business_day between ${from}::date and ${to}::date
      and state in ('finished', 'missed', 'left')
  )`;
}

const spread = (column: 'waited' | 'served') =>
  sql`percentile_cont(array[0.1, 0.5, 0.9]) within group (order by ${sql.ref(column)})`;

const waits = jsonRows(sql`
  select booked as "isAppointment", count(*)::int as cases, ${spread('waited')} as minutes
  from visits where waited is not null group by booked`);

const services = jsonRows(sql`
  select service, quantity, count(*)::int as cases, ${spread('served')} as minutes
  from single group by service, quantity order by service, quantity`);

const lengths = jsonRows(sql`
  select service, typical.cases, typical.upper as minutes,
    (select count(*)::int from single where service = typical.service and quantity > 1) as "furtherCases",
    (select percentile_cont(0.5) within group (order by (served - typical.middle) / (quantity - 1))
      from single where service = typical.service and quantity > 1) as "furtherMinutes"
  from typical order by service`);

const arrivals = jsonRows(sql`
  select extract(isodow from day)::int as weekday, extract(hour from arrived)::int as hour, count(*)::int as cases
  from visits group by 1, 2 order by 1, 2`);

const days = jsonRows(sql`
  select day as date, count(*) filter (where state = 'finished')::int as visits, count(waited)::int as waited,
    percentile_cont(0.5) within group (order by waited) as "waitMinutes"
  from visits group by day order by day`);

/** Reads what the tickets of some days say, in one statement. */
export async function measureVisits(db: Kysely<Schema>, measured: MeasuredDays): Promise<MeasuredVisits> {
  const { rows } = await sql<MeasuredVisits>`
    with ${visitRows(measured)}, single as (
      select services->0->>'id' as service, (services->0->>'quantity')::int as quantity, served
      from visits where served is not null and jsonb_array_length(services) = 1
    ), typical as (
      select service, count(*)::int as cases, percentile_cont(0.5) within group (order by served) as middle,
        percentile_cont(0.75) within group (order by served) as upper
      from single where quantity = 1 group by service
    )
    select count(*) filter (where state = 'finished' and booked)::int as appointments,
      count(*) filter (where state = 'finished' and not booked)::int as "walkIns",
      ${waits} as waits, ${services} as services, ${lengths} as lengths, ${arrivals} as arrivals, ${days} as days
    from visits`.execute(db);
  return rows[0]!;
}
