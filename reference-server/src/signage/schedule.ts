import { addDays, businessDate, offsetAt } from '../availability/office-time.ts';
import { minutesOfDay, weekdays } from '../town/hours.ts';
import type { Schedule } from '../town/on-site.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * Whether something with this schedule is shown at an instant. It asks what the clock on the wall shows, so that an
 * hour which the clock skips is not missed and one which it shows twice counts twice. Times that go over midnight, such
 * as 20:00 to 06:00, belong to the day on which they begin.
 */
export function isShown(schedule: Schedule, now: number, timeZone: string): boolean {
  const date = businessDate(now, timeZone);
  const minutes = ((now + offsetAt(now, timeZone)) % dayMs) / minuteMs;
  const from = minutesOfDay(schedule.from ?? '00:00');
  const to = minutesOfDay(schedule.to ?? '24:00');
  if (from < to) return from <= minutes && minutes < to && isOn(schedule, date);
  return (from <= minutes && isOn(schedule, date)) || (minutes < to && isOn(schedule, addDays(date, -1)));
}

function isOn({ days, fromDate = '', untilDate = '9999-12-31' }: Schedule, date: string): boolean {
  return fromDate <= date && date <= untilDate && (!days || days.includes(weekdays[weekdayOf(date) - 1]!));
}

/** The weekday of a day, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
