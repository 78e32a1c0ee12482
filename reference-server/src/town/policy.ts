import { z } from 'zod';

/** How the appointments of a queue may be booked. */
export const bookingPolicy = z.strictObject({
  leadMinutes: z
    .int()
    .min(0)
    .max(43_200)
    .default(30)
    .describe('How long before its start a slot can last be booked.'),
  horizonDays: z
    .int()
    .min(0)
    .max(366)
    .default(60)
    .describe('How many days ahead can be booked; 0 is today only.'),
  firstBookableDate: z.iso.date().optional().describe('Nothing before this day can be booked.'),
  onlineShare: z
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('Part of the capacity that citizens may book; the rest is for staff.'),
  maximumPerDay: z.int().min(0).max(10_000).optional().describe('At most so many appointments a day.'),
  startEveryMinutes: z
    .int()
    .min(5)
    .max(240)
    .optional()
    .describe('Distance of start times, a multiple of the grid; the grid when left out.'),
  holdMinutes: z.int().min(1).max(60).default(10),
  holdExtensions: z.int().min(0).max(5).default(2).describe('How often a hold can be extended.'),
  returnWithinMinutes: z
    .int()
    .min(0)
    .max(1440)
    .default(60)
    .describe(
      'A cancelled time comes back after a random delay of at most so many minutes, so that nobody can pass it on; on the same day at once.',
    ),
});
export type BookingPolicy = z.infer<typeof bookingPolicy>;

/** When someone with an appointment may check in. */
export const checkInPolicy = z.strictObject({
  earlyMinutes: z.int().min(0).max(1440).default(30),
  lateMinutes: z.int().min(0).max(1440).default(15),
  late: z
    .enum(['ticket', 'refuse'])
    .default('ticket')
    .describe('Who comes too late is offered a number like a walk-in with the same services, or is refused.'),
  byPhone: z
    .boolean()
    .default(false)
    .describe('Whether people may check in at a terminal by the phone number of their booking.'),
});
export type CheckInPolicy = z.infer<typeof checkInPolicy>;

/** Whether a queue gives numbers to people without an appointment. */
export const walkInPolicy = z.strictObject({
  allowed: z.boolean().default(true),
  maximumPerDay: z.int().min(0).max(10_000).optional(),
  patienceMinutes: z
    .int()
    .min(0)
    .max(240)
    .default(15)
    .describe('So long after arrival a walk-in lets appointments go first that come later.'),
  stopInTime: z
    .boolean()
    .default(true)
    .describe(
      'No more numbers once whoever draws one would no longer be served today; a time is offered instead.',
    ),
  graceMinutes: z
    .int()
    .min(0)
    .max(240)
    .default(0)
    .describe('So long after closing people who wait are still served.'),
});
export type WalkInPolicy = z.infer<typeof walkInPolicy>;

/** When an appointment stands. */
export const confirmationRules = z.strictObject({
  policy: z
    .enum(['immediate', 'activation', 'acceptance'])
    .default('immediate')
    .describe('At once; after a click in a mail; or when the office accepts it.'),
  activationMinutes: z
    .int()
    .min(5)
    .max(2880)
    .default(60)
    .describe('How long the link in the mail is good for.'),
});

/** What one person may have at a time. */
export const personLimits = z.strictObject({
  appointments: z
    .int()
    .min(1)
    .max(100)
    .default(3)
    .describe('Appointments ahead under one e-mail address or phone number.'),
  moves: z.int().min(0).max(20).default(2).describe('How often an appointment can be moved by its link.'),
});

/** Whether somebody who finds no time can wait for one. */
export const waitingListRules = z.strictObject({
  enabled: z.boolean().default(false),
  offerMinutes: z
    .int()
    .min(5)
    .max(1440)
    .default(60)
    .describe('How long a time that came back is kept for one person.'),
});
