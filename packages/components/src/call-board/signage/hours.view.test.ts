import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WeekdayHours } from '@wartemarke/contract';
import { countLines, toSharedHours, toTimes } from './hours.view.ts';

const day = (weekday: number, ...times: string[]): WeekdayHours => ({
  weekday,
  openings: times.map((from) => ({ from, to: '12:00' })),
});
const early = [day(1, '08:00'), day(2)];
const late = [day(1, '09:00'), day(2, '09:00', '10:00')];

test('queues with the same hours share a column', () => {
  const hours = [
    { name: 'A', days: early },
    { name: 'B', days: late },
    { name: 'C', days: structuredClone(early) },
  ];
  assert.deepEqual(toSharedHours(hours), [
    { names: ['A', 'C'], days: early },
    { names: ['B'], days: late },
  ]);
});

test('a day takes as many lines as its fullest column, and one when it is closed', () => {
  assert.equal(countLines([{ names: [], days: early }]), 2);
  const both = [early, late].map((days) => ({ names: [], days }));
  assert.equal(countLines(both), 3);
  assert.equal(countLines([]), 0);
});

test('times are written as the clock shows them', () => {
  assert.equal(toTimes({ from: '08:00', to: '12:30' }), '8:00 – 12:30');
});
