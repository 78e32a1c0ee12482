import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallQueue, type QueueInput } from '../../test/small-office.ts';
import { createCalendar } from './calendar.ts';
import { createHolidays } from './holidays.ts';

const region = { timeZone: 'Europe/Berlin', holidays: createHolidays('NW') };
const monday = '2027-04-05';
const easterMonday = '2027-03-29';

type Weekly = QueueInput['hours']['weekly'];

const weekly: Weekly = [
  { days: ['mon'], from: '08:00', to: '09:00', lanes: 3 },
  { days: ['mon'], from: '14:00', to: '15:00', lanes: 1 },
];

function lanesOf(lanes: number | undefined, date = monday): number[] {
  const calendar = createCalendar(smallQueue({ gridMinutes: 30, hours: { weekly } }), region);
  const plan = calendar.changedBy(new Map(lanes === undefined ? [] : [[date, lanes]])).planOf(date);
  return [...plan.lanes].filter((open) => open > 0);
}

test('a day has the lanes that were set for it, where more were planned or most', () => {
  const table: [lanes: number | undefined, morning: number, afternoon: number][] = [
    [undefined, 3, 1],
    [3, 3, 1],
    [2, 2, 1],
    [1, 1, 1],
    [5, 5, 1],
  ];
  for (const [lanes, morning, afternoon] of table)
    assert.deepEqual(lanesOf(lanes), [morning, morning, afternoon, afternoon], String(lanes));
});

test('no lanes close the day, and lanes alone open none', () => {
  const calendar = createCalendar(smallQueue({ hours: { weekly } }), region);
  const reasonOn = (date: string, lanes: number) =>
    calendar.changedBy(new Map([[date, lanes]])).planOf(date).closedReason;
  assert.deepEqual([lanesOf(0), reasonOn(monday, 0)], [[], 'closed']);
  assert.deepEqual([lanesOf(2, '2027-04-06'), reasonOn('2027-04-06', 2)], [[], 'closed']);
  assert.deepEqual([reasonOn(easterMonday, 0), reasonOn(easterMonday, 2)], ['holiday', 'holiday']);
});

test('a change holds for its day alone, and for no longer than it is made', () => {
  const calendar = createCalendar(smallQueue({ hours: { weekly } }), region);
  const changed = calendar.changedBy(new Map([[monday, 0]]));
  assert.equal(changed.planOf('2027-04-12').laneCount, 3);
  assert.equal(calendar.planOf(monday).laneCount, 3);
  assert.equal(changed.changedBy(new Map()).planOf(monday).laneCount, 3);
});
