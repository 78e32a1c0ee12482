import { sql, type RawBuilder } from 'kysely';

/** The rows of a query as one JSON list: many rows are the dear part of an answer. */
export function jsonRows(query: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(found), '[]') from (${query}) as found)`;
}
