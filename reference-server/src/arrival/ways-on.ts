import type { Kysely } from 'kysely';
import type { Slot } from '@wartemarke/contract';
import { readDayChanges } from '../availability/day-changes.store.ts';
import { addDays, businessDate, midnightAt, toWireInstant } from '../availability/office-time.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { QueueHours } from '../live/queue-hours.ts';
import type { Offices } from '../offices/offices.ts';
import { findQueueState } from '../queues/queues.store.ts';
import { NumberRefusal, type NumberWish } from './number-refusal.ts';

/** What looking for a way on works with. */
export interface WaysOnDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly hours: QueueHours;
  readonly timetable: Pick<Timetable, 'soonest'>;
}

/** Does what may end in the refusal of a number, and then says how to go on. */
export type WithWaysOn = <Answer>(
  office: string,
  now: number,
  work: () => Promise<Answer>,
) => Promise<Answer>;

/**
 * Nobody is sent away without a word: whoever gets no number is told when numbers are given out next (`opensAt`), and
 * which appointments for the same services are free soonest (`alternatives`).
 */
export function createWaysOn({ db, offices, hours, timetable }: WaysOnDeps): WithWaysOn {
  const { timeZone } = offices.town;

  async function isOverForToday(office: string, refusal: NumberRefusal, todayDate: string): Promise<boolean> {
    if (refusal.code !== 'walkin_closed') return true;
    const set = await findQueueState(db, { office, queue: refusal.wish.queue.id, businessDate: todayDate });
    return set === 'closing' || set === 'closed';
  }

  async function findOpening(
    office: string,
    refusal: NumberRefusal,
    now: number,
  ): Promise<number | undefined> {
    const { queue } = refusal.wish;
    if (!queue.walkIns.allowed) return undefined;
    const todayDate = businessDate(now, timeZone);
    const changed = hours.changedBy(await readDayChanges(db, office, todayDate));
    const isOver = await isOverForToday(office, refusal, todayDate);
    return changed.nextOpeningAt(queue, isOver ? midnightAt(addDays(todayDate, 1), timeZone) - 1 : now);
  }

  async function findSlots(office: string, { services, isClerk }: NumberWish, now: number): Promise<Slot[]> {
    try {
      return await timetable.soonest({ office, services, online: false, isClerk }, now);
    } catch (error) {
      // What somebody may draw a number for cannot always be booked: out of season, or by staff only.
      if (error instanceof CallError) return [];
      throw error;
    }
  }

  return async (office, now, work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof NumberRefusal)) throw error;
      const opensAt = await findOpening(office, error, now);
      const alternatives = await findSlots(office, error.wish, now);
      throw new CallError(error.code, {
        ...(opensAt !== undefined && { params: { opensAt: toWireInstant(opensAt, timeZone) } }),
        ...(alternatives.length > 0 && { alternatives }),
      });
    }
  };
}
