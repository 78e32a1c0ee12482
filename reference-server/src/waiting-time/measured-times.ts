import type { Kysely } from 'kysely';
import { addDays, businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import type { Measured } from './measured.ts';
import { readMeasured } from './measured.store.ts';

const daysLookedBack = 60;
const keptMs = 5 * 60_000;

/** What is known of an office's times; read again after five minutes. */
export type MeasuredTimes = (office: string, now: number, db: Kysely<Schema>) => Promise<Measured>;

interface Kept {
  readonly readAt: number;
  readonly measured: Measured;
}

/**
 * Keeps what was measured for this process. Each reader reads by its own connection when it is time to: to wait for
 * the read of another could be to wait for one that waits for this transaction's end.
 */
export function createMeasuredTimes(timeZone: string): MeasuredTimes {
  const kept = new Map<string, Kept>();
  return async (office, now, db) => {
    const known = kept.get(office);
    if (known && Math.abs(now - known.readAt) < keptMs) return known.measured;
    const today = businessDate(now, timeZone);
    const measured = await readMeasured(db, { office, from: addDays(today, -daysLookedBack), today });
    kept.set(office, { readAt: now, measured });
    return measured;
  };
}
