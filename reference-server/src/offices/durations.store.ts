import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { ServiceDuration, TakenOver } from './durations.ts';

/** A length that was taken over, and when. */
export interface StoredDuration extends ServiceDuration {
  readonly changedAt: Date;
}

/** Reads the lengths that were taken over, of one office or of all. */
export async function readDurations(db: Kysely<Schema>, office?: string): Promise<TakenOver<StoredDuration>> {
  const { rows } = await sql<StoredDuration & { office: string; service: string }>`
    select office, service, duration_minutes as "durationMinutes", additional_minutes as "additionalMinutes",
      changed_at as "changedAt"
    from service_durations where ${office ?? null}::text is null or office = ${office ?? null}::text
    order by office, service`.execute(db);
  const byOffice = new Map<string, Map<string, StoredDuration>>();
  for (const { office: id, service, ...duration } of rows) {
    byOffice.set(id, (byOffice.get(id) ?? new Map<string, StoredDuration>()).set(service, duration));
  }
  return byOffice;
}

/** Takes a length over. */
export async function writeDuration(
  trx: Kysely<Schema>,
  { office, service }: { readonly office: string; readonly service: string },
  { durationMinutes, additionalMinutes, changedAt }: StoredDuration,
): Promise<void> {
  await sql`insert into service_durations (office, service, duration_minutes, additional_minutes, changed_at)
    values (${office}, ${service}, ${durationMinutes}::smallint, ${additionalMinutes}::smallint,
      ${changedAt}::timestamptz)
    on conflict (office, service) do update
      set duration_minutes = excluded.duration_minutes, additional_minutes = excluded.additional_minutes,
        changed_at = excluded.changed_at`.execute(trx);
}

/** Gives the configuration the word again. */
export async function deleteDuration(
  trx: Kysely<Schema>,
  { office, service }: { readonly office: string; readonly service: string },
): Promise<void> {
  await sql`delete from service_durations where office = ${office} and service = ${service}`.execute(trx);
}
