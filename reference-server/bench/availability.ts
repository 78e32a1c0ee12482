/**
 * A month of availability with a clock change inside: 31 days, 7 lanes, 200 appointments a working day, a grid of
 * five minutes. The reference is the usual way, a date-fns object for each start, and must find the same starts.
 */
import assert from 'node:assert/strict';
import { TZDate } from '@date-fns/tz';
import { addMinutes, areIntervalsOverlapping, isBefore, isWeekend, set } from 'date-fns';
import { findDays } from '../src/availability/availability.ts';
import { createCalendar, type Calendar } from '../src/availability/calendar.ts';
import { createHolidays } from '../src/availability/holidays.ts';
import { createOccupancy, occupy, type DayLoad, type TakenRun } from '../src/availability/occupancy.ts';
import { dayRange, parseWireInstant } from '../src/availability/office-time.ts';
import type { AvailabilityQuestion } from '../src/availability/question.ts';
import { bestLane } from '../src/availability/slots.ts';
import { planVisit } from '../src/availability/visit.ts';
import { smallOffice } from '../test/small-office.ts';
import { quantile, report } from './report.ts';

const timeZone = 'Europe/Berlin';
const dates = dayRange('2027-03-15', '2027-04-14');
const nowAt = parseWireInstant('2027-03-15T07:00:00+01:00', timeZone);
const region = { timeZone, holidays: createHolidays() };
const office = smallOffice(
  {
    booking: { horizonDays: 30 },
    hours: { weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00', lanes: 7 }] },
  },
  {
    services: Array.from({ length: 59 }, (_, index) => ({
      id: `service-${index}`,
      name: `Anliegen ${index + 1}`,
      queue: 'main',
      durationMinutes: 10 + (index % 12) * 5,
    })),
  },
);
const visits = office.services.map(({ id }) => planVisit(office, [{ id, quantity: 1 }]));

/** Numbers that look random and are the same in every run: Numerical Recipes' linear congruence. */
function createNumbers(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** Fills a working day with 200 appointments of ten to twenty minutes. */
function fillDay(calendar: Calendar, date: string, below: (end: number) => number): DayLoad {
  const plan = calendar.planOf(date);
  const occupancy = createOccupancy(plan);
  const runs: TakenRun[] = [];
  while (plan.laneCount > 0 && runs.length < 200) {
    const cells = 2 + below(3);
    const cell = below(plan.lanes.length);
    const lane = bestLane(plan, occupancy, cell, cells);
    if (lane === undefined) continue;
    occupy(plan, occupancy, lane, cell, cells);
    runs.push({ lane, cell, cells });
  }
  return { runs, onlineCells: 0, appointments: runs.length };
}

const numbers = createNumbers(20270328);
const filling = createCalendar(visits[0]!.queue, region);
const loads = new Map(dates.map((date) => [date, fillDay(filling, date, numbers)]));

function build(): Pick<AvailabilityQuestion, 'calendar' | 'occupancies'> {
  const calendar = createCalendar(visits[0]!.queue, region);
  const occupancies = new Map(
    Array.from(loads, ([date, load]) => [date, createOccupancy(calendar.planOf(date), load)]),
  );
  return { calendar, occupancies };
}

/** The usual way: objects for appointments and starts, compared one by one. */
function buildObjects() {
  return dates.map((date) => {
    const midnight = new TZDate(`${date}T00:00:00`, timeZone);
    const toDate = (minutes: number) => new Date(+addMinutes(set(midnight, { hours: 8 }), minutes - 480));
    const taken = loads.get(date)!.runs.map(({ lane, cell, cells }) => {
      return { lane, start: toDate(cell * 5), end: toDate((cell + cells) * 5) };
    });
    const lanes = Array.from({ length: 7 }, (_, lane) => taken.filter((run) => run.lane === lane));
    return { isOpen: !isWeekend(midnight), openAt: toDate(480), closeAt: toDate(1080), lanes };
  });
}

function countObjects(days: ReturnType<typeof buildObjects>, minutes: number): number {
  let count = 0;
  for (const { openAt, closeAt, lanes } of days.filter(({ isOpen }) => isOpen)) {
    for (let start = openAt; !isBefore(closeAt, addMinutes(start, minutes)); start = addMinutes(start, 5)) {
      const wish = { start, end: addMinutes(start, minutes) };
      if (lanes.some((lane) => !lane.some((run) => areIntervalsOverlapping(wish, run)))) count += 1;
    }
  }
  return count;
}

const built = build();
const objects = buildObjects();
const ask = (visit: (typeof visits)[number]): AvailabilityQuestion => ({
  visit,
  ...built,
  nowAt,
  online: true,
});
const countMonth = (visit: (typeof visits)[number]) =>
  findDays(ask(visit), dates[0], dates.at(-1)).days.reduce((sum, { free }) => sum + free, 0);
const countAll = () => visits.reduce((sum, visit) => sum + countMonth(visit), 0);

/** Microseconds of each of so many rounds, after as many others that warm up. */
function measure(rounds: number, run: () => unknown, warmUps = rounds): number[] {
  for (let round = 0; round < warmUps; round += 1) run();
  return Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    run();
    return (performance.now() - startedAt) * 1000;
  });
}

function show(figure: string, own: number[], against: string, reference: number[]): void {
  const [median, p99] = [quantile(own, 0.5), quantile(own, 0.99)];
  report({ figure, median, p99, unit: 'µs', against, reference: quantile(reference, 0.5) });
}

const perStart = 'date-fns, an object for each start';
const perAppointment = 'date-fns, an object for each appointment';
const visit = visits[1]!;
const oneReference = measure(3, () => countObjects(objects, visit.minutes));
show(
  'availability: a month, one service',
  measure(5000, () => countMonth(visit)),
  perStart,
  oneReference,
);
const checkAll = () => {
  for (const each of visits) assert.equal(countMonth(each), countObjects(objects, each.minutes));
};
show('availability: a month, 59 services', measure(500, countAll), perStart, measure(1, checkAll, 0));
const buildReference = measure(10, buildObjects);
show('availability: plans and occupancy of a month', measure(500, build), perAppointment, buildReference);
