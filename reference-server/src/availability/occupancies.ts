import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { readTaken, type TakenDay } from './availability.store.ts';
import type { Calendar } from './calendar.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';
import { addDays, businessDate } from './office-time.ts';

/** How old an answer to people who look around may be. Whoever holds a slot is always judged by a fresh read. */
const FRESH_MILLISECONDS = 1000;

/** What is taken, by date. */
export type OccupancyByDate = ReadonlyMap<string, Occupancy>;

interface Kept {
  readonly readAt: number;
  readonly occupancies: Promise<OccupancyByDate>;
}

const toOccupancies = (calendar: Calendar, days: readonly TakenDay[]): OccupancyByDate =>
  new Map(days.map((day) => [day.date, createOccupancy(calendar.planOf(day.date), day)]));

/** Reads what is taken in the queues of offices. */
export function createOccupancies(db: Kysely<Schema>) {
  const kept = new Map<string, Map<string, Kept>>();

  async function read(office: string, calendar: Calendar, now: number): Promise<OccupancyByDate> {
    const from = businessDate(now, calendar.timeZone);
    const to = addDays(from, calendar.queue.booking.horizonDays);
    return toOccupancies(calendar, await readTaken(db, { office, queue: calendar.queue.id, from, to, now }));
  }

  return {
    /** One day, as it is this moment. */
    async ofDay(office: string, calendar: Calendar, date: string, now: number) {
      const days = await readTaken(db, { office, queue: calendar.queue.id, from: date, to: date, now });
      return { occupancies: toOccupancies(calendar, days), hasExpired: days.some((day) => day.hasExpired) };
    },

    /** All bookable days, at most a second old, so that reloading costs nothing and gains nothing. */
    ofHorizon(office: string, calendar: Calendar, now: number): Promise<OccupancyByDate> {
      const queues = kept.get(office) ?? new Map<string, Kept>();
      const known = queues.get(calendar.queue.id);
      if (known && Math.abs(now - known.readAt) < FRESH_MILLISECONDS) return known.occupancies;
      const occupancies = read(office, calendar, now);
      queues.set(calendar.queue.id, { readAt: now, occupancies });
      kept.set(office, queues);
      occupancies.catch(() => queues.delete(calendar.queue.id));
      return occupancies;
    },

    /** Something of the office was booked or freed by this process. */
    forget(office: string): void {
      kept.delete(office);
    },
  };
}
