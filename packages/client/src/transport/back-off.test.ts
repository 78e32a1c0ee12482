import assert from 'node:assert/strict';
import test from 'node:test';
import { backOff } from './back-off.ts';

const waits = { firstMs: 1_000, mostMs: 30_000 };

test('the wait doubles with each try up to the most', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 60].map((tries) => backOff(tries, () => 1, waits));
  assert.deepEqual(longest, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test('the wait is anything between nothing and its most', () => {
  const some = [0, 0.25, 0.5].map((random) => backOff(3, () => random, waits));
  assert.deepEqual(some, [0, 1_000, 2_000]);
});
