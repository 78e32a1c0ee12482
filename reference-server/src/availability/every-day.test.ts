import assert from 'node:assert/strict';
import { test } from 'node:test';
import { obviousDay } from '../../test/obvious-availability.ts';
import { smallQueue, type QueueInput } from '../../test/small-office.ts';
import { planDay } from './day-plan.ts';
import { createHolidays } from './holidays.ts';
import { createOccupancy } from './occupancy.ts';
import { dayRange } from './office-time.ts';
import { freeStarts, toInstants } from './slots.ts';

const timeZone = 'Europe/Berlin';
const days = dayRange('2026-01-01', '2036-12-31');
const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const queues: Record<string, Partial<QueueInput>> = {
  'a town hall': {
    gridMinutes: 15,
    hours: {
      weekly: [
        { days: ['mon', 'tue', 'wed', 'fri'], from: '08:00', to: '12:30', lanes: 3 },
        { days: ['thu'], from: '08:00', to: '18:00', lanes: 5, breaks: [{ from: '12:10', to: '13:00' }] },
        { days: ['sat'], from: '09:00', to: '12:00', lanes: 1 },
      ],
      exceptions: [{ date: '2027-12-24', until: '2028-01-02', openings: [] }],
    },
  },
  'an office that never closes but for a break in the hour of the clock change': {
    gridMinutes: 30,
    booking: { startEveryMinutes: 60 },
    hours: {
      weekly: [
        {
          days: [...everyDay],
          from: '00:00',
          to: '24:00',
          lanes: 2,
          breaks: [{ from: '02:15', to: '02:45' }],
        },
        { days: [...everyDay], from: '02:30', to: '03:30', lanes: 4 },
      ],
      publicHolidays: 'open',
    },
  },
};

for (const [name, input] of Object.entries(queues)) {
  test(`${name} has the starts of the obvious model on every day from 2026 to 2036`, () => {
    const queue = smallQueue(input);
    const holidays = createHolidays('NW');
    assert.equal(days.length, 4018);
    for (const date of days) {
      const plan = planDay(queue, date, { timeZone, holidays });
      const starts = toInstants(plan, freeStarts(plan, createOccupancy(plan), 2, { earliestAt: 0 }));
      const model = obviousDay({ queue, date, timeZone, isHoliday: holidays.isHoliday, cells: 2 });
      const expected = model.starts.filter(({ lanes }) => lanes.length > 0).map(({ startAt }) => startAt);
      assert.equal(plan.closedReason, model.closedReason, date);
      assert.deepEqual([...plan.lanes], model.lanes, date);
      assert.deepEqual(starts, expected, date);
    }
  });
}
