import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallQueue } from '../../test/small-office.ts';
import { listBits } from './bits.ts';
import { planDay } from './day-plan.ts';
import { createHolidays } from './holidays.ts';
import { createOccupancy, occupy, type DayLoad, type TakenRun } from './occupancy.ts';
import {
  bestLane,
  cellAt,
  countFreeStarts,
  freeStarts,
  limitsOf,
  plannedStarts,
  type StartRules,
} from './slots.ts';

/** Three lanes from cell 0 to 10, the third until cell 5 only. */
const plan = planDay(
  smallQueue({
    gridMinutes: 30,
    hours: {
      weekly: [
        { days: ['mon'], from: '00:00', to: '02:30', lanes: 3 },
        { days: ['mon'], from: '02:30', to: '05:00', lanes: 2 },
      ],
    },
  }),
  '2027-04-05',
  { timeZone: 'Europe/Berlin', holidays: createHolidays() },
);
const always: StartRules = { earliestAt: 0 };
const run = (lane: number, cell: number, cells: number): TakenRun => ({ lane, cell, cells });

function load(runs: TakenRun[], sums: Partial<DayLoad> = {}): DayLoad {
  return { runs, onlineCells: 0, appointments: runs.length, ...sums };
}

const startsWith = (runs: TakenRun[], cells: number, rules = always) =>
  listBits(freeStarts(plan, createOccupancy(plan, load(runs)), cells, rules));

test('an appointment needs one lane for all its cells', () => {
  const runs = [run(0, 0, 4), run(0, 6, 4), run(1, 4, 6), run(2, 0, 5)];
  assert.deepEqual(startsWith(runs, 2), [0, 1, 2, 4]);
  assert.deepEqual(startsWith(runs, 4), [0]);
  assert.deepEqual(startsWith(runs, 5), []);
});

test('a lane that closes earlier takes nothing that would last longer', () => {
  const runs = [run(0, 0, 10), run(1, 0, 10)];
  assert.deepEqual(startsWith(runs, 2), [0, 1, 2, 3]);
  assert.equal(countFreeStarts(plan, createOccupancy(plan, load(runs)), 2, always), 4);
});

test('appointments of a lane that has closed since move to lanes that are open', () => {
  assert.deepEqual(startsWith([run(0, 5, 5), run(2, 5, 2)], 1), [0, 1, 2, 3, 4, 7, 8, 9]);
  assert.deepEqual(startsWith([run(7, 0, 10), run(8, 0, 10)], 1), [0, 1, 2, 3, 4]);
});

test('no start lies before the earliest instant, and one may lie on it', () => {
  assert.deepEqual(startsWith([], 1, { earliestAt: cellAt(plan, 7) }), [7, 8, 9]);
  assert.deepEqual(startsWith([], 1, { earliestAt: cellAt(plan, 7) + 1 }), [8, 9]);
  assert.deepEqual(startsWith([], 1, { earliestAt: cellAt(plan, 700) }), []);
  assert.deepEqual(listBits(plannedStarts(plan, 9)), [0, 1]);
});

test('the online share is whole cells of the capacity and does not bind staff', () => {
  assert.equal(plan.capacityCells, 25);
  const table: [share: number, booked: number, cells: number, isFree: boolean][] = [
    [0.75, 16, 2, true],
    [0.75, 17, 2, false],
    [0.75, 17, 1, true],
    [0.28, 6, 1, true],
    [0.28, 7, 1, false],
    [0, 0, 1, false],
    [1, 24, 1, true],
    [1, 25, 1, false],
  ];
  for (const [onlineShare, onlineCells, cells, isFree] of table) {
    const occupancy = createOccupancy(plan, load([], { onlineCells }));
    const online = countFreeStarts(plan, occupancy, cells, { ...always, onlineShare });
    assert.equal(online > 0, isFree, `${onlineShare} of 25 with ${onlineCells} booked and ${cells} wished`);
    assert.ok(countFreeStarts(plan, occupancy, cells, always) > 0);
  }
});

test('a share is not lost to binary fractions', () => {
  for (let percent = 0; percent <= 100; percent += 1) {
    const limits = limitsOf({ ...plan, capacityCells: 100 }, { onlineShare: percent / 100 });
    assert.equal(limits.onlineCells, percent);
  }
});

test('the maximum a day counts appointments, for staff too', () => {
  const rules = { ...always, maximumPerDay: 3 };
  assert.ok(countFreeStarts(plan, createOccupancy(plan, load([], { appointments: 2 })), 1, rules) > 0);
  assert.equal(countFreeStarts(plan, createOccupancy(plan, load([], { appointments: 3 })), 1, rules), 0);
});

test('the best lane leaves the least free time around the appointment, the lowest of equals', () => {
  const table: [name: string, runs: TakenRun[], cell: number, cells: number, lane: number | undefined][] = [
    ['an empty day: the lane that closes first', [], 0, 2, 2],
    ['equal lanes: the lowest', [], 6, 2, 0],
    ['the shorter gap', [run(1, 0, 6), run(1, 8, 2)], 6, 2, 1],
    ['a gap that fits exactly', [run(0, 3, 2), run(1, 2, 8)], 0, 2, 1],
    ['the only free one', [run(0, 0, 10), run(2, 0, 5)], 0, 2, 1],
    ['none', [run(0, 0, 10), run(1, 3, 1)], 3, 3, undefined],
    ['none beyond the end', [], 9, 2, undefined],
  ];
  for (const [name, runs, cell, cells, lane] of table) {
    assert.equal(bestLane(plan, createOccupancy(plan, load(runs)), cell, cells), lane, name);
  }
});

test('a lane that was lost to somebody faster is occupied, and the next best is found', () => {
  const occupancy = createOccupancy(plan);
  const lanes = [0, 1, 2, 3].map(() => {
    const lane = bestLane(plan, occupancy, 0, 2);
    if (lane !== undefined) occupy(plan, occupancy, lane, 0, 2);
    return lane;
  });
  assert.deepEqual(lanes, [2, 0, 1, undefined]);
});
