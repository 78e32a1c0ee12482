import { addDays, businessDate, dayRange } from '../availability/office-time.ts';
import { lockDays } from '../booking/changing.store.ts';
import { transaction } from '../database/transaction.ts';
import { matchDay, type Match } from './match.ts';
import { findLapsedDays, findQueuesWithLine } from './offering.store.ts';
import type { Offering, OfferingDeps, WaitingPlace } from './offering.ts';
import { endOverdue } from './waiting-list.store.ts';

/** On so many days offers are made in one round. */
const DAYS_A_ROUND = 50;

const idOf = ({ waiting }: Match) => waiting.id;

/** Offering what is free though nobody freed it. */
export function createRounds(
  { db, offices, timetable }: OfferingDeps,
  { onFreed, findPlace, readLine }: Offering,
) {
  const { timeZone } = offices.town;

  /** Days of a queue on which somebody who waits would get a time now, at most so many. */
  async function findDays(place: WaitingPlace, now: number, atMost: number): Promise<string[]> {
    const { office, queue } = place;
    const from = businessDate(now, timeZone);
    const to = addDays(from, queue.booking.horizonDays);
    const range = { office: office.id, queue: queue.id, from, to };
    const { calendar, occupancies } = await timetable.look(db, range, now);
    const common = { calendar, nowAt: now, offerMinutes: office.waitingList.offerMinutes };
    let line = await readLine(place);
    const dates: string[] = [];
    for (const date of dayRange(from, to)) {
      if (dates.length === atMost || line.length === 0) break;
      const lucky = new Set(matchDay({ ...common, date, occupancy: occupancies.get(date) }, line).map(idOf));
      if (lucky.size > 0) dates.push(date);
      line = line.filter(({ id }) => !lucky.has(id));
    }
    return dates;
  }

  async function offerDays({ office, queue }: WaitingPlace, dates: readonly string[], now: number) {
    for (const date of dates) {
      const day = { office: office.id, queue: queue.id, date };
      await transaction(db, async (trx) => {
        await lockDays(trx, [day]);
        await onFreed(trx, day, now);
      });
    }
    if (dates.length > 0) timetable.forget(office.id);
  }

  return {
    /** Offers days that have come into the horizon and lanes that were added. Ends places whose days are over. */
    async offerRound(now: number): Promise<void> {
      await endOverdue(db, businessDate(now, timeZone));
      for (const day of await findLapsedDays(db)) await transaction(db, (trx) => onFreed(trx, day, now));
      let left = DAYS_A_ROUND;
      for (const line of await findQueuesWithLine(db)) {
        const place = findPlace(line);
        const dates = place ? await findDays(place, now, left) : [];
        if (place) await offerDays(place, dates, now);
        left -= dates.length;
      }
    },
  };
}
