import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { jsonRows } from './json-rows.ts';
import type { TabledVisit } from './visit-table.ts';
import { visitRows, type MeasuredDays } from './visits.store.ts';

/** Lists the visits of some days, those of an hour in no order that says who came first. */
export async function listVisits(
  db: Kysely<Schema>,
  measured: MeasuredDays,
): Promise<readonly TabledVisit[]> {
  const { rows } = await sql<{ visits: readonly TabledVisit[] }>`
    with ${visitRows(measured)}
    select ${jsonRows(sql`
      select day as date, extract(hour from arrived)::int as hour, booked as "isAppointment", services,
        waited as "waitMinutes", served as "serviceMinutes", (
          select extract(epoch from span.ended_at - span.started_at)::float8 / 60 from counter_spans as span
          where span.office = ${measured.office} and span.counter = visits.counter and span.state = 'wrap_up'
            and span.started_at = visits.ended_at limit 1
        ) as "wrapUpMinutes", state as outcome, recalls, counter
      from visits order by 1, 2, services::text, waited, served`)} as visits`.execute(db);
  return rows[0]!.visits;
}
