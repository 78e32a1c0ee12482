import { CallError } from '../http/call-error.ts';
import { hasBit } from './bits.ts';
import type { DayPlan } from './day-plan.ts';
import type { Occupancy } from './occupancy.ts';
import { businessDate } from './office-time.ts';
import { isSeasonOn, occupancyOn, openWindow, type AvailabilityQuestion } from './question.ts';
import { bestLane, cellAt, isWithinLimits, limitsOf, plannedStarts, type DayLimits } from './slots.ts';

/** Where a chosen start would lie. */
export interface ChosenStart {
  readonly date: string;
  readonly startAt: number;
  /** The end of the appointment, without wrap-up. */
  readonly endAt: number;
  readonly cell: number;
  /** Cells it occupies, with wrap-up. */
  readonly cells: number;
  readonly lane: number;
  /** Sums of the day that the write must not pass. */
  readonly limits: DayLimits;
  /** For the next try when the lane was lost: `occupy` it, then ask `bestLane` again. */
  readonly plan: DayPlan;
  readonly occupancy: Occupancy;
}

/**
 * Finds the place of a wished start. Of the occupancies it needs only the one of that day.
 * @throws CallError `slot_unknown` when hours, grid, season, lead time and horizon allow no start at this instant,
 * `slot_taken` when they do but it is not free, `duration_too_long`.
 */
export function chooseStart(question: AvailabilityQuestion, startAt: number): ChosenStart {
  const { visit, calendar } = question;
  const { cells, minutes } = visit;
  const { firstDate, lastDate, rules } = openWindow(question);
  const date = businessDate(startAt, calendar.timeZone);
  if (date < firstDate || date > lastDate || startAt < rules.earliestAt) throw new CallError('slot_unknown');
  if (!isSeasonOn(question, date)) throw new CallError('slot_unknown');
  const plan = calendar.planOf(date);
  const cell = (startAt - cellAt(plan, 0)) / (plan.cellMinutes * 60_000);
  if (!Number.isInteger(cell) || !hasBit(plannedStarts(plan, cells), cell))
    throw new CallError('slot_unknown');
  const occupancy = occupancyOn(question, plan);
  const limits = limitsOf(plan, rules);
  const lane = isWithinLimits(occupancy, cells, limits) ? bestLane(plan, occupancy, cell, cells) : undefined;
  if (lane === undefined) throw new CallError('slot_taken');
  return { date, startAt, endAt: startAt + minutes * 60_000, cell, cells, lane, limits, plan, occupancy };
}
