import * as z from 'zod/mini';
import { count, day, instant, slug } from './primitives.ts';

/** A spread of minutes: middle, and the ends that a tenth lies beyond. Null where fewer cases than are shown. */
export const minuteSpread = z.object({ cases: count, p10: z.number(), p50: z.number(), p90: z.number() });
export type MinuteSpread = z.infer<typeof minuteSpread>;

const share = z.nullable(z.number());

/** A suggested length for a service, by what was measured. */
export const suggestedDuration = z.object({
  service: slug,
  name: z.string(),
  /** What is booked now: for the first one, and for each further one. */
  durationMinutes: count,
  additionalMinutes: count,
  /** What would fit; null where too few cases are known. */
  suggestedMinutes: z.nullable(count),
  suggestedAdditionalMinutes: z.nullable(count),
  cases: count,
  /** Since when the present length was taken over from a suggestion; absent for that of the configuration. */
  adoptedAt: z.optional(instant),
});
export type SuggestedDuration = z.infer<typeof suggestedDuration>;

/**
 * What is known of an office's days `[from, to]`, both included. Never of a person; a figure that fewer cases than
 * `fewestCases` stand behind is null or left out.
 */
export const insights = z.object({
  office: slug,
  timeZone: z.string(),
  from: day,
  to: day,
  fewestCases: count,
  /** Visits that ended, by the way they came. */
  visits: z.object({ appointments: z.nullable(count), walkIns: z.nullable(count) }),
  /** Of the appointments, the part that citizens booked themselves; 0 to 1. */
  onlineShare: share,
  /** Appointments that nobody came to, 0 to 1; by weekday (1 Monday to 7 Sunday) and by days between booking and date. */
  noShows: z.object({
    share,
    weekdays: z.array(z.object({ weekday: z.number(), cases: count, share: z.number() })),
    leadTimes: z.array(
      z.object({ fromDays: count, toDays: z.nullable(count), cases: count, share: z.number() }),
    ),
  }),
  /** Minutes from arrival, or from the appointment's start when that was later, to the call. */
  waits: z.object({ appointments: z.nullable(minuteSpread), walkIns: z.nullable(minuteSpread) }),
  /** Minutes from start to finish, of visits for one service only, by its quantity. */
  serviceTimes: z.array(
    z.object({ service: slug, name: z.string(), quantity: count, minutes: minuteSpread }),
  ),
  /** Arrivals, and counters at work, by weekday and hour of the day; averages of a day. */
  load: z.array(z.object({ weekday: z.number(), hour: z.number(), arrivals: share, counters: z.number() })),
  days: z.array(
    z.object({
      date: day,
      visits: z.nullable(count),
      waitMinutes: z.nullable(z.number()),
      noShows: z.nullable(count),
      counters: z.nullable(z.number()),
    }),
  ),
  durations: z.array(suggestedDuration),
});
export type Insights = z.infer<typeof insights>;

/** Another length for a service, taken over from a suggestion; null gives the configuration the word again. */
export const durationChange = z.object({
  durationMinutes: z.nullable(
    count.check(z.gte(1, { error: 'number_invalid' }), z.lte(480, { error: 'number_invalid' })),
  ),
  additionalMinutes: z.optional(count.check(z.lte(480, { error: 'number_invalid' }))),
});
export type DurationChange = z.infer<typeof durationChange>;

/** A recorded day once more, with other staffing or another share of appointments. */
export const whatIf = z.object({
  date: day,
  /** Counters at work all day; those of the day when left out. */
  counters: z.optional(count.check(z.lte(64, { error: 'number_invalid' }))),
  /** Part of the visits that come by appointment, 0 to 1; that of the day when left out. */
  appointmentShare: z.optional(z.number({ error: 'number_invalid' }).check(z.gte(0), z.lte(1))),
});
export type WhatIf = z.infer<typeof whatIf>;

const outcome = z.object({
  counters: z.number(),
  appointmentShare: z.number(),
  appointmentWait: z.nullable(minuteSpread),
  walkInWait: z.nullable(minuteSpread),
  /** Those who went home before anybody called them. */
  unserved: z.nullable(count),
  /** Minutes after closing at which the last one was served; 0 when in time. */
  overtimeMinutes: count,
  /** Part of the staffed time in which somebody was served, 0 to 1. */
  busyShare: z.number(),
});

/** What the simulation says of the day as it was, and as it would have been. */
export const whatIfOutcome = z.object({ date: day, visits: count, asItWas: outcome, asAsked: outcome });
export type WhatIfOutcome = z.infer<typeof whatIfOutcome>;
