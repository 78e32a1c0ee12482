import { addDays } from '../../add-days.ts';
import type { DayAvailability, Days, EmptyReason } from '@wartemarke/contract';

/** A month of a calendar: whole weeks from Monday, with gaps before the first day and after the last one. */
export interface MonthView {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly weeks: readonly (readonly (DayAvailability | undefined)[])[];
  /** Why no day of it has a slot; undefined where one has. */
  readonly reason: EmptyReason | undefined;
  /** The months beside it that can be shown. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The month of a day: `2027-03-29` → `2027-03`. */
export function toMonth(date: string): string {
  return date.slice(0, 7);
}

/** The same day so many months later; the last day of the month where there is no such day. */
export function addMonths(date: string, count: number): string {
  const first = new Date(Date.parse(`${toMonth(date)}-01`));
  first.setUTCMonth(first.getUTCMonth() + count);
  const month = first.toISOString().slice(0, 7);
  return `${month}-${String(Math.min(Number(date.slice(8)), toLength(month))).padStart(2, '0')}`;
}

/** Arranges a month of the bookable days. Days outside the answer are `past` or beyond the `horizon`. */
export function toMonthView({ days, from, to }: Days, month: string): MonthView {
  const known = new Map(days.map((day) => [day.date, day]));
  const first = `${month}-01`;
  const cells: (DayAvailability | undefined)[] = Array.from({ length: toWeekday(first) }, () => undefined);
  for (let index = 0; index < toLength(month); index += 1) {
    const date = addDays(first, index);
    cells.push(known.get(date) ?? { date, free: 0, reason: date < from ? 'past' : 'horizon' });
  }
  while (cells.length % 7 > 0) cells.push(undefined);
  return {
    month,
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
    reason: cells.some((day) => day && day.free > 0) ? undefined : toMonthReason(cells),
    previous: month > toMonth(from) ? toMonth(addMonths(first, -1)) : undefined,
    next: month < toMonth(to) ? toMonth(addMonths(first, 1)) : undefined,
  };
}

/** Monday to Sunday of some week, to name the columns by. */
export const weekDates: readonly string[] = Array.from({ length: 7 }, (_, index) =>
  addDays('2027-03-01', index),
);

/**
 * Where a key leads from a day, by the pattern for date grids of the ARIA Authoring Practices.
 * @param forward - 1 where later days stand to the right, -1 where they stand to the left.
 * @returns Nothing for any other key.
 */
export function toDateByKey(date: string, key: string, forward: 1 | -1): string | undefined {
  const weekday = toWeekday(date);
  switch (key) {
    case 'ArrowRight':
      return addDays(date, forward);
    case 'ArrowLeft':
      return addDays(date, -forward);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'Home':
      return addDays(date, -weekday);
    case 'End':
      return addDays(date, 6 - weekday);
    case 'PageDown':
      return addMonths(date, 1);
    case 'PageUp':
      return addMonths(date, -1);
    default:
      return undefined;
  }
}

/** What says most of a month without slots: full days first, days that are closed anyway last. */
function toMonthReason(cells: readonly (DayAvailability | undefined)[]): EmptyReason {
  const order: readonly EmptyReason[] = ['full', 'season', 'not_yet', 'horizon', 'holiday', 'closed'];
  return order.find((reason) => cells.some((day) => day?.reason === reason)) ?? 'past';
}

/** Monday is 0. */
function toWeekday(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

function toLength(month: string): number {
  const next = new Date(Date.parse(`${month}-01`));
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.getUTCDate();
}
