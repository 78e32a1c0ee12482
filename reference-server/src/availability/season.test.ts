import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, at } from '../../test/small-question.ts';
import { findDays, findFirstStart } from './availability.ts';
import { chooseStart } from './chosen-start.ts';
import type { AvailabilityQuestion } from './question.ts';

const from = '2027-03-25';
const until = '2027-03-31';

/** A question of Wednesday 24 March, for services with these seasons. */
function askIn(...seasons: [from: string, until: string][][]): AvailabilityQuestion {
  const question = ask();
  const all = seasons.map((each) => each.map(([first, last]) => ({ from: first, until: last })));
  return { ...question, visit: { ...question.visit, seasons: all } };
}

const reasons = (question: AvailabilityQuestion) =>
  findDays(question, '2027-03-24', '2027-04-01').days.map(({ reason }) => reason ?? 'free');

test('a service begins on the days of its season only, the first and the last included', () => {
  assert.deepEqual(reasons(askIn([[from, until]])), [
    ...['season', 'free', 'holiday', 'closed', 'closed', 'holiday', 'free', 'free', 'season'],
  ]);
});

test('services of several seasons begin where all of them are in one', () => {
  const summerAndSpring: [string, string][] = [
    ['2027-06-01', '2027-06-30'],
    [from, '2027-03-30'],
  ];
  const both = askIn(summerAndSpring, [['2027-03-30', '2027-04-30']]);
  assert.deepEqual(reasons(both).indexOf('free'), 6);
  assert.equal(reasons(both).filter((reason) => reason === 'free').length, 1);
  assert.equal(findFirstStart(both), at('2027-03-30T08:00:00+02:00'));
});

test('seasons that never meet leave no start', () => {
  const never = askIn([[from, from]], [[until, until]]);
  assert.equal(findFirstStart(never), undefined);
});

test('a start out of season is none', () => {
  const question = askIn([[from, until]]);
  assert.throws(() => chooseStart(question, at('2027-04-01T08:00:00+02:00')), { code: 'slot_unknown' });
  assert.equal(chooseStart(question, at('2027-03-31T08:00:00+02:00')).date, until);
});
