import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQueueHours } from '../live/queue-hours.ts';
import { createOffices } from '../offices/offices.ts';
import { measureDays } from '../../test/measure-days.ts';
import { testTown } from '../../test/test-town.ts';
import { estimateDay, toCalibration } from '../../test/wait-calibration.ts';
import { simulateDay } from '../simulation/simulate-day.ts';
import { nothingMeasured } from './measured.ts';

// Three counters of which one also does another queue; the clerks are a third faster than the town has planned.
const offices = createOffices(
  testTown((it) => it.counters.push({ id: '3', name: 'Schalter 3', queues: ['service'] })),
);
const office = offices.get('buergerbuero');
const hours = createQueueHours(offices);
const pace = new Map(office.services.map(({ id }) => [id, 0.65]));

const days = Array.from({ length: 30 }, (_, index) =>
  simulateDay({
    ...{ office, hours, timeZone: 'Europe/Berlin', seed: 7, habits: { load: 1, pace } },
    date: new Date(Date.UTC(2027, 4, 1 + index)).toISOString().slice(0, 10),
  }),
).filter(({ people }) => people.length > 0);
const [before, measuredOn] = [days.slice(0, -6), days.slice(-6)];

test('four of five real waits lie inside what was said, and the middle errs half as much as counting heads', () => {
  const measured = measureDays(before);
  const { cases, inside, width, meanWait, error, naiveError } = toCalibration(
    measuredOn.flatMap((day) => estimateDay({ day, hours, measured })),
  );
  const figures = JSON.stringify({ cases, inside, width, meanWait, error, naiveError });
  assert.ok(cases > 200, figures);
  assert.ok(inside >= 0.8, figures);
  assert.ok(width <= 1.25 * meanWait, figures);
  assert.ok(error <= naiveError / 2, figures);
});

test('without anything measured the ranges are wider, and four of five waits still lie inside', () => {
  const estimates = (measured: typeof nothingMeasured) =>
    toCalibration(measuredOn.flatMap((day) => estimateDay({ day, hours, measured })));
  const [known, unknown] = [estimates(measureDays(before)), estimates(nothingMeasured)];
  assert.ok(unknown.inside >= 0.8 && unknown.width > known.width, JSON.stringify([known, unknown]));
});
