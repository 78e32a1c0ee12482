import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schedule } from '../town/on-site.ts';
import { isShown } from './schedule.ts';

const berlin = 'Europe/Berlin';

/** At which of these instants something is shown. */
function shownAt(schedule: Schedule, ...instants: readonly string[]): string[] {
  return instants.filter((instant) => isShown(schedule, Date.parse(instant), berlin));
}

test('without a schedule something is always shown', () => {
  assert.equal(isShown({}, Date.parse('2027-03-29T03:17:00+02:00'), berlin), true);
});

test('times are half-open, by the clock of the office', () => {
  const instants = [
    '2027-03-30T07:59:59+02:00',
    '2027-03-30T08:00:00+02:00',
    '2027-03-30T11:59:59+02:00',
    '2027-03-30T12:00:00+02:00',
  ];
  assert.deepEqual(shownAt({ from: '08:00', to: '12:00' }, ...instants), instants.slice(1, 3));
});

test('days of the week are those of the office, whatever the day is elsewhere', () => {
  const tuesday = ['2027-03-29T22:00:00Z', '2027-03-30T21:59:59Z'];
  assert.deepEqual(
    shownAt({ days: ['tue'] }, '2027-03-29T21:59:59Z', ...tuesday, '2027-03-30T22:00:00Z'),
    tuesday,
  );
});

test('the last day is included', () => {
  const within = ['2027-12-24T00:00:00+01:00', '2027-12-26T23:59:59+01:00'];
  const outside = ['2027-12-23T23:59:59+01:00', '2027-12-27T00:00:00+01:00'];
  assert.deepEqual(
    shownAt({ fromDate: '2027-12-24', untilDate: '2027-12-26' }, ...within, ...outside),
    within,
  );
});

test('a night belongs to the day on which it begins', () => {
  const friday = { days: ['fri'], from: '20:00', to: '06:00' } satisfies Schedule;
  const shown = ['2027-04-02T20:00:00+02:00', '2027-04-03T05:59:59+02:00'];
  const hidden = ['2027-04-02T05:00:00+02:00', '2027-04-03T06:00:00+02:00', '2027-04-03T21:00:00+02:00'];
  assert.deepEqual(shownAt(friday, ...shown, ...hidden), shown);
  assert.deepEqual(shownAt({ from: '20:00', to: '06:00', untilDate: '2027-04-02' }, ...shown), shown);
});

test('on the day on which the clock skips an hour, times are those that it shows', () => {
  const night = { from: '02:30', to: '03:30' } satisfies Schedule;
  const instants = ['2027-03-28T01:59:59+01:00', '2027-03-28T03:00:00+02:00', '2027-03-28T03:30:00+02:00'];
  assert.deepEqual(shownAt(night, ...instants), [instants[1]]);
});

test('an hour that the clock shows twice is shown twice', () => {
  const hour = ['2027-10-31T02:30:00+02:00', '2027-10-31T02:30:00+01:00'];
  assert.deepEqual(shownAt({ from: '02:15', to: '02:45' }, ...hour, '2027-10-31T02:45:00+01:00'), hour);
});
