import type { WaitRange } from '@wartemarke/contract';
import type { Outcomes } from './foresee.ts';

const stepMinutes = 5;
/** From so many minutes on a step is so wide: nobody plans a far wait to five minutes. */
const steps: readonly (readonly [from: number, step: number])[] = [
  [120, 30],
  [60, 10],
  [0, stepMinutes],
];
/**
 * The parts of the runs that are shorter than what is said, and not longer. Rounding outwards adds to both: in the end
 * one of ten waits longer than was said (`npm run bench -- wait`).
 */
const lower = 0.1;
const upper = 0.82;

/** How long somebody waits, in words that people can plan with; null when nobody can say. */
export function waitOf(outcomes: Outcomes, id: string): WaitRange | null {
  const from = outcomes.quantile(id, lower);
  const to = outcomes.quantile(id, upper);
  return from === undefined || to === undefined ? null : toWaitRange(from, to);
}

/** Minutes, outwards to full steps: of five, of ten from an hour on, of thirty from two hours on. At least one step. */
export function toWaitRange(from: number, to: number): WaitRange {
  const fromMinutes = toStep(Math.max(0, from), Math.floor);
  return {
    fromMinutes,
    toMinutes: Math.max(fromMinutes + stepAt(fromMinutes), toStep(to, Math.ceil)),
  };
}

function toStep(minutes: number, round: (value: number) => number): number {
  const step = stepAt(minutes);
  return round(minutes / step) * step;
}

function stepAt(minutes: number): number {
  return steps.find(([from]) => minutes >= from)?.[1] ?? stepMinutes;
}
