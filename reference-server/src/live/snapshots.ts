import type { Kysely } from 'kysely';
import { businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import type { Offices } from '../offices/offices.ts';
import type { Outcomes } from '../waiting-time/foresee.ts';
import { createMeasuredTimes } from '../waiting-time/measured-times.ts';
import { readTicketsOfDay } from './live.store.ts';
import { createSnapshot, foreseeDay, type OfficeSnapshot } from './office-snapshot.ts';
import type { QueueHours } from './queue-hours.ts';

/**
 * Takes the snapshot of an office as it stands in the database, or within a transaction.
 * Throws `office_not_found`.
 */
export type TakeSnapshot = (office: string, now: number, trx?: Kysely<Schema>) => Promise<OfficeSnapshot>;

/** What a look at an office leaves for the next one. */
interface LastLook {
  readonly businessDate: string;
  readonly revision: number;
  readonly at: number;
  readonly outcomes: Outcomes;
  readonly stopped: ReadonlySet<string>;
}

/** So long what was foreseen holds while nothing happens. */
const foreseenMs = 5_000;
const none: ReadonlySet<string> = new Set();

/** Binds snapshots to the database. What comes next is worked out once a revision, or every few seconds. */
export function createSnapshots(db: Kysely<Schema>, offices: Offices, hours: QueueHours): TakeSnapshot {
  const { timeZone } = offices.town;
  const measuredTimes = createMeasuredTimes(timeZone);
  const looks = new Map<string, LastLook>();

  return async (id, now, trx) => {
    const office = offices.get(id);
    const today = businessDate(now, timeZone);
    const queues = office.queues.map((queue) => queue.id);
    const { changes, ...day } = await readTicketsOfDay(trx ?? db, {
      ...{ office: id, queues, businessDate: today },
    });
    const measured = await measuredTimes(id, now, { db, trx });
    const last = looks.get(id)?.businessDate === today ? looks.get(id) : undefined;
    const facts = {
      ...{ office, businessDate: today, now, measured, stopped: last?.stopped ?? none },
      hours: hours.changedBy(changes),
    };
    // What a transaction sees may never come true, and bears the revision of before.
    const isSame = !trx && last?.revision === day.revision && Math.abs(now - last.at) < foreseenMs;
    const outcomes = isSame ? last.outcomes : foreseeDay(day, facts);
    const snapshot = createSnapshot(day, { ...facts, outcomes });
    if (!trx) {
      const at = isSame ? last.at : now;
      const { revision } = day;
      looks.set(id, { businessDate: today, revision, at, outcomes, stopped: toStopped(snapshot) });
    }
    return snapshot;
  };
}

function toStopped({ queues }: OfficeSnapshot): Set<string> {
  return new Set(queues.filter(({ drawing }) => drawing === 'not_today').map(({ queue }) => queue.id));
}
