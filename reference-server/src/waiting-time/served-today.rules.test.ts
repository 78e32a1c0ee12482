import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createOffices } from '../offices/offices.ts';
import { createQueueHours } from '../live/queue-hours.ts';
import { testTown } from '../../test/test-town.ts';
import type { Outcomes } from './foresee.ts';
import { isServedToday } from './served-today.ts';

const breakAtTen = { from: '10:00', to: '10:30' };
const offices = createOffices(testTown((it) => (it.queues[0]!.hours.weekly[0]!.breaks = [breakAtTen])));
const [queue] = offices.get('buergerbuero').queues;
const hours = createQueueHours(offices);
const at = (time: string) => Date.parse(`2027-03-30T${time}:00+02:00`);

/** Runs in which a newcomer is called after so many minutes. */
const outcomesOf = (...minutes: number[]): Outcomes => ({
  quantile: (_id, part) => minutes.toSorted((a, b) => a - b)[Math.floor(part * minutes.length)],
  shareWithin: (_id, limit) => minutes.filter((each) => each <= limit).length / minutes.length,
});
const isServed = (outcomes: Outcomes, time: string, wasStopped = false) =>
  isServedToday(queue!, outcomes, {
    ...{ hours, now: at(time), stopped: new Set(wasStopped ? ['service'] : []) },
  });

test('the end of the last opening counts, not of the one before a break', () => {
  assert.equal(isServed(outcomesOf(115), '09:55'), true);
  assert.equal(isServed(outcomesOf(126), '09:55'), false);
});

test('numbers stop when most runs call too late, and go on when clearly most call in time', () => {
  const half = outcomesOf(10, 20, 100, 200);
  const most = outcomesOf(10, 20, 30, 40, 200);
  assert.equal(isServed(half, '11:00'), true);
  assert.equal(isServed(half, '11:00', true), false);
  assert.equal(isServed(most, '11:00', true), true);
});

test('where nobody is called for now, or nobody serves, nobody is sent away', () => {
  assert.equal(isServed(outcomesOf(), '11:00'), true);
});

test('whoever stopped before never gets a number where somebody else gets none', () => {
  const minutes = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(minutes, (calls) => {
      const outcomes = outcomesOf(...calls);
      assert.ok(isServed(outcomes, '11:00') || !isServed(outcomes, '11:00', true));
    }),
  );
});
