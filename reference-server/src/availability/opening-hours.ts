import type { QueueConfiguration } from '../town/configuration.ts';
import { weekdays, type Hours } from '../town/hours.ts';
import type { Holidays } from './holidays.ts';

/** One entry of the hours: a stretch of a day by the office's clock, with lanes and breaks. */
export type Opening = NonNullable<Hours['exceptions'][number]['openings']>[number];

/** What holds on one day: openings by the office's clock, or why there are none. */
export interface DayHours {
  readonly openings: readonly Opening[];
  readonly closedReason?: 'closed' | 'holiday';
}

/**
 * Which hours hold on a day: those of the last exception that names it, else a public holiday, else the weekly rule.
 * An exception without openings keeps what else holds, with at most its lanes: sickness over Christmas opens nothing.
 */
export function hoursOn(queue: QueueConfiguration, date: string, holidays: Holidays): DayHours {
  const { weekly, exceptions, publicHolidays } = queue.hours;
  const exception = exceptions.findLast((entry) => date >= entry.date && date <= (entry.until ?? entry.date));
  if (!exception?.openings && publicHolidays === 'closed' && holidays.isHoliday(date)) {
    return { openings: [], closedReason: 'holiday' };
  }
  const most = exception?.lanes ?? Infinity;
  const openings = (exception?.openings ?? weeklyOpenings(weekly, date))
    .map((opening) => ({ ...opening, lanes: Math.min(opening.lanes, most) }))
    .filter((opening) => opening.lanes > 0);
  return openings.length > 0 ? { openings } : { openings, closedReason: 'closed' };
}

function weeklyOpenings(weekly: Hours['weekly'], date: string): readonly Opening[] {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  const weekday = weekdays[(sundayFirst + 6) % 7]!;
  return weekly.filter((entry) => entry.days.includes(weekday));
}
