import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatNumber, nextNumber } from './ticket-number.ts';

test('a number has its prefix and three digits, and more when they do not suffice', () => {
  const shown = [1, 42, 999, 1000].map((number) => formatNumber({ prefix: 'A' }, number));
  assert.deepEqual(shown, ['A001', 'A042', 'A999', 'A1000']);
  assert.equal(formatNumber({ prefix: '' }, 7), '007');
});

const cases: [title: string, last: number, taken: number[], next: number][] = [
  ['the first one', 9, [], 10],
  ['the one after the last', 10, [10], 11],
  ['over one that somebody has', 10, [10, 11, 12], 13],
  ['from the begin on after the end', 13, [13], 10],
  ['from the begin on when the rest is taken', 11, [11, 12, 13], 10],
  ['beyond the end when all are taken', 13, [10, 11, 12, 13], 14],
  ['further beyond', 14, [10, 11, 12, 13, 14, 15], 16],
  ['back within once one is free', 15, [10, 12, 13, 14, 15], 11],
  ['within another range after a change of the configuration', 700, [], 10],
];

test('numbers go on, turn around, and leave nobody without one', () => {
  for (const [title, last, taken, next] of cases) {
    assert.equal(nextNumber(last, { from: 10, to: 13 }, new Set(taken)), next, title);
  }
});

test('beyond its range a queue leaves those of others alone', () => {
  const range = { from: 10, to: 13 };
  assert.equal(nextNumber(13, range, new Set([10, 11, 12, 13]), 20), 21);
  assert.equal(nextNumber(21, range, new Set([10, 11, 12, 13, 21]), 20), 22);
  assert.equal(nextNumber(22, range, new Set([10, 12, 13, 21, 22]), 20), 11);
});

const situation = fc
  .record({
    from: fc.integer({ min: 1, max: 30 }),
    length: fc.integer({ min: 1, max: 20 }),
    last: fc.integer({ min: 0, max: 60 }),
    taken: fc.uniqueArray(fc.integer({ min: 1, max: 60 })),
  })
  .map(({ from, length, last, taken }) => ({
    range: { from, to: from + length },
    last,
    taken: new Set(taken),
  }));

test('nobody gets a number that somebody has, and none beyond the range while one of it is free', () => {
  fc.assert(
    fc.property(situation, ({ range, last, taken }) => {
      const number = nextNumber(last, range, taken);
      const within = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
      const hasFree = within.some((each) => !taken.has(each));
      return !taken.has(number) && number >= range.from && number <= range.to === hasFree;
    }),
  );
});

test('no free number is passed over between the last one and the next', () => {
  fc.assert(
    fc.property(situation, ({ range, last, taken }) => {
      const number = nextNumber(last, range, taken);
      const begin = last >= range.from && last < range.to ? last + 1 : range.from;
      const stepsTo = (each: number) =>
        (each - begin + range.to - range.from + 1) % (range.to - range.from + 1);
      if (number > range.to) return true;
      const free = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index).filter(
        (each) => !taken.has(each),
      );
      return free.every((each) => stepsTo(each) >= stepsTo(number));
    }),
  );
});
