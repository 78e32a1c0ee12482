import type { Kysely } from 'kysely';
import { businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import type { Offices } from '../offices/offices.ts';
import { readTicketsOfDay } from './live.store.ts';
import { createSnapshot, type OfficeSnapshot } from './office-snapshot.ts';
import type { QueueHours } from './queue-hours.ts';

/**
 * Takes the snapshot of an office as it stands in the database, or within a transaction.
 * Throws `office_not_found`.
 */
export type TakeSnapshot = (office: string, now: number, trx?: Kysely<Schema>) => Promise<OfficeSnapshot>;

/** Binds snapshots to the database. */
export function createSnapshots(db: Kysely<Schema>, offices: Offices, hours: QueueHours): TakeSnapshot {
  return async (id, now, trx = db) => {
    const office = offices.get(id);
    const today = businessDate(now, offices.town.timeZone);
    const queues = office.queues.map((queue) => queue.id);
    const { changes, ...day } = await readTicketsOfDay(trx, { office: id, queues, businessDate: today });
    return createSnapshot(day, { office, businessDate: today, hours: hours.changedBy(changes), now });
  };
}
