import fc from 'fast-check';
import type { OpenDatabase } from '../../src/database/open-database.ts';
import { cancelStep, changeDayStep, moveStep, restoreDayStep } from './change-steps.ts';
import { bookStep, extendStep, holdStep, releaseStep } from './hold-steps.ts';
import { rules } from './model-town.ts';
import { createReference, type Reference } from './reference.ts';
import { toCommand, type Step } from './step.ts';
import { createSystem, type System } from './system.ts';
import { acceptStep, joinStep, keepHouseStep, leaveStep, passStep, passTimeStep } from './waiting-steps.ts';

/** Some days before the clocks go back, an hour before the office opens. */
const BEGINNING = '2027-10-28T10:30:00+02:00';
const RUNS_A_BATCH = 4;
const MOST_STEPS = 150;

const day = fc.integer({ min: 0, max: rules.horizonDays });
// Mostly times that there are, on days that are near, so that they get full.
const mostly = (usual: fc.Arbitrary<number>, rare: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });
const time = fc.record({
  day: mostly(fc.nat(2), fc.integer({ min: -1, max: rules.horizonDays + 1 })),
  cell: mostly(fc.nat(rules.cells - 1), fc.constantFrom(-1, rules.cells)),
});
const cells = fc.constantFrom(1, 2);
const n = fc.nat(6);
const rarely = fc.integer({ min: 0, max: 4 }).map((value) => value === 0);
const wish = fc.record({
  cells,
  fromDay: fc.integer({ min: 0, max: 2 }),
  days: fc.integer({ min: 0, max: 3 }),
  weekdays: fc.constantFrom([], [], [], [1, 3, 5], [4, 6, 7]),
  part: fc.constantFrom('any' as const, 'any' as const, 'morning' as const, 'afternoon' as const),
});
const asker = fc.constantFrom('citizen' as const, 'citizen' as const, 'kiosk' as const, 'clerk' as const);

// The shares of the steps: a town in which much is booked and something is always changing.
const steps: [weight: number, steps: fc.Arbitrary<Step<never>>][] = [
  [9, fc.tuple(time, cells, asker).map((of) => holdStep(...of))],
  [7, fc.nat(2).map(bookStep)],
  [1, n.map(extendStep)],
  [2, n.map(releaseStep)],
  [3, fc.tuple(n, time, rarely).map((of) => moveStep(...of))],
  [3, fc.tuple(n, rarely).map((of) => cancelStep(...of))],
  [1, fc.tuple(day, fc.integer({ min: 0, max: 3 }), fc.boolean()).map((of) => changeDayStep(...of))],
  [1, day.map(restoreDayStep)],
  [4, wish.map(joinStep)],
  [3, n.map(acceptStep)],
  [2, n.map(passStep)],
  [1, n.map(leaveStep)],
  [4, fc.constantFrom(1, 1, 5, 5, 11, 20, 45, 720, 1440).map(passTimeStep)],
  [3, fc.constant(null).map(keepHouseStep)],
] as unknown as [number, fc.Arbitrary<Step<never>>][];

const asked = fc.record({ day, cells, online: fc.boolean() });
const command: fc.Arbitrary<fc.AsyncCommand<Reference, System>> = fc.oneof(
  ...steps.map(([weight, arbitrary]) => ({
    weight,
    arbitrary: fc.tuple(arbitrary, asked).map((of) => toCommand(...of)),
  })),
);

/**
 * Lets the product and the model live through the same, until so many steps were made. Throws with the seed, the shortest
 * story found in which they differ, and the difference.
 */
export async function runModel(
  database: OpenDatabase,
  { seed, steps: wanted }: { readonly seed: number; readonly steps: number },
): Promise<{ readonly steps: number; readonly stories: number }> {
  const system = createSystem(database, seed);
  let stories = 0;
  const someSteps = fc.commands([command], { maxCommands: MOST_STEPS, size: 'max' });
  const story = fc.asyncProperty(someSteps, async (commands) => {
    stories += 1;
    await system.clear();
    const setup = () => ({ model: createReference(Date.parse(BEGINNING)), real: system });
    await fc.asyncModelRun(setup, commands);
  });
  for (let batch = 0; system.steps < wanted; batch += 1) {
    await fc.assert(story, { seed: seed + batch, numRuns: RUNS_A_BATCH });
  }
  return { steps: system.steps, stories };
}
