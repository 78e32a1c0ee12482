import { keepTogether } from './keep-together.ts';
import type { Moment, OfficeTime } from './office-time.ts';

/** Until when something can be done: `10:40 Uhr`, and the day before it unless that is today. */
export function sayLimit(times: OfficeTime, limitAt: Moment, nowAt: number): string {
  const time = keepTogether(times.time(limitAt));
  const isToday = times.date(limitAt) === times.date(nowAt);
  return isToday ? time : `${keepTogether(times.shortDate(limitAt))}, ${time}`;
}
