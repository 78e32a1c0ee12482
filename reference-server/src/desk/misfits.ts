import { hasBit } from '../availability/bits.ts';
import type { DayPlan } from '../availability/day-plan.ts';
import { createOccupancy, occupy, type Occupancy, type TakenRun } from '../availability/occupancy.ts';
import { bestLane } from '../availability/slots.ts';

/** What occupies cells of a day. */
export interface Booked extends TakenRun {
  readonly id: string;
}

/** A day packed into the lanes that are open. */
export interface Packing<B extends Booked> {
  /** The lane of everything that fits, by id. */
  readonly lanes: ReadonlyMap<string, number>;
  /** What no longer fits. */
  readonly misfits: readonly B[];
}

/**
 * Packs what was booked on a day into the lanes that are open. Who booked first has the first claim; what lies in an open
 * lane stays there, unless everybody has to move up so that all can fit. Where the same lanes are open all day, something
 * is left over only when at some moment there is more than there are lanes: intervals taken by their start never need
 * more (interval graphs are perfect, M. C. Golumbic, Algorithmic Graph Theory and Perfect Graphs, chapter 8).
 * @param booked - First booked first.
 */
export function packDay<B extends Booked>(plan: DayPlan, booked: readonly B[]): Packing<B> {
  const { within, beyond } = divide(plan, booked);
  const gentle = packAround(plan, within);
  if (gentle.misfits.length === 0) return { ...gentle, misfits: beyond };
  const anew = packAnew(plan, within);
  return { ...anew, misfits: [...beyond, ...anew.misfits] };
}

/**
 * The lane that everything of a packed day gets: what fits its new one, what does not one that nobody else has meanwhile,
 * beyond the open ones if need be, where it stays until a clerk has found another time for it.
 */
export function settle<B extends Booked>(
  { laneCount }: DayPlan,
  booked: readonly B[],
  { lanes, misfits }: Packing<B>,
): ReadonlyMap<string, number> {
  const settled = new Map(lanes);
  const inLane = (lane: number) => booked.filter(({ id }) => settled.get(id) === lane);
  for (const misfit of misfits) {
    let lane = misfit.lane;
    for (let next = laneCount; inLane(lane).some((other) => overlap(misfit, other)); next += 1) lane = next;
    settled.set(misfit.id, lane);
  }
  return settled;
}

function overlap(one: TakenRun, other: TakenRun): boolean {
  return one.cell < other.cell + other.cells && other.cell < one.cell + one.cells;
}

/** Divides into what the lanes of every moment can bear, first come first served, and what is beyond that. */
function divide<B extends Booked>(plan: DayPlan, booked: readonly B[]): { within: B[]; beyond: B[] } {
  const left = Array.from(plan.lanes);
  const within: B[] = [];
  const beyond: B[] = [];
  for (const each of booked) {
    const cells = Array.from({ length: each.cells }, (_, index) => each.cell + index);
    const isBearable = cells.every((cell) => (left[cell] ?? 0) > 0);
    if (isBearable) for (const cell of cells) left[cell]! -= 1;
    (isBearable ? within : beyond).push(each);
  }
  return { within, beyond };
}

/** Leaves where it is what can stay, and finds lanes for the rest. */
function packAround<B extends Booked>(plan: DayPlan, booked: readonly B[]): Packing<B> {
  const occupancy = createOccupancy(plan);
  const lanes = new Map<string, number>();
  const others: B[] = [];
  for (const each of booked) {
    const { id, lane, cell, cells } = each;
    if (!isFree(plan, occupancy, each)) others.push(each);
    else {
      occupy(plan, occupancy, lane, cell, cells);
      lanes.set(id, lane);
    }
  }
  return place(plan, occupancy, lanes, others);
}

function packAnew<B extends Booked>(plan: DayPlan, booked: readonly B[]): Packing<B> {
  const byStart = booked.toSorted((one, other) => one.cell - other.cell);
  return place(plan, createOccupancy(plan), new Map(), byStart);
}

function place<B extends Booked>(
  plan: DayPlan,
  occupancy: Occupancy,
  lanes: Map<string, number>,
  booked: readonly B[],
): Packing<B> {
  const misfits: B[] = [];
  for (const each of booked) {
    const lane = bestLane(plan, occupancy, each.cell, each.cells);
    if (lane === undefined) misfits.push(each);
    else {
      occupy(plan, occupancy, lane, each.cell, each.cells);
      lanes.set(each.id, lane);
    }
  }
  return { lanes, misfits };
}

function isFree(
  { laneCount, laneWords }: DayPlan,
  { free }: Occupancy,
  { lane, cell, cells }: TakenRun,
): boolean {
  if (lane >= laneCount) return false;
  const laneBits = laneWords * 32;
  for (let each = cell; each < cell + cells; each += 1) {
    if (each >= laneBits || !hasBit(free, lane * laneBits + each)) return false;
  }
  return true;
}
