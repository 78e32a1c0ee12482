import type { DayAvailability, EmptyReason } from '@wartemarke/contract';
import { countBits } from './bits.ts';
import type { BookingWindow } from './booking-window.ts';
import { dayRange, findDate } from './office-time.ts';
import { examineDay, openWindow, windowOf, type AvailabilityQuestion } from './question.ts';
import { toInstants } from './slots.ts';

/** Days, each with the number of its slots or the reason why it has none. */
export interface FoundDays {
  readonly days: DayAvailability[];
  /** The first day with a slot from the asked range on; if there is none, the first of all. */
  readonly nextFreeDate: string | null;
  readonly lastBookableDate: string;
  /** Set when booking has not begun: the first day that can be booked. */
  readonly opensDate?: string;
}

/** The slots of one day. */
export interface FoundSlots {
  /** Epoch milliseconds, earliest first. */
  readonly starts: number[];
  readonly reason?: EmptyReason;
  /** As in `FoundDays`, from the asked day on. */
  readonly nextFreeDate: string | null;
}

/**
 * Tells for each day how many slots it has. Both named days are included.
 * @param fromDate - Today when left out.
 * @param toDate - The last bookable day when left out.
 * @throws CallError `duration_too_long`.
 */
export function findDays(question: AvailabilityQuestion, fromDate?: string, toDate?: string): FoundDays {
  const window = openWindow(question);
  const from = fromDate ?? window.todayDate;
  const days = dayRange(from, toDate ?? window.lastDate).map((date) => {
    const { starts, reason } = examineDay(question, window, date);
    return reason ? { date, free: 0, reason } : { date, free: countBits(starts) };
  });
  const firstFree = days.find(({ free }) => free > 0);
  return {
    days,
    nextFreeDate: firstFree?.date ?? findNextFreeDate(question, window, from),
    lastBookableDate: window.lastDate,
    ...(window.opensDate && { opensDate: window.opensDate }),
  };
}

/**
 * Lists the slots of one day.
 * @throws CallError `duration_too_long`.
 */
export function findSlots(question: AvailabilityQuestion, date: string): FoundSlots {
  const window = openWindow(question);
  const { plan, starts, reason } = examineDay(question, window, date);
  if (plan && !reason) return { starts: toInstants(plan, starts), nextFreeDate: date };
  const nextFreeDate = findNextFreeDate(question, window, date);
  return { starts: [], ...(reason && { reason }), nextFreeDate };
}

/**
 * The first start of all, in epoch milliseconds.
 * @throws CallError `duration_too_long`.
 */
export function findFirstStart(question: AvailabilityQuestion): number | undefined {
  const window = openWindow(question);
  const date = findNextFreeDate(question, window, window.firstDate);
  return date === null ? undefined : startsOn(question, window, date)[0];
}

/** The starts of a day that are still free, earliest first; none when the visit is too long for it. */
export function findRestOfDay(question: AvailabilityQuestion, date: string): number[] {
  return startsOn(question, windowOf(question), date);
}

function startsOn(question: AvailabilityQuestion, window: BookingWindow, date: string): number[] {
  const { plan, starts, reason } = examineDay(question, window, date);
  return plan && !reason ? toInstants(plan, starts) : [];
}

function findNextFreeDate(
  question: AvailabilityQuestion,
  window: BookingWindow,
  from: string,
): string | null {
  const isFree = (date: string) => !examineDay(question, window, date).reason;
  const later = from > window.firstDate ? from : window.firstDate;
  const found =
    findDate(later, window.lastDate, isFree) ?? findDate(window.firstDate, window.lastDate, isFree);
  return found ?? null;
}
