import { createBooking } from '@wartemarke/client';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countPart,
  findDay,
  hasMoreDates,
  toEmptyDay,
  toFirstDate,
  toShownDates,
  toTimeGroups,
  withDate,
  withEarlierTimes,
  withGone,
} from './time-step.view.ts';

const { office, days, slots } = fixtures;
const state = { ...createBooking(fakeClient(), { office: office.id }).get(), office, days };
const free = days.days.filter((day) => day.free > 0).map(({ date }) => date);

test('the wished day is kept while it has slots', () => {
  const later = free.at(-1)!;
  assert.equal(toFirstDate(days, later), later);
  assert.equal(toFirstDate(days, '2027-03-07'), days.nextFreeDate);
  assert.equal(toFirstDate({ ...days, days: [], nextFreeDate: null }, later), null);
});

test('the listed days stay, and more come after them when they are wished', () => {
  const seven = toShownDates(days, [], 7);
  assert.deepEqual(seven, free.slice(0, 7));
  const emptied = {
    ...days,
    days: days.days.map((day) => ({ ...day, free: day.date === seven[0] ? 0 : day.free })),
  };
  assert.equal(toShownDates(emptied, seven, 7), seven);
  assert.deepEqual(toShownDates(emptied, seven, 14), free.slice(0, 14));
});

test('there are more days until the last free one is listed', () => {
  assert.equal(hasMoreDates(days, free.slice(0, -1)), true);
  assert.equal(hasMoreDates(days, free), false);
});

test('a day that was chosen elsewhere stands in its place in the list', () => {
  const [first, second, third] = free;
  assert.deepEqual(withDate([first!, third!], second!), [first, second, third]);
  assert.deepEqual(withDate([first!], null), [first]);
});

test('a slot that was taken keeps its place, and new ones wait until the day is opened again', () => {
  const [first, second, third] = slots.slots;
  const seen = withGone([], [first!, third!]);
  assert.deepEqual(
    withGone(seen, [second!, third!]).map(({ startAt, isGone }) => [startAt, isGone]),
    [
      [first!.startAt, true],
      [third!.startAt, false],
    ],
  );
  assert.equal(withGone(seen, [second!])[0]?.startAt, second!.startAt);
});

test('an empty day tells why, and the next free one', () => {
  assert.deepEqual(toEmptyDay(state, '2027-03-07'), {
    date: '2027-03-07',
    reason: 'closed',
    nextDate: '2027-03-09',
  });
  assert.equal(findDay(days, '2027-02-28').reason, 'past');
  assert.equal(findDay(days, '2028-01-01').reason, 'horizon');
});

test('after the last free day the nearest one before it is offered', () => {
  assert.equal(toEmptyDay(state, '2028-01-01')?.nextDate, free.at(-1));
});

test('a day that filled up meanwhile is empty too', () => {
  const full = { ...slots, slots: [], reason: 'full' as const };
  assert.equal(toEmptyDay({ ...state, date: slots.date, slots }, ''), undefined);
  const empty = toEmptyDay({ ...state, date: slots.date, slots: full }, '');
  assert.deepEqual([empty?.date, empty?.reason], [slots.date, 'full']);
  assert.notEqual(empty?.nextDate, slots.date);
});

test('the times of the visit before are shown until those of the changed one are here', () => {
  const before = { ...state, chosen: [{ id: 'reisepass', quantity: 1 }], date: slots.date, slots };
  const waiting = { ...state, chosen: [{ id: 'reisepass', quantity: 2 }], days: null };
  assert.equal(withEarlierTimes(waiting, before).slots, slots);
  assert.equal(withEarlierTimes({ ...before, slots: null }, before).slots, null);
  assert.equal(withEarlierTimes(waiting, undefined), waiting);
});

test('noon parts the times by the clock of the office, and what is gone does not count', () => {
  const at = (time: string, isGone = false) => ({ startAt: time, endAt: time, isGone });
  const groups = toTimeGroups([at('9:50'), at('11:59', true), at('12:00'), at('16:00')], (time) => time);
  assert.deepEqual(groups.morning, [at('9:50'), at('11:59', true)]);
  assert.deepEqual(groups.afternoon, [at('12:00'), at('16:00')]);
  assert.deepEqual(
    (['any', 'morning', 'afternoon'] as const).map((part) => countPart(groups, part)),
    [3, 1, 2],
  );
});
