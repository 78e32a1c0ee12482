import { fixtures } from '@wartemarke/client/testing';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../../add-days.ts';
import { addMonths, toDateByKey, toMonth, toMonthView, weekDates } from './month.view.ts';

const { days } = fixtures;
const dates = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a month has all its days in whole weeks from Monday', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const { weeks } = toMonthView(days, toMonth(date));
      const cells = weeks.flat();
      const known = cells.filter((day) => day !== undefined).map((day) => day.date);
      assert.ok(known.includes(date) && known.includes(`${toMonth(date)}-28`));
      assert.ok(known.every((each, index) => index === 0 || addDays(known[index - 1]!, 1) === each));
      assert.notEqual(toMonth(addDays(known.at(-1)!, 1)), toMonth(date));
      const column = cells.findIndex((day) => day?.date === date) % 7;
      assert.equal(new Date(date).getUTCDay(), (column + 1) % 7);
      assert.ok(weeks.every((week) => week.length === 7));
    }),
  );
});

test('days that the answer does not know are past or beyond the horizon', () => {
  const [first] = toMonthView({ ...days, from: '2027-03-02', days: days.days.slice(1) }, '2027-03').weeks;
  assert.deepEqual(first?.[0], { date: '2027-03-01', free: 0, reason: 'past' });
  const last = toMonthView(days, toMonth(days.to))
    .weeks.flat()
    .findLast((day) => day !== undefined);
  assert.equal(last?.reason, 'horizon');
});

test('only months with bookable days can be turned to', () => {
  assert.deepEqual(
    ['2027-03', '2027-04']
      .map((month) => toMonthView(days, month))
      .map(({ previous, next }) => [previous, next]),
    [
      [undefined, '2027-04'],
      ['2027-03', undefined],
    ],
  );
});

test('the keys of a date grid lead by day, week, month and to the ends of the week', () => {
  const table: [string, 1 | -1, string | undefined][] = [
    ['ArrowRight', 1, '2028-03-01'],
    ['ArrowRight', -1, '2028-02-28'],
    ['ArrowLeft', 1, '2028-02-28'],
    ['ArrowDown', 1, '2028-03-07'],
    ['ArrowUp', 1, '2028-02-22'],
    ['Home', 1, '2028-02-28'],
    ['End', 1, '2028-03-05'],
    ['PageDown', 1, '2028-03-29'],
    ['PageUp', 1, '2028-01-29'],
    ['Enter', 1, undefined],
  ];
  for (const [key, forward, date] of table) assert.equal(toDateByKey('2028-02-29', key, forward), date, key);
});

test('a month without the day ends earlier', () => {
  assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
  assert.equal(addMonths('2028-03-31', -1), '2028-02-29');
  assert.equal(addMonths('2027-12-15', 1), '2028-01-15');
});

test('the columns are named from Monday to Sunday', () => {
  assert.deepEqual(
    weekDates.map((date) => new Date(date).getUTCDay()),
    [1, 2, 3, 4, 5, 6, 0],
  );
});
