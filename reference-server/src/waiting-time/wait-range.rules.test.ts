import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toWaitRange } from './wait-range.ts';

const ranges: [from: number, to: number, shown: [number, number]][] = [
  [-3, 0, [0, 5]],
  [0, 4.9, [0, 5]],
  [9.9, 20, [5, 20]],
  [10, 20.1, [10, 25]],
  [20, 20, [20, 25]],
  [44, 61, [40, 70]],
  [65, 118, [60, 120]],
  [101, 125, [100, 150]],
  [130, 200, [120, 210]],
];

test('a wait is said in steps that widen with its distance', () => {
  for (const [from, to, [fromMinutes, toMinutes]] of ranges) {
    assert.deepEqual(toWaitRange(from, to), { fromMinutes, toMinutes }, `${from} to ${to}`);
  }
});

test('what is said always holds what is meant, and at least five minutes', () => {
  const minutes = fc.float({ min: 0, max: 600, noNaN: true });
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const { fromMinutes, toMinutes } = toWaitRange(from, to);
      assert.ok(fromMinutes <= from && to <= toMinutes && toMinutes - fromMinutes >= 5);
    }),
  );
});
