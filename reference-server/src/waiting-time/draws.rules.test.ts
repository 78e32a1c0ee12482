import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fractionFor, minutesFor, normalBeyond, restFor, toMinutes } from './draws.ts';

const runs = Array.from({ length: 20_000 }, (_, run) => run);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const isNear = (value: number, wanted: number, tolerance: number) =>
  assert.ok(Math.abs(value - wanted) <= tolerance, `${value} is not ${wanted}`);

test('drawn minutes have the mean and the variance that were asked for', () => {
  const minutes = toMinutes({ mean: 12, variance: 25 });
  const drawn = runs.map((run) => minutesFor(minutes, 7, run));
  isNear(meanOf(drawn), 12, 0.15);
  isNear(meanOf(drawn.map((value) => (value - 12) ** 2)), 25, 1.5);
});

test('what has gone on for a while takes as long as is left of those that take longer', () => {
  const minutes = toMinutes({ mean: 12, variance: 25 });
  const longer = runs.map((run) => minutesFor(minutes, 3, run)).filter((value) => value > 10);
  const rests = runs.map((run) => restFor(minutes, 10, 4, run));
  isNear(meanOf(rests), meanOf(longer) - 10, 0.2);
  assert.ok(rests.every((rest) => rest >= 0));
});

test('what has lasted longer than anything known goes on for a while', () => {
  const rests = runs.map((run) => restFor(toMinutes({ mean: 10, variance: 1 }), 500, 4, run));
  assert.ok(meanOf(rests) > 50 && meanOf(rests) < 200);
});

test('a normal value beyond a bound lies there, with how likely that is', () => {
  const drawn = runs.map((run) => normalBeyond({ mean: -6, variance: 49 }, 1, fractionFor(9, run)));
  assert.ok(drawn.every(({ value }) => value > 1));
  isNear(drawn[0]!.likelihood, 0.159, 0.01);
  assert.ok(normalBeyond({ mean: -6, variance: 49 }, 1000, 0.5).likelihood === 0);
});

test('fractions are even, and those of two things have nothing to do with each other', () => {
  const [one, other] = [5, 6].map((seed) => runs.map((run) => fractionFor(seed, run) - 0.5));
  isNear(meanOf(one!), 0, 0.01);
  isNear(meanOf(one!.map((value) => value ** 2)), 1 / 12, 0.002);
  isNear(meanOf(one!.map((value, run) => value * other![run]!)), 0, 0.002);
});
