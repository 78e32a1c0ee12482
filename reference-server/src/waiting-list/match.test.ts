import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { smallOffice } from '../../test/small-office.ts';
import { at, timeZone } from '../../test/small-question.ts';
import { createCalendar } from '../availability/calendar.ts';
import { createHolidays } from '../availability/holidays.ts';
import { createOccupancy } from '../availability/occupancy.ts';
import { planVisit } from '../availability/visit.ts';
import { matchDay, type OfferedDay, type Waiting } from './match.ts';

/** A Wednesday before Easter 2027, when the office is open from 8 to 16 with two lanes and half an hour a visit. */
const date = '2027-03-24';
const HALF_HOUR = 30 * 60_000;

const weekly = [{ days: ['mon' as const, 'wed' as const], from: '08:00', to: '16:00', lanes: 2, breaks: [] }];
const office = smallOffice(
  { gridMinutes: 30, booking: { horizonDays: 30, leadMinutes: 0 }, hours: { weekly } },
  { services: [{ id: 'passport', name: 'Reisepass', queue: 'main', durationMinutes: 30, maxQuantity: 9 }] },
);
const calendar = createCalendar(office.queues[0]!, { timeZone, holidays: createHolidays('NW') });

const someone = (id: string, more: Partial<Waiting> & { quantity?: number } = {}): Waiting => ({
  id,
  visit: planVisit(office, [{ id: 'passport', quantity: more.quantity ?? 1 }]),
  fromDate: date,
  toDate: date,
  weekdays: [],
  part: 'any',
  passed: [],
  ...more,
});

/** The day with so many of its half hours taken in both lanes, from 8 on. */
const dayWith = (takenCells: number, more: Partial<OfferedDay> = {}): OfferedDay => {
  const runs = takenCells === 0 ? [] : [0, 1].map((lane) => ({ lane, cell: 16, cells: takenCells }));
  const load = { runs, onlineCells: 2 * takenCells, appointments: runs.length };
  const occupancy = createOccupancy(calendar.planOf(date), load);
  return { date, calendar, occupancy, nowAt: at('2027-03-23T08:00:00+01:00'), offerMinutes: 60, ...more };
};

const given = (day: OfferedDay, ...line: Waiting[]) =>
  matchDay(day, line).map(({ waiting, chosen }) => [
    waiting.id,
    new Date(chosen.startAt + 60 * 60_000).toISOString().slice(11, 16),
    chosen.lane,
  ]);

test('each in turn gets the earliest start that suits', () => {
  const line = [
    someone('late', { part: 'afternoon' }),
    someone('long', { quantity: 2 }),
    someone('any'),
    someone('other'),
  ];
  assert.deepEqual(given(dayWith(14), ...line), [
    ['late', '15:00', 0],
    ['long', '15:00', 1],
    ['any', '15:30', 0],
  ]);
});

test('noon belongs to the afternoon', () => {
  assert.deepEqual(given(dayWith(8), someone('early', { part: 'morning' })), []);
  assert.deepEqual(given(dayWith(7), someone('early', { part: 'morning' })), [['early', '11:30', 0]]);
  assert.deepEqual(given(dayWith(7), someone('late', { part: 'afternoon' })), [['late', '12:00', 0]]);
});

test('other days and other days of the week do not suit', () => {
  const wishes = [
    someone('before', { fromDate: '2027-03-01', toDate: '2027-03-23' }),
    someone('after', { fromDate: '2027-03-25', toDate: '2027-04-30' }),
    someone('monday', { weekdays: [1] }),
  ];
  assert.deepEqual(given(dayWith(0), ...wishes), []);
  assert.equal(given(dayWith(0), someone('wednesday', { weekdays: [1, 3] })).length, 1);
});

test('a passed start is not offered again, nor what overlaps it', () => {
  const passed = [at(`${date}T15:00:00+01:00`)];
  assert.deepEqual(given(dayWith(14), someone('short', { passed })), [['short', '15:30', 0]]);
  assert.deepEqual(given(dayWith(13), someone('long', { passed, quantity: 2 })), []);
});

test('what begins before an offer would end is not offered', () => {
  const nowAt = at(`${date}T14:01:00+01:00`);
  assert.deepEqual(given(dayWith(0, { nowAt }), someone('a')), [['a', '15:30', 0]]);
  assert.deepEqual(given(dayWith(0, { nowAt, offerMinutes: 90 }), someone('a')), []);
});

const anyone = fc.record({
  quantity: fc.integer({ min: 1, max: 4 }),
  part: fc.constantFrom('any' as const, 'morning' as const, 'afternoon' as const),
  weekdays: fc.constantFrom<number[]>([], [], [1], [3]),
  passed: fc.array(
    fc.integer({ min: 16, max: 31 }).map((cell) => at(`${date}T00:00:00+01:00`) + cell * HALF_HOUR),
    { maxLength: 3 },
  ),
});

test('nobody is passed over for somebody who came later and does not need less', () => {
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 40 }), fc.integer({ min: 0, max: 15 }), (people, taken) => {
      const line = people.map((person, place) => someone(String(place), person));
      const matches = matchDay(dayWith(taken), line);
      const lucky = new Map(matches.map(({ waiting, chosen }) => [waiting.id, chosen.startAt]));
      assert.deepEqual(
        [...lucky.keys()],
        line.map(({ id }) => id).filter((id) => lucky.has(id)),
      );
      for (const [place, person] of people.entries()) {
        if (lucky.has(String(place))) continue;
        for (const [later, other] of people.entries()) {
          const startAt = lucky.get(String(later));
          if (later <= place || startAt === undefined || other.quantity < person.quantity) continue;
          const isMorning = startAt < at(`${date}T12:00:00+01:00`);
          const suits =
            !person.weekdays.includes(1) &&
            (person.part === 'any' || (person.part === 'morning') === isMorning) &&
            person.passed.every((passed) => Math.abs(passed - startAt) >= person.quantity * HALF_HOUR);
          assert.ok(!suits, `${place} was passed over for ${later}`);
        }
      }
    }),
    { seed: 20270324, numRuns: 500 },
  );
});
