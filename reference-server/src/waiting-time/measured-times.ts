import type { Kysely } from 'kysely';
import { addDays, businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import type { Measured } from './measured.ts';
import { readMeasured } from './measured.store.ts';

const daysLookedBack = 60;
const freshMs = 5 * 60_000;
const usableMs = 60 * 60_000;

/** Who asks: `trx` when it is within a transaction. */
export interface MeasuredReader {
  readonly db: Kysely<Schema>;
  readonly trx?: Kysely<Schema> | undefined;
}

/**
 * What is known of an office's times; read again after five minutes. Within a transaction, which keeps others waiting, an
 * hour will do.
 */
export type MeasuredTimes = (office: string, now: number, reader: MeasuredReader) => Promise<Measured>;

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
  return async (office, now, { db, trx }) => {
    const known = kept.get(office);
    if (known && Math.abs(now - known.readAt) < (trx ? usableMs : freshMs)) return known.measured;
    const today = businessDate(now, timeZone);
    const days = { office, timeZone, from: addDays(today, -daysLookedBack), today };
    const measured = await readMeasured(trx ?? db, days);
    kept.set(office, { readAt: now, measured });
    return measured;
  };
}
