import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { jsonRows } from './json-rows.ts';
import type { RecordedDay } from './recorded-day.ts';
import { spanRows } from './span-rows.ts';
import type { MeasuredDays } from './visits.store.ts';

const millis = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`);

const wrapUpMinutes = sql`coalesce((
  select extract(epoch from spans.ended_at - spans.started_at)::float8 / 60 from spans
  where spans.counter = tickets.counter and spans.state = 'wrap_up' and spans.started_at = tickets.ended_at limit 1
), 0)`;

/** Reads a day as it was, in one statement. */
export async function readRecordedDay(
  db: Kysely<Schema>,
  { date, ...place }: Pick<MeasuredDays, 'office' | 'timeZone'> & { readonly date: string },
  now: number,
): Promise<RecordedDay> {
  const day = { ...place, from: date, to: date };
  const midnight = sql`(${date}::date + 1)::timestamp at time zone ${place.timeZone}`;
  const { rows } = await sql<Omit<RecordedDay, 'date'>>`
    with ${spanRows(day, now)}
    select ${jsonRows(sql`
      select id, queue, jsonb_path_query_array(coalesce(done_services, services), '$[*].id') as services, state,
        ${millis('arrived_at')} as "arrivedAt", ${millis('appointment_at')} as "appointmentAt",
        ${millis('due_at')} as "dueAt", counter, ${millis('called_at')} as "calledAt",
        case when ended_at < ${midnight} then ${millis('ended_at')} end as "endedAt", ${wrapUpMinutes} as "wrapUpMinutes"
      from tickets
      where office = ${place.office} and business_day = ${date}::date and state in ('finished', 'missed', 'left')
      order by arrived_at, number, queue`)} as visits,
    ${jsonRows(sql`
      select counter, ${millis('started_at')} as "startAt", ${millis('ended_at')} as "endAt"
      from spans where ended_at > started_at order by started_at, counter`)} as spans`.execute(db);
  return { date, ...rows[0]! };
}
