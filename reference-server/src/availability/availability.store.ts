import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { DayLoad, TakenRun } from './occupancy.ts';

/** What is taken in a queue on one day. */
export interface TakenDay extends DayLoad {
  readonly date: string;
  /** Whether there are holds that have expired and still occupy their cells in the database. */
  readonly hasExpired: boolean;
}

interface Row {
  readonly date: string;
  readonly runs: string | null;
  readonly appointments: number;
  readonly online_cells: number;
  readonly has_expired: boolean;
}

// Lane, first cell and length in one number: many result columns are the dear part of the read.
const unpack = (packed: string): TakenRun => {
  const run = Number(packed);
  return { lane: run >> 20, cell: (run >> 10) & 1023, cells: run & 1023 };
};

const toTakenDay = (row: Row): TakenDay => ({
  date: row.date,
  runs: row.runs ? row.runs.split(' ').map(unpack) : [],
  appointments: row.appointments,
  onlineCells: row.online_cells,
  hasExpired: row.has_expired,
});

/**
 * Reads what is taken in a queue on the days `[from, to]`, one row a day. Days without appointments are left out;
 * expired holds count as free.
 */
export async function readTaken(
  db: Kysely<Schema>,
  { office, queue, from, to, now }: { office: string; queue: string; from: string; to: string; now: number },
): Promise<TakenDay[]> {
  const { rows } = await sql<Row>`
    select date,
      string_agg(((lane << 20) | (first_cell << 10) | cell_count)::text, ' ') filter (where live) as runs,
      (count(*) filter (where live))::int as appointments,
      coalesce(sum(cell_count) filter (where live and online), 0)::int as online_cells,
      bool_or(not live) as has_expired
    from (
      select date, lane::int, first_cell::int, cell_count::int, online, state <> 'held' or held_until > ${new Date(now)}::timestamptz as live
      from appointments
      where office = ${office} and queue = ${queue} and date between ${from}::date and ${to}::date
        and state not in ('expired', 'cancelled')
    ) as taken
    group by date`.execute(db);
  return rows.map(toTakenDay);
}
