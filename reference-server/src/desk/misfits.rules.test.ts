import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallQueue, type QueueInput } from '../../test/small-office.ts';
import { planDay, type DayPlan } from '../availability/day-plan.ts';
import { createHolidays } from '../availability/holidays.ts';
import { packDay, settle, type Booked } from './misfits.ts';

const region = { timeZone: 'Europe/Berlin', holidays: createHolidays() };
const monday = '2027-04-05';
const runs = { seed: 20270405, numRuns: 300 };
/** With a grid of half an hour the first open cell, 8 o'clock, is number 16. */
const FIRST = 16;
const OPEN_CELLS = 16;

function planOf(weekly: Omit<QueueInput['hours']['weekly'][number], 'days'>[]): DayPlan {
  const hours = { weekly: weekly.map((opening) => ({ ...opening, days: ['mon' as const] })) };
  return planDay(smallQueue({ gridMinutes: 30, hours }), monday, region);
}

const evenPlan = (lanes: number) => planOf([{ from: '08:00', to: '16:00', lanes }]);
const unevenPlan = (morning: number, afternoon: number) =>
  planOf([
    { from: '08:00', to: '12:00', lanes: morning },
    { from: '12:00', to: '16:00', lanes: afternoon },
  ]);

/** What was booked into so many lanes, none over another, in any order. */
const booked = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.tuple(fc.nat(OPEN_CELLS - 1), fc.integer({ min: 1, max: 6 })), { maxLength: 30 }),
  )
  .map(([lanes, wishes]) => {
    const taken = new Set<string>();
    const placed: Booked[] = [];
    for (const [from, length] of wishes) {
      const cells = Math.min(length, OPEN_CELLS - from);
      const cellsIn = (lane: number) => Array.from({ length: cells }, (_, each) => `${lane} ${from + each}`);
      const lane = Array.from({ length: lanes }, (_, each) => each).find((each) =>
        cellsIn(each).every((cell) => !taken.has(cell)),
      );
      if (lane === undefined) continue;
      for (const cell of cellsIn(lane)) taken.add(cell);
      placed.push({ id: `${placed.length}`, lane, cell: FIRST + from, cells });
    }
    return placed;
  });

const cellsOf = ({ cell, cells }: Booked) => Array.from({ length: cells }, (_, each) => cell + each);

function mostAtOnce(list: readonly Booked[]): number {
  const counts = new Map<number, number>();
  for (const cell of list.flatMap(cellsOf)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function assertPossible(plan: DayPlan, list: readonly Booked[], lanes: ReadonlyMap<string, number>): void {
  const taken = list
    .filter(({ id }) => lanes.has(id))
    .flatMap((each) => cellsOf(each).map((cell) => ({ cell, lane: lanes.get(each.id)! })));
  for (const { cell, lane } of taken) assert.equal(lane < plan.lanes[cell]!, true);
  assert.equal(new Set(taken.map(({ cell, lane }) => `${cell} ${lane}`)).size, taken.length);
}

test('with the same lanes all day something is left over only when there is too much at some moment', () => {
  fc.assert(
    fc.property(booked, fc.integer({ min: 0, max: 5 }), (list, lanes) => {
      const plan = evenPlan(lanes);
      const packing = packDay(plan, list);
      assertPossible(plan, list, packing.lanes);
      assert.equal(packing.lanes.size + packing.misfits.length, list.length);
      assert.equal(packing.misfits.length === 0, mostAtOnce(list) <= lanes);
    }),
    runs,
  );
});

test('with other lanes in the afternoon what is kept is possible too, and a day that fits is left alone', () => {
  fc.assert(
    fc.property(booked, fc.nat(5), fc.nat(5), (list, morning, afternoon) => {
      const plan = unevenPlan(morning, afternoon);
      const packing = packDay(plan, list);
      assertPossible(plan, list, packing.lanes);
      assert.equal(packing.lanes.size + packing.misfits.length, list.length);
      const fits = list.every((each) => cellsOf(each).every((cell) => each.lane < plan.lanes[cell]!));
      if (fits) for (const { id, lane } of list) assert.equal(packing.lanes.get(id), lane);
    }),
    runs,
  );
});

test('nobody who booked earlier makes room for somebody who booked later', () => {
  fc.assert(
    fc.property(booked, fc.integer({ min: 1, max: 5 }), (list, lanes) => {
      const plan = evenPlan(lanes);
      const { misfits } = packDay(plan, list);
      for (const misfit of misfits) {
        const kept = list.slice(0, list.indexOf(misfit)).filter((each) => !misfits.includes(each));
        assert.equal(mostAtOnce([...kept, misfit]) > lanes, true);
      }
    }),
    runs,
  );
});

test('what does not fit keeps cells of its own', () => {
  fc.assert(
    fc.property(booked, fc.nat(5), fc.nat(5), (list, morning, afternoon) => {
      const plan = unevenPlan(morning, afternoon);
      const settled = settle(plan, list, packDay(plan, list));
      const cells = list.flatMap((each) => cellsOf(each).map((cell) => `${cell} ${settled.get(each.id)}`));
      assert.equal(new Set(cells).size, cells.length);
    }),
    runs,
  );
});

test('from three lanes to one: who booked first stays, who fits moves up', () => {
  const list = [
    { id: 'first', lane: 2, cell: 16, cells: 2 },
    { id: 'second', lane: 0, cell: 16, cells: 2 },
    { id: 'third', lane: 1, cell: 18, cells: 2 },
  ];
  const packing = packDay(evenPlan(1), list);
  assert.deepEqual(
    [...packing.lanes],
    [
      ['first', 0],
      ['third', 0],
    ],
  );
  assert.deepEqual([...settle(evenPlan(1), list, packing)].at(-1), ['second', 1]);
});
