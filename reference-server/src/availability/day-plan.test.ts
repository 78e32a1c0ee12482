import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallQueue, type QueueInput } from '../../test/small-office.ts';
import { planDay, type DayPlan } from './day-plan.ts';
import { createHolidays } from './holidays.ts';
import { toWireInstant } from './office-time.ts';
import { toInstants } from './slots.ts';

const timeZone = 'Europe/Berlin';
const region = { timeZone, holidays: createHolidays('NW') };
const weekly: QueueInput['hours']['weekly'] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '10:00', lanes: 2 },
];
const monday = '2027-04-05';

function plan(date: string, hours: Partial<QueueInput['hours']>, queue: Partial<QueueInput> = {}): DayPlan {
  return planDay(smallQueue({ gridMinutes: 30, ...queue, hours: { weekly, ...hours } }), date, region);
}

const clock = (epochMs: number) => toWireInstant(epochMs, timeZone).slice(11, 16);
const openCells = ({ lanes, cellMinutes, midnightAt }: DayPlan) =>
  [...lanes].flatMap((open, cell) =>
    open > 0 ? [`${clock(midnightAt + cell * cellMinutes * 60_000)}×${open}`] : [],
  );
const starts = (day: DayPlan) => toInstants(day, day.starts).map(clock);

test('the weekly rule opens its days and closes the others', () => {
  assert.deepEqual(openCells(plan(monday, {})), ['08:00×2', '08:30×2', '09:00×2', '09:30×2']);
  assert.equal(plan(monday, {}).closedReason, undefined);
  assert.equal(plan('2027-04-10', {}).closedReason, 'closed');
});

test('a day knows its capacity, its longest stretch and when it is open', () => {
  const day = plan(monday, {
    weekly: [
      { days: ['mon'], from: '08:00', to: '12:00', lanes: 3, breaks: [{ from: '09:10', to: '09:20' }] },
      { days: ['mon'], from: '14:00', to: '15:00', lanes: 1 },
    ],
  });
  assert.equal(day.capacityCells, 2 * 3 + 5 * 3 + 2);
  assert.equal(day.longestCells, 5);
  assert.deepEqual(
    day.openTimes.map(({ startAt, endAt }) => `${clock(startAt)}-${clock(endAt)}`),
    ['08:00-09:10', '09:20-12:00', '14:00-15:00'],
  );
});

test('a public holiday closes, unless the queue is open on holidays', () => {
  const easterMonday = '2027-03-29';
  assert.equal(plan(easterMonday, {}).closedReason, 'holiday');
  assert.equal(plan(easterMonday, { publicHolidays: 'open' }).closedReason, undefined);
});

test('a holiday stays one when an exception only limits lanes', () => {
  const sickness = [{ date: '2027-03-20', until: '2027-04-20', lanes: 1 }];
  assert.equal(plan('2027-03-29', { exceptions: sickness }).closedReason, 'holiday');
});

test('exceptions replace, close, open and limit by date; the later one wins, openings win over a holiday', () => {
  const short = [{ from: '09:00', to: '10:00', lanes: 1 }];
  const table: [
    name: string,
    date: string,
    exceptions: QueueInput['hours']['exceptions'],
    expected: string[],
  ][] = [
    ['replaces the hours', monday, [{ date: monday, openings: short }], ['09:00×1', '09:30×1']],
    ['closes', monday, [{ date: monday, openings: [] }], []],
    ['opens a Saturday', '2027-04-10', [{ date: '2027-04-10', openings: short }], ['09:00×1', '09:30×1']],
    ['limits lanes', monday, [{ date: monday, lanes: 1 }], ['08:00×1', '08:30×1', '09:00×1', '09:30×1']],
    ['never adds lanes', monday, [{ date: monday, lanes: 9 }], ['08:00×2', '08:30×2', '09:00×2', '09:30×2']],
    ['limits to none', monday, [{ date: monday, lanes: 0 }], []],
    ['opens a holiday', '2027-03-29', [{ date: '2027-03-29', openings: short }], ['09:00×1', '09:30×1']],
    ['holds on its last day', monday, [{ date: '2027-04-01', until: monday, openings: [] }], []],
    ['holds on its first day', monday, [{ date: monday, until: '2027-04-09', openings: [] }], []],
    [
      'is over on the day after',
      monday,
      [{ date: '2027-04-01', until: '2027-04-04', openings: short }],
      ['08:00×2', '08:30×2', '09:00×2', '09:30×2'],
    ],
    [
      'gives way to a later entry',
      monday,
      [
        { date: '2027-04-01', until: '2027-04-30', openings: [] },
        { date: monday, openings: short },
      ],
      ['09:00×1', '09:30×1'],
    ],
  ];
  for (const [name, date, exceptions, expected] of table) {
    const day = plan(date, { exceptions });
    assert.deepEqual(openCells(day), expected, name);
    assert.equal(day.closedReason, expected.length === 0 ? 'closed' : undefined, name);
  }
});

test('only cells that lie wholly between opening and break are open', () => {
  const hours = { days: ['mon' as const], from: '08:10', to: '11:50', lanes: 1 };
  const day = plan(monday, { weekly: [{ ...hours, breaks: [{ from: '09:45', to: '10:05' }] }] });
  assert.deepEqual(openCells(day), ['08:30×1', '09:00×1', '10:30×1', '11:00×1']);
});

test('overlapping hours do not add up: the greater number of lanes holds', () => {
  const day = plan(monday, {
    weekly: [...weekly, { days: ['mon'], from: '09:00', to: '10:30', lanes: 5 }],
  });
  assert.deepEqual(openCells(day), ['08:00×2', '08:30×2', '09:00×5', '09:30×5', '10:00×5']);
});

test('starts are counted from each opening, through its breaks', () => {
  const day = plan(
    monday,
    {
      weekly: [
        { days: ['mon'], from: '08:00', to: '10:00', lanes: 1, breaks: [{ from: '08:30', to: '09:00' }] },
        { days: ['mon'], from: '13:10', to: '14:00', lanes: 1 },
      ],
    },
    { gridMinutes: 10, booking: { startEveryMinutes: 40 } },
  );
  assert.deepEqual(starts(day), ['08:00', '08:40', '09:20', '13:10', '13:50']);
});

test('hours that end before they begin open nothing', () => {
  const day = plan(monday, { weekly: [{ days: ['mon'], from: '17:00', to: '08:00', lanes: 2 }] });
  assert.equal(day.closedReason, 'closed');
  assert.equal(day.capacityCells, 0);
});

test('the clock change takes or gives an hour of cells and moves none of the usual hours', () => {
  const allDay: QueueInput['hours'] = {
    weekly: [{ days: ['sun'], from: '00:00', to: '24:00', lanes: 1 }],
    publicHolidays: 'open',
  };
  const usual: QueueInput['hours'] = {
    weekly: [{ days: ['sun'], from: '08:00', to: '09:00', lanes: 1 }],
    publicHolidays: 'open',
  };
  for (const [date, hours] of [
    ['2027-03-28', 23],
    ['2027-10-31', 25],
    ['2027-11-07', 24],
  ] as const) {
    assert.equal(plan(date, allDay).capacityCells, hours * 2, date);
    assert.deepEqual(openCells(plan(date, usual)), ['08:00×1', '08:30×1'], date);
  }
});

test('a break that ends in the doubled hour ends with its second showing', () => {
  const breaks = [{ from: '01:00', to: '02:30' }];
  const day = plan('2027-10-31', {
    weekly: [{ days: ['sun'], from: '00:00', to: '04:00', lanes: 1, breaks }],
    publicHolidays: 'open',
  });
  assert.deepEqual(
    day.openTimes.map(({ startAt }) => toWireInstant(startAt, timeZone)),
    ['2027-10-31T00:00:00+02:00', '2027-10-31T02:30:00+01:00'],
  );
});

test('hours in the skipped hour shrink to nothing, hours in the doubled hour are open through both', () => {
  const night = (date: string) =>
    plan(date, { weekly: [{ days: ['sun'], from: '02:00', to: '03:00', lanes: 1 }], publicHolidays: 'open' });
  assert.equal(night('2027-03-28').closedReason, 'closed');
  assert.equal(night('2027-10-31').capacityCells, 4);
  assert.deepEqual(
    toInstants(night('2027-10-31'), night('2027-10-31').starts).map((epochMs) =>
      toWireInstant(epochMs, timeZone),
    ),
    [
      '2027-10-31T02:00:00+02:00',
      '2027-10-31T02:30:00+02:00',
      '2027-10-31T02:00:00+01:00',
      '2027-10-31T02:30:00+01:00',
    ],
  );
});
