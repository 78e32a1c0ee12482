import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueueHours } from '../live/queue-hours.ts';
import { createOffices } from '../offices/offices.ts';
import { measureDays } from '../../test/measure-days.ts';
import { simulateDays } from '../../test/simulated-days.ts';
import { testTown } from '../../test/test-town.ts';
import { estimateDay, toCalibration } from '../../test/wait-calibration.ts';
import { nothingMeasured } from './measured.ts';

// Three counters of which one also does another queue; the clerks are a third faster than the town has planned.
const town = testTown((it) => it.counters.push({ id: '3', name: 'Schalter 3', queues: ['service'] }));
const offices = createOffices(town);
const hours = createQueueHours(offices);
const pace = new Map(offices.get('buergerbuero').services.map(({ id }) => [id, 0.65]));

/** Each office of a seed has habits of its own; of the days, the last one is told by those before. */
const weeks = [1, 2, 3, 4, 5].map((seed) =>
  simulateDays({ from: '2027-05-03', days: 26, seed, town, habits: { load: 0.95, pace } }),
);

function calibrate(isMeasured: boolean) {
  const estimates = weeks.flatMap((days) => {
    const measured = isMeasured ? measureDays(days.slice(0, -1)) : nothingMeasured;
    return estimateDay({ day: days.at(-1)!, hours, measured });
  });
  return toCalibration(estimates);
}

test('four of five real waits lie inside what was said, and the middle errs half as much as counting heads', () => {
  const figures = calibrate(true);
  const { cases, inside, width, meanWait, error, naiveError } = figures;
  assert.ok(cases > 200, JSON.stringify(figures));
  assert.ok(inside >= 0.8, JSON.stringify(figures));
  assert.ok(width <= meanWait, JSON.stringify(figures));
  assert.ok(error <= naiveError / 2, JSON.stringify(figures));
});

test('without anything measured the ranges are wider, and four of five waits still lie inside', () => {
  const [known, unknown] = [calibrate(true), calibrate(false)];
  assert.ok(unknown.inside >= 0.8 && unknown.width > known.width, JSON.stringify([known, unknown]));
});
