import { createPlan } from './plan.ts';
import { playRun } from './play-run.ts';
import type { Scene } from './scene.ts';

/** What many runs say on when somebody is called. Ids are those of the line, and `newcomerId` of a queue. */
export interface Outcomes {
  /**
   * Minutes until the call that this part of the runs does not exceed, 0 to 1. `undefined` when nobody calls in so
   * many runs.
   */
  quantile(id: string, part: number): number | undefined;
  /** Part of the runs in which the call comes within so many minutes. */
  shareWithin(id: string, minutes: number): number;
}

/** So many runs tell a tenth from a tenth well enough, and cost a few milliseconds. */
const usualRuns = 160;

/**
 * Plays what comes next many times. The same scene has the same outcomes, in each process; one more in the line
 * changes nothing in how long the others take.
 */
export function foresee(scene: Scene, runs = usualRuns): Outcomes {
  const plan = createPlan(scene);
  const calls = new Float64Array(plan.visits.length * runs).fill(Infinity);
  for (let run = 0; run < runs; run += 1) {
    playRun(plan, run, (visit, calledIn) => (calls[visit * runs + run] = calledIn));
  }
  const byId = new Map(
    plan.visits.map(({ id }, visit) => [id, calls.subarray(visit * runs, (visit + 1) * runs).sort()]),
  );
  return {
    quantile(id, part) {
      const minutes = byId.get(id)?.[Math.min(runs - 1, Math.floor(part * runs))];
      return minutes === Infinity ? undefined : minutes;
    },
    shareWithin(id, minutes) {
      const own = byId.get(id) ?? new Float64Array(runs).fill(Infinity);
      const later = own.findIndex((calledIn) => calledIn > minutes);
      return (later < 0 ? runs : later) / runs;
    },
  };
}
