import type { QueueConfiguration } from '../town/configuration.ts';
import { setBit, wordsFor, type Bits } from './bits.ts';
import { changeLanes } from './day-changes.ts';
import { createDayClock, cutOut, joinTimes, type DayClock, type OpenTime } from './day-clock.ts';
import type { Holidays } from './holidays.ts';
import { hoursOn, type Opening } from './opening-hours.ts';

/** Where and under which calendar a queue works. */
export interface Region {
  readonly timeZone: string;
  readonly holidays: Holidays;
}

/**
 * A day of a queue, cut into cells of its grid counted from the office's midnight:
 * a day on which the clock changes has an hour of cells less or more, and no cell stands for two.
 */
export interface DayPlan {
  readonly date: string;
  /** The instant at which cell 0 begins. */
  readonly midnightAt: number;
  readonly cellMinutes: number;
  /** Lanes that are open, by cell. Lane n is open in a cell with more than n lanes. */
  readonly lanes: Uint8Array;
  /** The most lanes of any cell. */
  readonly laneCount: number;
  /** Words a lane has in a bit set of all lanes, which reaches to the last open cell. */
  readonly laneWords: number;
  /** Open cells, lane after lane. */
  readonly open: Bits;
  /** Cells at which the start grid lets an appointment begin. */
  readonly starts: Bits;
  /** Open cells of all lanes together. */
  readonly capacityCells: number;
  /** Cells of the longest stretch without a break. */
  readonly longestCells: number;
  /** When the queue is open, earliest first; overlapping hours are joined. */
  readonly openTimes: readonly OpenTime[];
  readonly closedReason?: 'closed' | 'holiday';
}

/**
 * Works out one day of a queue: hours, exceptions, holidays, breaks and clock change.
 * @param lanes - What a clerk set for this day instead of what its hours plan.
 */
export function planDay(queue: QueueConfiguration, date: string, region: Region, lanes?: number): DayPlan {
  const clock = createDayClock(date, region.timeZone);
  const planned = hoursOn(queue, date, region.holidays);
  const { openings, closedReason } = lanes === undefined ? planned : changeLanes(planned, lanes);
  const { gridMinutes, booking } = queue;
  const stepCells = Math.ceil((booking.startEveryMinutes ?? gridMinutes) / gridMinutes);
  const laidOut = layOut(openings, clock, gridMinutes, stepCells);
  const measured = measureLanes(laidOut.lanes);
  const reason = closedReason ?? (measured.capacityCells === 0 ? 'closed' : undefined);
  return {
    date,
    midnightAt: clock.startAt,
    cellMinutes: gridMinutes,
    ...laidOut,
    ...measured,
    ...(reason && { closedReason: reason }),
  };
}

/** Lays openings over the cells of a day. Only cells that lie wholly in an opening are open. */
function layOut(
  openings: readonly Opening[],
  clock: DayClock,
  cellMinutes: number,
  stepCells: number,
): Pick<DayPlan, 'lanes' | 'starts' | 'openTimes'> {
  const cellMs = cellMinutes * 60_000;
  const lanes = new Uint8Array(Math.ceil((clock.endAt - clock.startAt) / cellMs));
  const starts: Bits = new Uint32Array(wordsFor(lanes.length));
  const openTimes: OpenTime[] = [];
  const firstCell = ({ startAt }: OpenTime) => Math.ceil((startAt - clock.startAt) / cellMs);
  const endCell = ({ endAt }: OpenTime) => Math.floor((endAt - clock.startAt) / cellMs);
  for (const opening of openings) {
    const whole = clock.stretch(opening);
    const parts = cutOut(whole, opening.breaks.map(clock.stretch));
    for (const part of parts) raiseLanes(lanes, firstCell(part), endCell(part), opening.lanes);
    for (let cell = firstCell(whole); cell < endCell(whole); cell += stepCells) setBit(starts, cell);
    openTimes.push(...parts);
  }
  return { lanes, starts, openTimes: joinTimes(openTimes) };
}

// Overlapping hours of one queue are a mistake that the check of the town names; the greater number holds meanwhile.
function raiseLanes(lanes: Uint8Array, start: number, end: number, open: number): void {
  for (let cell = start; cell < end; cell += 1) lanes[cell] = Math.max(lanes[cell]!, open);
}

/** Works out what follows from the lanes of each cell. */
function measureLanes(
  lanes: Uint8Array,
): Pick<DayPlan, 'laneCount' | 'laneWords' | 'open' | 'capacityCells' | 'longestCells'> {
  const laneCount = lanes.reduce((most, open) => Math.max(most, open), 0);
  const laneWords = wordsFor(lanes.findLastIndex((open) => open > 0) + 1);
  const open: Bits = new Uint32Array(laneCount * laneWords);
  let capacityCells = 0;
  let longestCells = 0;
  let stretch = 0;
  lanes.forEach((count, cell) => {
    for (let lane = 0; lane < count; lane += 1) setBit(open, lane * laneWords * 32 + cell);
    capacityCells += count;
    stretch = count > 0 ? stretch + 1 : 0;
    longestCells = Math.max(longestCells, stretch);
  });
  return { laneCount, laneWords, open, capacityCells, longestCells };
}
