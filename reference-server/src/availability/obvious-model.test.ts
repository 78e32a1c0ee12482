import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryDate, arbitraryLoad, arbitraryQueue } from '../../test/arbitrary-queue.ts';
import { obviousDay } from '../../test/obvious-availability.ts';
import { obviousFree, type ObviousDaysAsk } from '../../test/obvious-days.ts';
import { alternativesTo } from './alternatives.ts';
import { findDays, findSlots } from './availability.ts';
import { createCalendar } from './calendar.ts';
import { chooseStart } from './chosen-start.ts';
import { planDay } from './day-plan.ts';
import { createHolidays } from './holidays.ts';
import { createOccupancy, type DayLoad } from './occupancy.ts';
import { addDays, businessDate, dayRange, midnightAt } from './office-time.ts';
import type { AvailabilityQuestion } from './question.ts';
import { bestLane, freeStarts, toInstants } from './slots.ts';

const timeZone = 'Europe/Berlin';
const holidays = createHolidays('BY');
const { isHoliday } = holidays;
const runs = { seed: 20270329, numRuns: 300 };

const dayWithQueue = arbitraryDate.chain((date) =>
  fc.record({
    date: fc.constant(date),
    queue: arbitraryQueue(date),
    load: arbitraryLoad,
    cells: fc.integer({ min: 1, max: 40 }),
  }),
);

test('any day has the lanes, starts and best lanes of the obvious model', () => {
  fc.assert(
    fc.property(dayWithQueue, ({ date, queue, load, cells }) => {
      const plan = planDay(queue, date, { timeZone, holidays });
      const occupancy = createOccupancy(plan, load);
      const model = obviousDay({ queue, date, timeZone, isHoliday, cells, load });
      const free = model.starts.filter(({ lanes }) => lanes.length > 0);
      assert.deepEqual([...plan.lanes], model.lanes);
      assert.equal(plan.closedReason, model.closedReason);
      const starts = toInstants(plan, freeStarts(plan, occupancy, cells, { earliestAt: 0 }));
      assert.deepEqual(
        starts,
        free.map(({ startAt }) => startAt),
      );
      for (const { cell, lanes } of model.starts) {
        const [best] = lanes.toSorted((one, other) => one.gap - other.gap || one.lane - other.lane);
        assert.equal(bestLane(plan, occupancy, cell, cells), best?.lane);
      }
    }),
    runs,
  );
});

const someDays = arbitraryDate.chain((date) =>
  fc.record({
    queue: arbitraryQueue(date),
    cells: fc.constantFrom(1, 1, 2, 3, 6),
    loads: fc.array(arbitraryLoad, { minLength: 12, maxLength: 12 }),
    nowAt: fc.integer({ min: 0, max: 1439 }).map((minute) => midnightAt(date, timeZone) + minute * 60_000),
    online: fc.boolean(),
    wishedMinute: fc.integer({ min: -1440, max: 11 * 1440 }),
  }),
);

type SomeDays = typeof someDays extends fc.Arbitrary<infer Value> ? Value : never;

function askBoth({ queue, cells, loads, nowAt, online }: SomeDays) {
  const todayDate = businessDate(nowAt, timeZone);
  const calendar = createCalendar(queue, { timeZone, holidays });
  const loadOf = new Map<string, DayLoad>(loads.map((load, index) => [addDays(todayDate, index), load]));
  const occupancies = new Map(
    Array.from(loadOf, ([date, load]) => [date, createOccupancy(calendar.planOf(date), load)]),
  );
  const visit = { queue, cells, minutes: cells * queue.gridMinutes, services: [], seasons: [] };
  const question: AvailabilityQuestion = { visit, calendar, occupancies, nowAt, online };
  const model: ObviousDaysAsk = {
    ...{ queue, timeZone, isHoliday, cells, nowAt, todayDate, online },
    loads: loadOf,
  };
  const dates = dayRange(addDays(todayDate, -1), addDays(todayDate, 11));
  const expected = dates.map((date) => ({ date, ...obviousFree(model, date) }));
  return { question, dates, expected };
}

/** Runs what may find the visit too long; in that case no day of the model has a free start either. */
function unlessTooLong<T>(expected: readonly { starts: readonly unknown[] }[], run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    assert.equal((error as { code?: string }).code, 'duration_too_long');
    assert.ok(expected.every(({ starts }) => starts.length === 0));
    return undefined;
  }
}

test('any stretch of days has the counts, reasons and next free day of the obvious model', () => {
  fc.assert(
    fc.property(someDays, (some) => {
      const { question, dates, expected } = askBoth(some);
      const found = unlessTooLong(expected, () => findDays(question, dates[0], dates.at(-1)));
      if (!found) return;
      const days = expected.map(({ date, starts, reason }) => ({
        date,
        free: starts.length,
        ...(reason && { reason }),
      }));
      assert.deepEqual(found.days, days);
      assert.equal(found.nextFreeDate, days.find(({ free }) => free > 0)?.date ?? null);
      for (const { date, starts } of expected) {
        assert.deepEqual(
          findSlots(question, date).starts,
          starts.map(({ startAt }) => startAt),
        );
      }
    }),
    runs,
  );
});

test('a start can be chosen exactly when it is listed, and unlisted ones are told apart', () => {
  fc.assert(
    fc.property(someDays, (some) => {
      const { question, expected } = askBoth(some);
      const listed = unlessTooLong(expected, () =>
        expected.map(({ date }) => findSlots(question, date).starts),
      );
      if (!listed) return;
      const empty = { ...question, occupancies: new Map(), online: false };
      const wishes = [question.nowAt + some.wishedMinute * 60_000, ...listed.flat().slice(0, 20)];
      for (const wish of wishes) {
        const outcome = outcomeOf(() => chooseStart(question, wish).lane);
        if (listed.flat().includes(wish)) assert.equal(typeof outcome, 'number');
        else if (outcomeOf(() => chooseStart(empty, wish).lane) === 'slot_unknown') {
          assert.equal(outcome, 'slot_unknown');
        } else assert.equal(outcome, 'slot_taken');
      }
    }),
    runs,
  );
});

test('alternatives are free, at most three, and none of the same day lies nearer', () => {
  fc.assert(
    fc.property(someDays, (some) => {
      const { question, expected } = askBoth(some);
      const wishedAt = question.nowAt + Math.max(0, some.wishedMinute) * 60_000;
      const alternatives = unlessTooLong(expected, () => alternativesTo(question, wishedAt));
      if (!alternatives) return;
      const later = expected
        .filter(({ date }) => date >= businessDate(wishedAt, timeZone))
        .map(({ starts }) => starts.map(({ startAt }) => startAt));
      const distance = (startAt: number) => Math.abs(startAt - wishedAt);
      const ranked = later.flatMap((starts) =>
        starts.toSorted((one, other) => distance(one) - distance(other) || one - other),
      );
      assert.deepEqual(
        alternatives,
        ranked.slice(0, 3).toSorted((one, other) => one - other),
      );
    }),
    runs,
  );
});

function outcomeOf(run: () => number): unknown {
  try {
    return run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
}
