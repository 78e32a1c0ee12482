import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backOff } from './back-off.ts';

const noJitter = (size: number) => Buffer.alloc(size);
const minutes = (attempts: number) => backOff(attempts, noJitter) / 60_000;

test('waits double from a minute to an hour', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 7, 8, 1000].map(minutes), [1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('chance shortens a wait by a quarter at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.uint8Array({ minLength: 2, maxLength: 2 }),
      (n, bytes) => {
        const wait = backOff(n, () => Buffer.from(bytes));
        return wait <= backOff(n, noJitter) && wait >= backOff(n, noJitter) * 0.75 - 1;
      },
    ),
  );
});
