import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulateDays } from '../../test/simulated-days.ts';
import { testTown } from '../../test/test-town.ts';
import { daySoFar } from './day-so-far.ts';

const days = simulateDays({ from: '2027-03-01', days: 60, habits: { noShowShare: 0.1 } });
const people = days.flatMap((day) => day.people);
const shareOf = <Item>(items: readonly Item[], isSo: (item: Item) => boolean) =>
  items.filter(isSo).length / items.length;

test('the same seed makes the same day, another one another', () => {
  const wish = { from: '2027-03-30', days: 1 };
  const [one, same, other] = [7, 7, 8].map((seed) => simulateDays({ ...wish, seed }));
  assert.deepEqual(one, same);
  assert.notDeepEqual(one![0]!.people, other![0]!.people);
});

test('nobody comes while the office is closed', () => {
  assert.deepEqual(simulateDays({ from: '2027-03-27', days: 3 }), []);
});

test('appointments lie within the hours and in as many lanes as there are', () => {
  for (const { people, date } of days) {
    const starts = people.flatMap(({ queue, appointment }) =>
      queue === 'pick-up' && appointment ? [appointment.startAt] : [],
    );
    assert.equal(new Set(starts).size, starts.length, date);
    assert.ok(starts.every((at) => at % 300_000 === 0));
  }
});

test('some do not come, most come a little early, and some late', () => {
  const booked = people.filter(({ appointment }) => appointment !== null);
  const missing = shareOf(booked, ({ arrivedAt }) => arrivedAt === null);
  assert.ok(missing > 0.06 && missing < 0.14, String(missing));
  const came = booked.filter(({ arrivedAt }) => arrivedAt !== null);
  const late = shareOf(came, ({ arrivedAt, appointment }) => arrivedAt! > appointment!.startAt);
  assert.ok(late > 0.01 && late < 0.35, String(late));
  const offsets = came.map(({ arrivedAt, appointment }) => (arrivedAt! - appointment!.startAt) / 60_000);
  assert.ok(offsets.every((minutes) => minutes >= -30 && minutes <= 15));
});

test('walk-ins come where they are allowed', () => {
  const town = testTown((it) => (it.queues[1]!.walkIns.allowed = false));
  const drawn = simulateDays({ from: '2027-03-01', days: 10, town }).flatMap((day) =>
    day.people.filter(({ appointment }) => appointment === null),
  );
  assert.ok(drawn.length > 20 && drawn.every(({ queue }) => queue === 'service'));
});

test('counters have breaks, and none works twice at a time', () => {
  const shifts = days.flatMap((day) => day.shifts.map((shift) => ({ ...shift, date: day.date })));
  for (const [index, shift] of shifts.entries()) {
    const next = shifts[index + 1];
    assert.ok(shift.startAt < shift.endAt);
    if (next?.date === shift.date && next.counter === shift.counter) assert.ok(next.startAt > shift.endAt);
  }
  assert.ok(shifts.length > days.length * 2);
});

test('a day so far tells what is known by then, and nothing of what comes', () => {
  const [day] = days;
  const noon = Date.parse(`${day!.date}T11:00:00+01:00`);
  const { tickets, expected, staffed } = daySoFar(day!, noon);
  const arrived = day!.people.filter(({ arrivedAt }) => arrivedAt !== null && arrivedAt <= noon);
  assert.equal(tickets.length, arrived.length);
  assert.ok(
    tickets.every(({ calledAt, startedAt, endedAt }) => {
      return [calledAt, startedAt, endedAt].every((at) => at === null || at <= noon);
    }),
  );
  assert.ok(expected.every(({ id }) => !tickets.some((ticket) => ticket.id === id)));
  const atCounters = tickets.filter(({ state }) => state === 'called' || state === 'serving');
  assert.ok(atCounters.every(({ counter }) => staffed.some((each) => each.counter === counter)));
  assert.equal(new Set(atCounters.map(({ counter }) => counter)).size, atCounters.length);
});

test('in the end everybody who came has gone', () => {
  for (const day of days) {
    const states = daySoFar(day, Infinity).tickets.map(({ state }) => state);
    assert.ok(states.every((state) => ['finished', 'missed', 'left', 'waiting'].includes(state)));
    assert.ok(shareOf(states, (state) => state === 'finished') > 0.8);
  }
});
