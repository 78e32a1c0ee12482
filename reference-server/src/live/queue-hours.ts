import { createCalendar, type Calendar } from '../availability/calendar.ts';
import type { ChangesByQueue } from '../availability/day-changes.store.ts';
import { noChanges } from '../availability/day-changes.ts';
import type { OpenTime } from '../availability/day-clock.ts';
import { createHolidays } from '../availability/holidays.ts';
import { addDays, businessDate } from '../availability/office-time.ts';
import type { Offices } from '../offices/offices.ts';
import type { QueueConfiguration } from '../town/configuration.ts';

const daysLookedAhead = 14;

/** When the queues of the offices are open. */
export interface QueueHours {
  /** The opening hours of today that are not over, earliest first. */
  remaining(queue: QueueConfiguration, now: number): OpenTime[];
  isOpen(queue: QueueConfiguration, now: number): boolean;
  /** When it opens next within two weeks. */
  nextOpeningAt(queue: QueueConfiguration, now: number): number | undefined;
  /** The lanes that are planned now, or at the next opening of today; 0 when today is over. */
  lanes(queue: QueueConfiguration, now: number): number;
  /** The same hours with the lanes that clerks have set for single days. */
  changedBy(changes: ChangesByQueue): QueueHours;
}

/** Reads the hours of the queues from the calendars of the availability engine. */
export function createQueueHours({ town: { timeZone, federalState } }: Pick<Offices, 'town'>): QueueHours {
  const region = { timeZone, holidays: createHolidays(federalState) };
  const calendars = new Map<QueueConfiguration, Calendar>();

  function calendarOf(queue: QueueConfiguration): Calendar {
    const calendar = calendars.get(queue) ?? createCalendar(queue, region);
    calendars.set(queue, calendar);
    return calendar;
  }

  const changedBy = (changes: ChangesByQueue): QueueHours => ({
    ...readHours((queue) => calendarOf(queue).changedBy(changes.get(queue.id) ?? noChanges), timeZone),
    changedBy,
  });
  return changedBy(new Map());
}

function readHours(
  calendarOf: (queue: QueueConfiguration) => Calendar,
  timeZone: string,
): Omit<QueueHours, 'changedBy'> {
  const planOf = (queue: QueueConfiguration, date: string) => calendarOf(queue).planOf(date);

  function remaining(queue: QueueConfiguration, now: number): OpenTime[] {
    return planOf(queue, businessDate(now, timeZone)).openTimes.filter(({ endAt }) => endAt > now);
  }

  return {
    remaining,
    isOpen: (queue, now) => remaining(queue, now).some(({ startAt }) => startAt <= now),
    nextOpeningAt(queue, now) {
      const todayDate = businessDate(now, timeZone);
      for (let day = 0; day <= daysLookedAhead; day += 1) {
        const { openTimes } = planOf(queue, addDays(todayDate, day));
        const next = openTimes.find(({ startAt }) => startAt > now);
        if (next) return next.startAt;
      }
      return undefined;
    },
    lanes(queue, now) {
      const [next] = remaining(queue, now);
      if (!next) return 0;
      const { midnightAt, cellMinutes, lanes } = planOf(queue, businessDate(now, timeZone));
      return lanes[Math.floor((Math.max(now, next.startAt) - midnightAt) / (cellMinutes * 60_000))] ?? 0;
    },
  };
}
