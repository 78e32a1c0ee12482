import type { WaitRange } from '@wartemarke/contract';
import type { QueueHours } from '../src/live/queue-hours.ts';
import { createSnapshot, type OfficeSnapshot } from '../src/live/office-snapshot.ts';
import { daySoFar } from '../src/simulation/day-so-far.ts';
import type { SimulatedDay } from '../src/simulation/simulate-day.ts';
import type { Measured } from '../src/waiting-time/measured.ts';

const minuteMs = 60_000;

/** One estimate beside what came of it, in minutes. */
export interface Estimate {
  readonly range: WaitRange;
  readonly real: number;
  /** People before, times average minutes, by open counters. */
  readonly naive: number;
}

/** What is said of a simulated day, and by what. */
export interface CalibrationFacts {
  readonly day: SimulatedDay;
  readonly hours: QueueHours;
  readonly measured: Measured;
}

/** Everybody who comes is told how long it takes; then it is looked up how long it took. */
export function estimateDay({ day, hours, measured }: CalibrationFacts): Estimate[] {
  const calls = new Map(day.played.calls.map(({ visit, calledAt }) => [visit.id, calledAt]));
  return day.people.flatMap(({ id, arrivedAt }) => {
    const calledAt = calls.get(id);
    if (arrivedAt === null || calledAt === undefined || calledAt === arrivedAt) return [];
    const facts = { office: day.office, businessDate: day.date, hours, now: arrivedAt, measured };
    const snapshot = createSnapshot(daySoFar(day, arrivedAt), { ...facts, stopped: new Set() });
    const outlook = snapshot.outlooks.get(id);
    if (!outlook?.wait) return [];
    const real = (calledAt - arrivedAt) / minuteMs;
    return [{ range: outlook.wait, real, naive: toNaive(snapshot, id, outlook.ahead, measured) }];
  });
}

function toNaive(
  { office, staffed, tickets }: OfficeSnapshot,
  id: string,
  ahead: number,
  { services }: Measured,
): number {
  const queue = tickets.get(id)!.queue;
  const own = services.filter(({ service }) =>
    office.services.some((each) => each.id === service && each.queue === queue),
  );
  const cases = own.reduce((sum, each) => sum + each.cases, 0);
  const minutes = own.reduce((sum, each) => sum + each.cases * each.mean, 0) / cases;
  const open = office.counters.filter(
    (counter) => counter.queues.includes(queue) && staffed.get(counter.id)?.state === 'open',
  );
  return (ahead * minutes) / Math.max(1, open.length);
}

/** How good estimates were. */
export interface Calibration {
  readonly cases: number;
  /** Part of the waits that lay inside what was said. */
  readonly inside: number;
  readonly below: number;
  readonly above: number;
  /** Minutes between the ends of what was said, on average, and of the waits. */
  readonly width: number;
  readonly meanWait: number;
  /** Minutes by which the middle of the range was wrong, and the naive estimate. */
  readonly error: number;
  readonly naiveError: number;
}

/** Sums estimates up. */
export function toCalibration(estimates: readonly Estimate[]): Calibration {
  const mean = (valueOf: (estimate: Estimate) => number) =>
    estimates.reduce((sum, estimate) => sum + valueOf(estimate), 0) / estimates.length;
  return {
    cases: estimates.length,
    inside: mean(({ range, real }) => Number(real >= range.fromMinutes && real <= range.toMinutes)),
    below: mean(({ range, real }) => Number(real < range.fromMinutes)),
    above: mean(({ range, real }) => Number(real > range.toMinutes)),
    width: mean(({ range }) => range.toMinutes - range.fromMinutes),
    meanWait: mean(({ real }) => real),
    error: mean(({ range, real }) => Math.abs((range.fromMinutes + range.toMinutes) / 2 - real)),
    naiveError: mean(({ naive, real }) => Math.abs(naive - real)),
  };
}
