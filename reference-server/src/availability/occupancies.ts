import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { readTaken, type ReadDays, type StoredDays } from './availability.store.ts';
import type { Calendar } from './calendar.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';
import { addDays, businessDate } from './office-time.ts';

/** How old an answer to people who look around may be. Whoever holds a slot is always judged by a fresh read. */
const FRESH_MILLISECONDS = 1000;

/** What is taken, by date. */
export type OccupancyByDate = ReadonlyMap<string, Occupancy>;

/** A queue's days as they stand in the database. */
export interface KnownDays {
  /** With the lanes that clerks set for single days. */
  readonly calendar: Calendar;
  readonly occupancies: OccupancyByDate;
}

interface Kept {
  readonly readAt: number;
  readonly days: Promise<KnownDays>;
}

function toKnownDays(planned: Calendar, { taken, changes }: StoredDays): KnownDays {
  const calendar = planned.changedBy(changes);
  const occupancies = new Map(
    taken.map((day) => [day.date, createOccupancy(calendar.planOf(day.date), day)]),
  );
  return { calendar, occupancies };
}

/** Reads what is taken in the queues of offices. */
export function createOccupancies(db: Kysely<Schema>) {
  const kept = new Map<string, Map<string, Kept>>();

  async function read(
    trx: Kysely<Schema>,
    calendar: Calendar,
    days: Omit<ReadDays, 'queue'>,
  ): Promise<KnownDays & { readonly hasExpired: boolean }> {
    const stored = await readTaken(trx, { ...days, queue: calendar.queue.id });
    const hasExpired = stored.taken.some((day) => day.hasExpired);
    return { ...toKnownDays(calendar, stored), hasExpired };
  }

  function readHorizon(office: string, calendar: Calendar, now: number): Promise<KnownDays> {
    const from = businessDate(now, calendar.timeZone);
    return read(db, calendar, { office, from, to: addDays(from, calendar.queue.booking.horizonDays), now });
  }

  return {
    /** One day as it is this moment, perhaps without an appointment that is to be moved. */
    ofDay: (
      calendar: Calendar,
      { date, ...day }: { office: string; date: string; now: number; without?: string | undefined },
    ) => read(db, calendar, { ...day, from: date, to: date }),

    /** Days from one to another, both included, as a transaction sees them. */
    ofDays: (
      trx: Kysely<Schema>,
      calendar: Calendar,
      days: { office: string; from: string; to: string; now: number },
    ): Promise<KnownDays> => read(trx, calendar, days),

    /** All bookable days, at most a second old, so that reloading costs nothing and gains nothing. */
    ofHorizon(office: string, calendar: Calendar, now: number): Promise<KnownDays> {
      const queues = kept.get(office) ?? new Map<string, Kept>();
      const known = queues.get(calendar.queue.id);
      if (known && Math.abs(now - known.readAt) < FRESH_MILLISECONDS) return known.days;
      const days = readHorizon(office, calendar, now);
      queues.set(calendar.queue.id, { readAt: now, days });
      kept.set(office, queues);
      days.catch(() => queues.delete(calendar.queue.id));
      return days;
    },

    /** Something of the office was booked or freed by this process. */
    forget(office: string): void {
      kept.delete(office);
    },
  };
}
