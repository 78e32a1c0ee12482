import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFigures } from './figures.ts';
import type { Measured, MeasuredAppointments, MeasuredStaffing, MeasuredVisits } from './measured.ts';

function measured(
  visits: Partial<MeasuredVisits> = {},
  appointments: Partial<MeasuredAppointments> = {},
  staffing: Partial<MeasuredStaffing> = {},
): Measured {
  const none = { waits: [], services: [], lengths: [], arrivals: [], days: [] };
  return {
    visits: { appointments: 0, walkIns: 0, ...none, ...visits },
    appointments: {
      ...{ cases: 0, missed: 0, online: 0, weekdays: [], leadTimes: [], days: [] },
      ...appointments,
    },
    staffing: { hours: [], days: [], ...staffing },
  };
}
const figures = (...parts: Parameters<typeof measured>) =>
  toFigures(measured(...parts), (service) => service.toUpperCase());

test('nothing measured is nothing shown, and nobody came', () => {
  assert.deepEqual(figures(), {
    fewestCases: 5,
    visits: { appointments: 0, walkIns: 0 },
    onlineShare: null,
    noShows: { share: null, weekdays: [], leadTimes: [] },
    waits: { appointments: null, walkIns: null },
    ...{ serviceTimes: [], load: [], days: [] },
  });
});

test('a figure shows from five cases on', () => {
  const of = (cases: number) =>
    figures(
      {
        appointments: cases,
        waits: [{ isAppointment: true, cases, minutes: [0, 1.26, 3] }],
        services: [{ service: 'card', quantity: 2, cases, minutes: [4, 5, 6] }],
      },
      {
        ...{ cases, missed: 1, online: 2 },
        weekdays: [{ weekday: 3, cases, missed: 1 }],
        leadTimes: [{ index: 4, cases, missed: 1 }],
      },
    );
  const few = of(4);
  assert.deepEqual([few.visits.appointments, few.onlineShare, few.noShows.share], [null, null, null]);
  assert.deepEqual([few.noShows.weekdays, few.noShows.leadTimes, few.serviceTimes], [[], [], []]);
  assert.equal(few.waits.appointments, null);
  const many = of(5);
  assert.deepEqual([many.visits.appointments, many.onlineShare, many.noShows.share], [5, 0.4, 0.2]);
  assert.deepEqual(many.noShows.weekdays, [{ weekday: 3, cases: 5, share: 0.2 }]);
  assert.deepEqual(many.noShows.leadTimes, [{ fromDays: 31, toDays: null, cases: 5, share: 0.2 }]);
  assert.deepEqual(many.waits, {
    appointments: { cases: 5, p10: 0, p50: 1.3, p90: 3 },
    walkIns: null,
  });
  assert.deepEqual(many.serviceTimes, [
    { service: 'card', name: 'CARD', quantity: 2, minutes: { cases: 5, p10: 4, p50: 5, p90: 6 } },
  ]);
});

const day = (date: string, facts: Partial<MeasuredVisits['days'][number]> = {}) => ({
  ...{ date, visits: 10, waited: 10, waitMinutes: 4 },
  ...facts,
});

test('a day with few visits keeps nothing but its staffing', () => {
  const { days } = figures(
    {
      days: [
        day('2027-03-30', { visits: 4, waited: 6 }),
        day('2027-03-29', { waited: 4 }),
        day('2027-03-31'),
      ],
    },
    {
      days: [
        { date: '2027-03-30', cases: 4, missed: 1 },
        { date: '2027-03-31', cases: 5, missed: 1 },
      ],
    },
    { days: [{ date: '2027-03-30', counters: 2.333 }] },
  );
  assert.deepEqual(days, [
    { date: '2027-03-29', visits: 10, waitMinutes: null, noShows: 0, counters: null },
    { date: '2027-03-30', visits: null, waitMinutes: null, noShows: null, counters: 2.33 },
    { date: '2027-03-31', visits: 10, waitMinutes: 4, noShows: 1, counters: null },
  ]);
});

test('load is the average of those days of a weekday on which somebody came or worked', () => {
  const { load } = figures(
    {
      // Two Mondays and a Tuesday; on another Monday the office was shut.
      days: [day('2027-03-01'), day('2027-03-08'), day('2027-03-02')],
      arrivals: [
        { weekday: 2, hour: 9, cases: 8 },
        { weekday: 1, hour: 10, cases: 4 },
        { weekday: 1, hour: 9, cases: 9 },
      ],
    },
    {},
    {
      hours: [
        { weekday: 1, hour: 9, counters: 5 },
        { weekday: 1, hour: 11, counters: 1 },
      ],
    },
  );
  assert.deepEqual(load, [
    { weekday: 1, hour: 9, arrivals: 4.5, counters: 2.5 },
    { weekday: 1, hour: 10, arrivals: null, counters: 0 },
    { weekday: 1, hour: 11, arrivals: 0, counters: 0.5 },
    { weekday: 2, hour: 9, arrivals: 8, counters: 0 },
  ]);
});
