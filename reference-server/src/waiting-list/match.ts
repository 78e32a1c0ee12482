import type { DayPart } from '@wartemarke/contract';
import { bookingWindow } from '../availability/booking-window.ts';
import type { Calendar } from '../availability/calendar.ts';
import type { ChosenStart } from '../availability/chosen-start.ts';
import { createOccupancy, occupy, type Occupancy } from '../availability/occupancy.ts';
import { instantAt } from '../availability/office-time.ts';
import { examineDay } from '../availability/question.ts';
import { bestLane, limitsOf, toInstants } from '../availability/slots.ts';
import type { Visit } from '../availability/visit.ts';

const MINUTE = 60_000;
const NOON_MINUTES = 720;

/** What one person of the waiting list wishes. */
export interface Waiting {
  readonly id: string;
  readonly visit: Visit;
  /** First and last day that suit, both included. */
  readonly fromDate: string;
  readonly toDate: string;
  /** Days of the week that suit, 1 is Monday; all of them when empty. */
  readonly weekdays: readonly number[];
  readonly part: DayPart;
  /** Starts that were offered and not taken, epoch milliseconds. */
  readonly passed: readonly number[];
}

/** A queue's day as it is this moment. */
export interface OfferedDay {
  readonly date: string;
  readonly calendar: Calendar;
  /** What is taken; nothing when left out. */
  readonly occupancy?: Occupancy | undefined;
  readonly nowAt: number;
  /** How long an offer is kept. */
  readonly offerMinutes: number;
}

/** A start for a person. */
export interface Match<W extends Waiting = Waiting> {
  readonly waiting: W;
  readonly chosen: ChosenStart;
}

/** The day of the week, 1 is Monday. */
export function weekdayOf(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/**
 * Decides who gets which free start of a day: each in turn, in the order of the line, gets the earliest one that suits and
 * that is still there. So nobody is passed over for somebody who came later. Everybody has the whole time of an offer to
 * answer: a start that can no longer be booked when the offer ends is not offered.
 * @param line - Those who wait, first come first.
 */
export function matchDay<W extends Waiting>(day: OfferedDay, line: readonly W[]): Match<W>[] {
  const plan = day.calendar.planOf(day.date);
  let occupancy = day.occupancy ?? createOccupancy(plan);
  occupancy = { ...occupancy, free: occupancy.free.slice() };
  const matches: Match<W>[] = [];
  for (const waiting of line) {
    const chosen = isDaySuitable(waiting, day.date) ? chooseFor(waiting, day, occupancy) : undefined;
    if (!chosen) continue;
    matches.push({ waiting, chosen });
    occupy(plan, occupancy, chosen.lane, chosen.cell, chosen.cells);
    const { onlineCells, appointments } = occupancy;
    occupancy = {
      ...occupancy,
      onlineCells: onlineCells + chosen.cells,
      appointments: appointments + 1,
    };
  }
  return matches;
}

function isDaySuitable({ fromDate, toDate, weekdays }: Waiting, date: string): boolean {
  const isInRange = fromDate <= date && date <= toDate;
  return isInRange && (weekdays.length === 0 || weekdays.includes(weekdayOf(date)));
}

function chooseFor(waiting: Waiting, day: OfferedDay, occupancy: Occupancy): ChosenStart | undefined {
  const { date, calendar, nowAt } = day;
  const { visit } = waiting;
  const window = windowOf(day);
  const question = { visit, calendar, nowAt, online: true, occupancies: new Map([[date, occupancy]]) };
  const { plan, starts, reason } = examineDay(question, window, date);
  if (!plan || reason) return undefined;
  const noonAt = instantAt(date, NOON_MINUTES, calendar.timeZone);
  const startAt = toInstants(plan, starts).find((start) => isStartSuitable(waiting, start, noonAt));
  if (startAt === undefined) return undefined;
  const cell = (startAt - plan.midnightAt) / (plan.cellMinutes * MINUTE);
  const lane = bestLane(plan, occupancy, cell, visit.cells);
  if (lane === undefined) return undefined;
  const limits = limitsOf(plan, window.rules);
  const endAt = startAt + visit.minutes * MINUTE;
  return { date, startAt, endAt, cell, cells: visit.cells, lane, limits, plan, occupancy };
}

function windowOf({ calendar, nowAt, offerMinutes }: OfferedDay) {
  const window = bookingWindow(calendar.queue.booking, nowAt, calendar.timeZone, { online: true });
  const earliestAt = window.rules.earliestAt + offerMinutes * MINUTE;
  return { ...window, rules: { ...window.rules, earliestAt } };
}

// Who did not want nine o'clock is not asked about five past nine: what overlaps a passed time is passed too.
function isStartSuitable({ part, passed, visit }: Waiting, startAt: number, noonAt: number): boolean {
  if (part !== 'any' && (part === 'morning') !== startAt < noonAt) return false;
  return passed.every((passedAt) => Math.abs(passedAt - startAt) >= visit.minutes * MINUTE);
}
