import { clearBits, hasBit, type Bits } from './bits.ts';
import type { DayPlan } from './day-plan.ts';

/** Cells that an appointment or hold occupies in a lane: `cells` of them from `cell` on. */
export interface TakenRun {
  readonly lane: number;
  readonly cell: number;
  readonly cells: number;
}

/** What is taken of a day, as it is stored. */
export interface DayLoad {
  readonly runs: readonly TakenRun[];
  /** Cells that citizens booked themselves. */
  readonly onlineCells: number;
  /** Appointments and holds, by whomever. */
  readonly appointments: number;
}

/** What is taken of a planned day, ready to be asked for what is not. */
export interface Occupancy {
  /** Open cells that are not taken, lane after lane, in the layout of the plan's `open`. */
  readonly free: Bits;
  readonly onlineCells: number;
  readonly appointments: number;
}

const nothing: DayLoad = { runs: [], onlineCells: 0, appointments: 0 };

/**
 * Lays what is stored over a planned day. A cell whose lane has closed since it was booked (somebody is ill)
 * still needs somebody: it takes the highest lane that is free in that cell.
 */
export function createOccupancy(plan: DayPlan, load: DayLoad = nothing): Occupancy {
  const { onlineCells, appointments } = load;
  const occupancy = { free: plan.open.slice(), onlineCells, appointments };
  const displaced: number[] = [];
  for (const { lane, cell, cells } of load.runs) {
    occupy(plan, occupancy, lane, cell, cells);
    for (let each = cell; each < cell + cells; each += 1) {
      if (lane >= (plan.lanes[each] ?? 0)) displaced.push(each);
    }
  }
  for (const cell of displaced) takeAnyLane(plan, occupancy, cell);
  return occupancy;
}

/** Marks cells of a lane as taken; what lies in no lane of the plan is left out. */
export function occupy(plan: DayPlan, occupancy: Occupancy, lane: number, cell: number, cells: number): void {
  if (lane >= plan.laneCount) return;
  const laneBits = plan.laneWords * 32;
  clearBits(occupancy.free, lane * laneBits + cell, lane * laneBits + Math.min(cell + cells, laneBits));
}

function takeAnyLane(plan: DayPlan, occupancy: Occupancy, cell: number): void {
  for (let lane = (plan.lanes[cell] ?? 0) - 1; lane >= 0; lane -= 1) {
    const bit = lane * plan.laneWords * 32 + cell;
    if (hasBit(occupancy.free, bit)) return clearBits(occupancy.free, bit, bit + 1);
  }
}
