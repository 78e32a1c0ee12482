import type { Insights, SuggestedDuration, WhatIfOutcome } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isEmpty,
  toAdvice,
  toComparison,
  toDates,
  toDayOfWeekday,
  toLoadView,
  toPart,
  toPlanned,
  toRange,
  toRangeBar,
  toScaleEnd,
  toTypedNumber,
} from './insights.view.ts';
import { numbersIn } from './numbers.ts';

const todays: [today: string, from: string, to: string][] = [
  ['2027-03-01', '2027-02-22', '2027-02-28'],
  ['2027-03-03', '2027-02-22', '2027-02-28'],
  ['2027-03-07', '2027-02-22', '2027-02-28'],
  ['2027-03-08', '2027-03-01', '2027-03-07'],
  ['2027-01-02', '2026-12-21', '2026-12-27'],
];
for (const [today, from, to] of todays) {
  test(`last week is the whole one before ${today}`, () => {
    assert.deepEqual(toRange('week', today), { from, to });
  });
}

test('four weeks end yesterday', () => {
  assert.deepEqual(toRange('weeks', '2027-03-01'), { from: '2027-02-01', to: '2027-02-28' });
});

const day = (facts: Partial<Insights['days'][number]> = {}) => ({
  ...{ date: '2027-03-01', visits: 0, waitMinutes: null, noShows: 0, counters: null },
  ...facts,
});
const insightsOf = (...days: Insights['days']) => ({ days }) as unknown as Insights;

test('days without anything are empty; few visits, missed appointments and staffing are something', () => {
  assert.equal(isEmpty(insightsOf()), true);
  assert.equal(isEmpty(insightsOf(day())), true);
  assert.equal(isEmpty(insightsOf(day({ visits: null }))), false);
  assert.equal(isEmpty(insightsOf(day({ noShows: 1 }))), false);
  assert.equal(isEmpty(insightsOf(day({ counters: 2 }))), false);
});

test('days without anything keep their place between the others', () => {
  const dates = ['2027-02-26', '2027-03-01'].map((date) => day({ date }));
  assert.deepEqual(toDates(dates), ['2027-02-26', '2027-02-27', '2027-02-28', '2027-03-01']);
  assert.deepEqual(toDates([]), []);
});

test('a scale ends at a round number that nothing lies beyond', () => {
  const ends = [0, 0.4, 1, 7, 11, 19, 43, 99, 101, 160].map((value) => toScaleEnd([value]));
  assert.deepEqual(ends, [1, 1, 1, 8, 15, 20, 50, 100, 150, 200]);
  assert.equal(toScaleEnd([]), 1);
});

test('a part lies between nothing and the whole', () => {
  assert.deepEqual([toPart(3, 4), toPart(5, 4), toPart(-1, 4), toPart(1, 0)], [75, 100, 0, 0]);
  const spread = { cases: 9, p10: 2, p50: 5, p90: 20 };
  assert.deepEqual(toRangeBar(spread, 20), { from: 10, to: 100, middle: 25 });
});

test('load stands by hour and weekday, stronger where more people come to a counter', () => {
  const load = [
    { weekday: 1, hour: 9, arrivals: 12, counters: 4 },
    { weekday: 1, hour: 8, arrivals: 10, counters: 2 },
    { weekday: 3, hour: 9, arrivals: 0, counters: 4 },
    { weekday: 3, hour: 8, arrivals: null, counters: 1 },
  ];
  const { weekdays, rows, busiest } = toLoadView(load);
  assert.deepEqual(weekdays, [1, 3]);
  assert.deepEqual(
    rows.map(({ hour, cells }) => [hour, ...cells.map((cell) => cell?.level)]),
    [
      [8, 5, 0],
      [9, 3, 0],
    ],
  );
  assert.equal(busiest, load[1]);
});

test('an hour that is not known leaves its field empty, and nobody at work is as if half a counter were', () => {
  const load = [
    { weekday: 1, hour: 8, arrivals: 2, counters: 0 },
    { weekday: 2, hour: 9, arrivals: 8, counters: 2 },
  ];
  const { rows } = toLoadView(load);
  assert.deepEqual(
    rows.map(({ cells }) => cells.map((cell) => cell?.level)),
    [
      [5, undefined],
      [undefined, 5],
    ],
  );
  assert.equal(toLoadView([{ weekday: 1, hour: 8, arrivals: 0, counters: 1 }]).busiest, undefined);
  assert.deepEqual(toLoadView([]), { weekdays: [], rows: [], busiest: undefined });
});

const duration = (facts: Partial<SuggestedDuration> = {}): SuggestedDuration => ({
  ...{ service: 'card', name: 'Ausweis', durationMinutes: 15, additionalMinutes: 10, cases: 20 },
  ...{ suggestedMinutes: 15, suggestedAdditionalMinutes: null },
  ...facts,
});

const advices: [facts: Partial<SuggestedDuration>, advice: string][] = [
  [{ suggestedMinutes: null }, 'few'],
  [{}, 'fits'],
  [{ suggestedAdditionalMinutes: 10 }, 'fits'],
  [{ suggestedAdditionalMinutes: 5 }, 'other'],
  [{ suggestedMinutes: 10 }, 'other'],
];
for (const [facts, advice] of advices) {
  test(`a suggestion ${JSON.stringify(facts)} is: ${advice}`, () => {
    assert.equal(toAdvice(duration(facts)), advice);
  });
}

test('several of a service are planned with the length of the further ones', () => {
  assert.deepEqual(
    [toPlanned([duration()], 'card', 1), toPlanned([duration()], 'card', 3), toPlanned([], 'card', 1)],
    [15, 35, undefined],
  );
});

const spread = (p50: number) => ({ cases: 9, p10: 0, p50, p90: 60 });
const compare = (before: number | null, after: number | null) =>
  toComparison({
    asItWas: { walkInWait: before === null ? null : spread(before) },
    asAsked: { walkInWait: after === null ? null : spread(after) },
  } as WhatIfOutcome);

test('a day is compared by the waits without an appointment', () => {
  assert.deepEqual(compare(20, 8), { kind: 'faster', minutes: 12 });
  assert.deepEqual(compare(8, 20), { kind: 'slower', minutes: 12 });
  assert.deepEqual(compare(8, 8.4), { kind: 'same', minutes: 0 });
  assert.deepEqual(compare(8, null), { kind: 'unknown', minutes: 0 });
});

const typed: [text: string, number: number | undefined | null][] = [
  ['', undefined],
  ['  ', undefined],
  ['0', 0],
  [' 64 ', 64],
  ['65', null],
  ['-1', null],
  ['2.5', null],
  ['vier', null],
  ['1e1', null],
];
for (const [text, number] of typed) {
  test(`“${text}” is typed as ${number}`, () => {
    assert.equal(toTypedNumber(text, 64), number);
  });
}

test('a weekday is named by a day that was one', () => {
  const names = [1, 7].map((weekday) =>
    new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
      Date.parse(toDayOfWeekday(weekday)),
    ),
  );
  assert.deepEqual(names, ['Monday', 'Sunday']);
});

test('numbers are said in their language, with the same digits everywhere', () => {
  const say = (language: string) => {
    const { count, average, share, minutes, weekday } = numbersIn(language);
    return [count(1234), average(8.44), share(0.123), minutes(12.4), weekday('2027-03-01')].map((text) =>
      text.replace(/[\u00a0\u200e\u200f\u202f]/g, ' ').trim(),
    );
  };
  assert.deepEqual(say('de'), ['1.234', '8,4', '12 %', '12 Min.', 'Mo']);
  assert.deepEqual(say('de-x-leicht'), say('de'));
  assert.deepEqual(say('en'), ['1,234', '8.4', '12%', '12 mins', 'Mon']);
  for (const language of ['tr', 'uk', 'ar']) assert.match(say(language).join(' '), /^[^\u0660-\u0669]+$/);
});
