import { z } from 'zod';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time like 08:00');
const date = z.iso.date('must be a day like 2027-12-24');
const lanes = z.int().min(0).max(64).describe('How many appointments may run side by side.');

const opening = z.strictObject({
  from: time,
  to: time,
  lanes,
  breaks: z.array(z.strictObject({ from: time, to: time })).default([]),
});

/** `mon` to `sun`, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const weekday = z.enum(weekdays);

const exception = z.strictObject({
  date: date.describe('First day.'),
  until: date.optional().describe('Last day, included; the same day when left out.'),
  openings: z.array(opening).optional().describe('Hours that replace the weekly ones; an empty list closes.'),
  lanes: lanes.optional().describe('Keeps the weekly hours, with so many lanes at most (sickness).'),
  reason: z.string().optional(),
});

/** Opening hours of a queue: a weekly rule and exceptions by date. Times are the office's own. */
export const hours = z.strictObject({
  weekly: z.array(z.strictObject({ days: z.array(weekday).min(1), ...opening.shape })),
  exceptions: z
    .array(exception)
    .default([])
    .describe('A later entry wins over an earlier one; one with openings wins over a public holiday.'),
  publicHolidays: z.enum(['closed', 'open']).default('closed'),
});
export type Hours = z.infer<typeof hours>;

/** A stretch of a day on which a queue is open, by the office's clock. */
export type Opening = z.infer<typeof opening>;

/** Minutes of the day from midnight: `08:30` is 510, `24:00` is 1440. */
export function minutesOfDay(time: string): number {
  const [hour, minute] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}
