import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  clearBelow,
  clearBits,
  countBits,
  hasBit,
  isEmpty,
  keepRuns,
  listBits,
  setBit,
  wordsFor,
} from './bits.ts';

const size = 320;
const members = fc
  .uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: size })
  .map((list) => list.toSorted((one, other) => one - other));
const runs = { seed: 20270329 };

function setOf(list: readonly number[]) {
  const bits = new Uint32Array(wordsFor(size));
  for (const member of list) setBit(bits, member);
  return bits;
}

test('a set knows its members, their number and whether there are any', () => {
  fc.assert(
    fc.property(members, (list) => {
      const bits = setOf(list);
      assert.deepEqual(listBits(bits), list);
      assert.equal(countBits(bits), list.length);
      assert.equal(isEmpty(bits), list.length === 0);
      for (let index = 0; index < size; index += 1) assert.equal(hasBit(bits, index), list.includes(index));
    }),
    runs,
  );
});

test('clearing below a bound leaves the bound and what lies above', () => {
  fc.assert(
    fc.property(members, fc.integer({ min: 0, max: size + 64 }), (list, bound) => {
      const bits = setOf(list);
      clearBelow(bits, bound);
      assert.deepEqual(
        listBits(bits),
        list.filter((member) => member >= bound),
      );
    }),
    runs,
  );
});

test('clearing a stretch leaves all bits around it', () => {
  const bound = fc.integer({ min: 0, max: size });
  fc.assert(
    fc.property(members, bound, bound, (list, start, end) => {
      const bits = setOf(list);
      clearBits(bits, start, end);
      assert.deepEqual(
        listBits(bits),
        list.filter((member) => member < start || member >= end),
      );
    }),
    runs,
  );
});

test('only the starts of runs that are long enough are kept, whatever words they cross', () => {
  const stretches = fc.array(
    fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: 120 })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: 130 }), (list, length) => {
      const bits = new Uint32Array(wordsFor(size));
      for (const [start, run] of list) {
        for (let index = start; index < Math.min(start + run, size); index += 1) setBit(bits, index);
      }
      const picture = Array.from({ length: size }, (_, index) => (hasBit(bits, index) ? '1' : '0')).join('');
      const expected = [...picture].flatMap((_, index) =>
        picture.startsWith('1'.repeat(length), index) ? [index] : [],
      );
      keepRuns(bits, length);
      assert.deepEqual(listBits(bits), expected);
    }),
    runs,
  );
});

test('there is always a bit that is never set between one row and the next', () => {
  for (const bits of [0, 1, 31, 32, 33, 288, 300]) assert.ok(wordsFor(bits) * 32 > bits);
});
