import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { DayChanges } from './day-changes.ts';
import type { DayLoad, TakenRun } from './occupancy.ts';

/** What is taken in a queue on one day. */
export interface TakenDay extends DayLoad {
  readonly date: string;
  /** Whether there are holds that have expired and still occupy their cells in the database. */
  readonly hasExpired: boolean;
}

/** A queue's days as they are stored. */
export interface StoredDays {
  /** Days on which something is taken. */
  readonly taken: readonly TakenDay[];
  /** Days to which a clerk gave other lanes than their hours say. */
  readonly changes: DayChanges;
}

/** Which days are read, the first and the last included, and when. */
export interface ReadDays {
  readonly office: string;
  readonly queue: string;
  readonly from: string;
  readonly to: string;
  readonly now: number;
  /** Id of an appointment that counts as free, because it is about to be moved. */
  readonly without?: string | undefined;
}

interface Row {
  readonly date: string;
  readonly runs: string | null;
  readonly appointments: number;
  readonly online_cells: number;
  readonly has_expired: boolean;
  readonly changed_lanes: number | null;
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
 * Reads what is taken in a queue on the days `[from, to]`, one row a day, and in the same statement the lanes that clerks
 * set for some of them. Expired holds count as free, cancelled appointments as taken until their time comes back.
 */
export async function readTaken(
  db: Kysely<Schema>,
  { office, queue, from, to, now, without }: ReadDays,
): Promise<StoredDays> {
  const { rows } = await sql<Row>`
    select date,
      string_agg(((lane << 20) | (first_cell << 10) | cell_count)::text, ' ') filter (where live) as runs,
      (count(*) filter (where live))::int as appointments,
      coalesce(sum(cell_count) filter (where live and online), 0)::int as online_cells,
      bool_or(not live) as has_expired, null::int as changed_lanes
    from (
      select date, lane::int, first_cell::int, cell_count::int, online, state <> 'held' or held_until > ${new Date(now)}::timestamptz as live
      from appointments
      where office = ${office} and queue = ${queue} and date between ${from}::date and ${to}::date
        and state <> 'expired' and (state <> 'cancelled' or release_at is not null)
        and id is distinct from ${without ?? null}::uuid
    ) as taken
    group by date
    union all
    select day, null, 0, 0, false, lanes::int from day_changes
    where office = ${office} and queue = ${queue} and day between ${from}::date and ${to}::date`.execute(db);
  return {
    taken: rows.filter(({ changed_lanes }) => changed_lanes === null).map(toTakenDay),
    changes: new Map(
      rows.flatMap(({ date, changed_lanes }) => (changed_lanes === null ? [] : [[date, changed_lanes]])),
    ),
  };
}
