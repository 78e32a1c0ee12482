import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimSides } from './trim-sides.ts';

const picture = (...rows: number[][]) => ({
  rowBytes: rows[0]!.length,
  rows: rows.length,
  dots: Uint8Array.from(rows.flat()),
});

test('as much is cut off on the left as on the right', () => {
  assert.deepEqual(trimSides(picture([0, 0, 1, 0, 0, 0], [0, 0, 0, 2, 0, 0])), picture([1, 0], [0, 2]));
  assert.deepEqual(trimSides(picture([0, 7, 0, 0, 0])), picture([7, 0, 0]));
});

test('nothing is cut off that is black on one side, in whatever row', () => {
  const wide = picture([0, 0, 0, 0], [0, 0, 0, 1]);
  assert.deepEqual(trimSides(wide), wide);
});

test('something is left of a white picture', () => {
  assert.deepEqual(
    [3, 4].map((bytes) => trimSides(picture(Array(bytes).fill(0))).rowBytes),
    [1, 2],
  );
});
