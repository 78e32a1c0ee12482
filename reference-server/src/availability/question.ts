import type { EmptyReason } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import { isEmpty, listBits, type Bits } from './bits.ts';
import { bookingWindow, type BookingWindow } from './booking-window.ts';
import type { Calendar } from './calendar.ts';
import type { DayPlan } from './day-plan.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';
import { findDate } from './office-time.ts';
import { cellAt, freeStarts, plannedStarts } from './slots.ts';
import { isInSeasons, type Visit } from './visit.ts';

/** All that decides which starts are free: whoever asks the same gets the same. */
export interface AvailabilityQuestion {
  readonly visit: Visit;
  /** The calendar of the visit's queue. */
  readonly calendar: Calendar;
  /** What is taken, by date. A day that is missing has nothing taken. */
  readonly occupancies: ReadonlyMap<string, Occupancy>;
  readonly nowAt: number;
  /** Whether a citizen books; staff also have the reserve. */
  readonly online: boolean;
  /** Clerks need no lead time. */
  readonly isClerk?: boolean;
}

/** What was found on a day: starts, or the reason why there are none. */
export interface ExaminedDay {
  /** Left out for a day that cannot be booked, whatever its hours. */
  readonly plan?: DayPlan;
  readonly starts: Bits;
  readonly reason?: EmptyReason;
}

const noStarts: Bits = new Uint32Array(0);

/** When a visit could begin by the policy, however long it is. */
export function windowOf({ calendar, nowAt, online, isClerk = false }: AvailabilityQuestion): BookingWindow {
  return bookingWindow(calendar.queue.booking, nowAt, calendar.timeZone, { online, isClerk });
}

/**
 * The booking window of a question.
 * @throws CallError `duration_too_long` when the visit fits into the hours of no day of the window.
 */
export function openWindow(question: AvailabilityQuestion): BookingWindow {
  const { visit, calendar } = question;
  const window = windowOf(question);
  let longestCells = 0;
  const fits = (date: string) => {
    longestCells = Math.max(longestCells, calendar.planOf(date).longestCells);
    return longestCells >= visit.cells;
  };
  if (!findDate(window.todayDate, window.lastDate, fits) && longestCells > 0) {
    const maximum = longestCells * calendar.queue.gridMinutes - calendar.queue.wrapUpMinutes;
    throw new CallError('duration_too_long', { params: { minutes: visit.minutes, maximum } });
  }
  return window;
}

/** Looks for the free starts of one day. */
export function examineDay(question: AvailabilityQuestion, window: BookingWindow, date: string): ExaminedDay {
  if (date < window.todayDate) return { starts: noStarts, reason: 'past' };
  if (date > window.lastDate) return { starts: noStarts, reason: 'horizon' };
  if (!isSeasonOn(question, date)) return { starts: noStarts, reason: 'season' };
  const plan = question.calendar.planOf(date);
  if (plan.closedReason) return { plan, starts: noStarts, reason: plan.closedReason };
  if (date < window.firstDate) return { plan, starts: noStarts, reason: 'not_yet' };
  const { cells } = question.visit;
  const starts = freeStarts(plan, occupancyOn(question, plan), cells, window.rules);
  if (!isEmpty(starts)) return { plan, starts };
  return { plan, starts, reason: isOver(plan, cells, window.rules.earliestAt) ? 'past' : 'full' };
}

/** Whether all services of the visit are in season on a day. */
export function isSeasonOn({ visit }: AvailabilityQuestion, date: string): boolean {
  return visit.seasons.every((seasons) => isInSeasons(seasons, date));
}

/** What is taken on a planned day. */
export function occupancyOn({ occupancies }: AvailabilityQuestion, plan: DayPlan): Occupancy {
  return occupancies.get(plan.date) ?? createOccupancy(plan);
}

/** Whether even the last start that the hours allow has come too near. */
function isOver(plan: DayPlan, cells: number, earliestAt: number): boolean {
  const last = listBits(plannedStarts(plan, cells)).at(-1);
  return last !== undefined && cellAt(plan, last) < earliestAt;
}
