import * as z from 'zod/mini';
import { count, day, instant, slug } from './primitives.ts';
import { queueSummary } from './queue.ts';
import { slot } from './visit.ts';

/** Why a day has no slot. */
export const emptyReason = z.enum(['closed', 'holiday', 'full', 'not_yet', 'past', 'horizon', 'season']);
export type EmptyReason = z.infer<typeof emptyReason>;

/** One day: how many slots it has for these services, and why where it has none. */
export const dayAvailability = z.object({ date: day, free: count, reason: z.optional(emptyReason) });
export type DayAvailability = z.infer<typeof dayAvailability>;

/** The days `[from, to]`, both named days included, as people say it. */
export const days = z.object({
  office: slug,
  timeZone: z.string(),
  from: day,
  to: day,
  days: z.array(dayAvailability),
  /** The first day with a slot, also when it lies outside the range. */
  nextFreeDate: z.nullable(day),
  /** The last day that can be booked today. */
  lastBookableDate: day,
  /** Set when booking has not begun: the first day that can be booked. */
  opensDate: z.optional(day),
});
export type Days = z.infer<typeof days>;

/** The slots of one day, earliest first. */
export const slots = z.object({
  office: slug,
  timeZone: z.string(),
  date: day,
  slots: z.array(slot),
  reason: z.optional(emptyReason),
  nextFreeDate: z.nullable(day),
});
export type Slots = z.infer<typeof slots>;

/** What someone who is about to walk in wants to know. */
export const today = z.object({
  office: slug,
  timeZone: z.string(),
  date: day,
  at: instant,
  queues: z.array(
    z.object({
      ...queueSummary.shape,
      /** Opening hours of the day that are not over, as instants. */
      openings: z.array(z.object({ startAt: instant, endAt: instant })),
      /** How many slots of today are still free for its shortest service, and the next of them. */
      freeSlots: count,
      nextSlot: z.nullable(slot),
    }),
  ),
});
export type Today = z.infer<typeof today>;
