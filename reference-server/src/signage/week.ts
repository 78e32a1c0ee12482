import type { WeekdayHours } from '@wartemarke/contract';
import { addDays, midnightAt, toWireInstant } from '../availability/office-time.ts';
import type { OfficeSnapshot } from '../live/office-snapshot.ts';
import type { QueueConfiguration } from '../town/configuration.ts';
import { weekdayOf } from './schedule.ts';

const week = [0, 1, 2, 3, 4, 5, 6];

/**
 * The hours of a queue by weekday, Monday first: those of the seven days from today on, with their holidays, exceptions
 * and changes, since whoever reads them before the door asks for the next Thursday and not for Thursdays.
 */
export function toWeek(
  queue: QueueConfiguration,
  { hours, businessDate }: Pick<OfficeSnapshot, 'hours' | 'businessDate'>,
  timeZone: string,
): WeekdayHours[] {
  const clock = (epochMs: number) => toWireInstant(epochMs, timeZone).slice(11, 16);
  return week
    .map((days) => addDays(businessDate, days))
    .map((date) => ({
      weekday: weekdayOf(date),
      openings: hours.remaining(queue, midnightAt(date, timeZone)).map(({ startAt, endAt }) => ({
        from: clock(startAt),
        to: clock(endAt).replace('00:00', '24:00'),
      })),
    }))
    .sort((one, other) => one.weekday - other.weekday);
}
