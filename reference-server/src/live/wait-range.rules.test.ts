import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { simulateCalls, toWaitRange } from './wait-range.ts';

const minuteMs = 60_000;
const counters = (...freeMinutes: number[]) =>
  freeMinutes.map((minutes) => ({ queues: ['a'], freeAt: minutes * minuteMs }));
const lineOf = (...minutes: number[]) =>
  minutes.map((length, index) => ({ id: String(index), queue: 'a', minutes: length }));
const inMinutes = (calls: Map<string, number>) => [...calls].map(([id, at]) => [id, at / minuteMs]);

test('the counter that is free first takes the next', () => {
  const calls = simulateCalls(counters(0, 5), lineOf(10, 20, 10));
  assert.deepEqual(inMinutes(calls), [
    ['0', 0],
    ['1', 5],
    ['2', 10],
  ]);
});

test('a counter passes over whom it does not serve, and whom nobody serves has no call', () => {
  const line = [
    { id: 'b first', queue: 'b', minutes: 10 },
    { id: 'a', queue: 'a', minutes: 10 },
    { id: 'c', queue: 'c', minutes: 10 },
    { id: 'b next', queue: 'b', minutes: 10 },
  ];
  const working = [...counters(0), { queues: ['a', 'b'], freeAt: 3 * minuteMs }];
  assert.deepEqual(inMinutes(simulateCalls(working, line)), [
    ['a', 0],
    ['b first', 3],
    ['b next', 13],
  ]);
});

test('without counters nobody is called', () => {
  assert.equal(simulateCalls([], lineOf(10)).size, 0);
});

const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
const starts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });

test('one line is called in its order, and nobody later because of one more counter', () => {
  fc.assert(
    fc.property(lengths, starts, fc.integer({ min: 0, max: 60 }), (minutes, free, one) => {
      const fewer = [...simulateCalls(counters(...free), lineOf(...minutes)).values()];
      const more = [...simulateCalls(counters(...free, one), lineOf(...minutes)).values()];
      assert.equal(fewer.length, minutes.length);
      assert.deepEqual(
        fewer,
        fewer.toSorted((a, b) => a - b),
      );
      assert.ok(more.every((at, index) => at <= fewer[index]!));
    }),
  );
});

test('with one counter everybody waits for all before', () => {
  fc.assert(
    fc.property(lengths, (minutes) => {
      const calls = [...simulateCalls(counters(0), lineOf(...minutes)).values()];
      let sum = 0;
      calls.forEach((at, index) => {
        assert.equal(at / minuteMs, sum);
        sum += minutes[index]!;
      });
    }),
  );
});

const ranges: [minutes: number, from: number, to: number][] = [
  [-3, 0, 5],
  [0, 0, 5],
  [5, 0, 10],
  [10, 5, 15],
  [20, 10, 30],
  [60, 35, 85],
];

test('a wait is said as a range in steps of five minutes', () => {
  for (const [minutes, fromMinutes, toMinutes] of ranges) {
    assert.deepEqual(toWaitRange(minutes * minuteMs), { fromMinutes, toMinutes }, String(minutes));
  }
});
