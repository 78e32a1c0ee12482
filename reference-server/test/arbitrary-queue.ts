import fc from 'fast-check';
import type { DayLoad } from '../src/availability/occupancy.ts';
import { addDays } from '../src/availability/office-time.ts';
import type { QueueConfiguration } from '../src/town/configuration.ts';
import { weekdays } from '../src/town/hours.ts';
import { smallQueue } from './small-office.ts';

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A stretch of the clock; mostly on quarters of an hour, now and then on an odd minute. */
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 0, 0, 7))
  .map(([quarter, length, odd]) => ({
    from: time(quarter * 15 + odd),
    to: time(Math.min(1440, (quarter + length) * 15 + odd)),
  }));

const opening = fc
  .tuple(stretch, fc.integer({ min: 0, max: 4 }), fc.array(stretch, { maxLength: 2 }))
  .map(([{ from, to }, lanes, breaks]) => ({ from, to, lanes, breaks }));

/** The changes of the clock and the days around them are as likely as all other days together. */
export const arbitraryDate = fc
  .tuple(
    fc.integer({ min: 0, max: 4017 }),
    fc.boolean(),
    fc.constantFrom('2026-03-28', '2027-03-27', '2028-10-28', '2036-10-25', '2027-12-24', '2028-04-14'),
    fc.integer({ min: 0, max: 2 }),
  )
  .map(([day, isAny, date, after]) => (isAny ? addDays('2026-01-01', day) : addDays(date, after)));

function arbitraryException(around: string) {
  return fc
    .record(
      {
        start: fc.integer({ min: -5, max: 8 }),
        length: fc.integer({ min: 0, max: 3 }),
        openings: fc.array(opening, { maxLength: 2 }),
        lanes: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: ['start', 'length'] },
    )
    .map(({ start, length, ...rest }) => ({
      date: addDays(around, start),
      until: addDays(around, start + length),
      ...rest,
    }));
}

const booking = (around: string) =>
  fc.record(
    {
      leadMinutes: fc.constantFrom(0, 30, 60, 600, 3000),
      horizonDays: fc.integer({ min: 0, max: 9 }),
      firstBookableDate: fc.integer({ min: -3, max: 6 }).map((days) => addDays(around, days)),
      onlineShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      maximumPerDay: fc.integer({ min: 0, max: 12 }),
    },
    { requiredKeys: ['leadMinutes', 'horizonDays', 'onlineShare'] },
  );

/** Queues with all kinds of hours, whose exceptions lie around a day. */
export function arbitraryQueue(around: string): fc.Arbitrary<QueueConfiguration> {
  return fc
    .record({
      gridMinutes: fc.constantFrom<5 | 10 | 15 | 20 | 30>(5, 10, 15, 20, 30),
      step: fc.integer({ min: 1, max: 4 }),
      weekly: fc.array(
        fc
          .tuple(fc.subarray([...weekdays], { minLength: 1 }), opening)
          .map(([days, rest]) => ({ days, ...rest })),
        { minLength: 1, maxLength: 3 },
      ),
      exceptions: fc.array(arbitraryException(around), { maxLength: 3 }),
      publicHolidays: fc.constantFrom<'closed' | 'open'>('closed', 'open'),
      booking: booking(around),
    })
    .map(({ gridMinutes, step, weekly, exceptions, publicHolidays, booking: policy }) =>
      smallQueue({
        gridMinutes,
        hours: { weekly, exceptions, publicHolidays },
        booking: { ...policy, startEveryMinutes: gridMinutes * step },
      }),
    );
}

/** What may be stored for a day: appointments in any lane, closed ones and overlapping ones included. */
export const arbitraryLoad: fc.Arbitrary<DayLoad> = fc
  .record({
    runs: fc.array(
      fc.record({
        lane: fc.integer({ min: 0, max: 5 }),
        cell: fc.integer({ min: 0, max: 150 }),
        cells: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 25 },
    ),
    percent: fc.constantFrom(0, 50, 100),
  })
  .map(({ runs, percent }) => ({
    runs,
    appointments: runs.length,
    onlineCells: Math.floor((runs.reduce((sum, { cells }) => sum + cells, 0) * percent) / 100),
  }));
