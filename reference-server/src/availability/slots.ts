import { clearBelow, countBits, hasBit, keepRuns, listBits, type Bits } from './bits.ts';
import type { DayPlan } from './day-plan.ts';
import type { Occupancy } from './occupancy.ts';

/** What holds for the starts of a day beside hours and lanes. */
export interface StartRules {
  /** No start lies before this instant. */
  readonly earliestAt: number;
  /** Part of the capacity, 0 to 1, that may be booked online; left out for staff, whose reserve is the rest. */
  readonly onlineShare?: number;
  /** At most so many appointments a day. */
  readonly maximumPerDay?: number;
}

/** Sums that a day must not pass. A store sets the same limits as conditions of its writes. */
export interface DayLimits {
  readonly onlineCells: number;
  readonly appointments: number;
}

/** The limits of a day; `Infinity` where there is none. */
export function limitsOf(plan: DayPlan, rules: Omit<StartRules, 'earliestAt'>): DayLimits {
  const { onlineShare, maximumPerDay } = rules;
  // 0.29 × 100 is 28.999999999999996 in binary.
  const share = onlineShare === undefined ? Infinity : Math.floor(onlineShare * plan.capacityCells + 1e-9);
  return { onlineCells: share, appointments: maximumPerDay ?? Infinity };
}

/** Whether an appointment of so many cells keeps the sums of a day. */
export function isWithinLimits(occupancy: Occupancy, cells: number, limits: DayLimits): boolean {
  return occupancy.onlineCells + cells <= limits.onlineCells && occupancy.appointments < limits.appointments;
}

/**
 * Cells at which an appointment can begin: the start grid allows it and one lane is open and free for its
 * whole length.
 * @param cells - Length with wrap-up, in cells.
 */
export function freeStarts(plan: DayPlan, occupancy: Occupancy, cells: number, rules: StartRules): Bits {
  if (!isWithinLimits(occupancy, cells, limitsOf(plan, rules))) return new Uint32Array(plan.laneWords);
  const starts = startsOf(plan, occupancy.free, cells);
  clearBelow(starts, firstCellFrom(plan, rules.earliestAt));
  return starts;
}

/** Cells at which an appointment could begin on the day if nothing were taken, whatever the hour is now. */
export function plannedStarts(plan: DayPlan, cells: number): Bits {
  return startsOf(plan, plan.open, cells);
}

/** How many starts `freeStarts` finds. */
export function countFreeStarts(
  plan: DayPlan,
  occupancy: Occupancy,
  cells: number,
  rules: StartRules,
): number {
  return countBits(freeStarts(plan, occupancy, cells, rules));
}

function startsOf(plan: DayPlan, free: Bits, cells: number): Bits {
  const { laneWords } = plan;
  const runs = copyToScratch(free);
  // One pass over all lanes: the bit that is never set at the end of each lane ends every run.
  keepRuns(runs, cells);
  const starts: Bits = new Uint32Array(laneWords);
  for (let lane = 0; lane < runs.length; lane += laneWords) {
    for (let word = 0; word < laneWords; word += 1) starts[word]! |= runs[lane + word]!;
  }
  for (let word = 0; word < laneWords; word += 1) starts[word]! &= plan.starts[word]!;
  return starts;
}

// An array of this size costs eight times what is done in it, and the days of a queue are mostly alike.
let scratch: Bits = new Uint32Array(0);

function copyToScratch(bits: Bits): Bits {
  if (scratch.length !== bits.length) scratch = new Uint32Array(bits.length);
  scratch.set(bits);
  return scratch;
}

/** The instant at which a cell begins. */
export function cellAt(plan: DayPlan, cell: number): number {
  return plan.midnightAt + cell * plan.cellMinutes * 60_000;
}

/** The first cell that begins at an instant or later, at most one past the day. */
function firstCellFrom(plan: DayPlan, epochMs: number): number {
  const cell = Math.ceil((epochMs - plan.midnightAt) / (plan.cellMinutes * 60_000));
  return Math.min(Math.max(cell, 0), plan.lanes.length);
}

/** The instants of starts, earliest first. */
export function toInstants(plan: DayPlan, starts: Bits): number[] {
  return listBits(starts).map((cell) => cellAt(plan, cell));
}

/**
 * The lane that an appointment fits best: where the free time that remains directly around it is shortest, so
 * that long gaps stay for long appointments. The lowest of equals; `undefined` when no lane is free.
 */
export function bestLane(
  plan: DayPlan,
  occupancy: Occupancy,
  cell: number,
  cells: number,
): number | undefined {
  const laneBits = plan.laneWords * 32;
  let best: number | undefined;
  let smallest = Infinity;
  for (let lane = 0; lane < plan.laneCount; lane += 1) {
    const laneBit = lane * laneBits;
    const isFree = (index: number) => hasBit(occupancy.free, laneBit + index);
    let start = cell;
    while (start > 0 && isFree(start - 1)) start -= 1;
    let end = cell;
    while (end < laneBits && isFree(end)) end += 1;
    if (end - cell >= cells && end - start < smallest) {
      smallest = end - start;
      best = lane;
    }
  }
  return best;
}
