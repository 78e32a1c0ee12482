import * as z from 'zod/mini';
import { slug } from './primitives.ts';
import { direction } from './ticket.ts';

/** The opening hours of a weekday, 1 for Monday to 7 for Sunday; none when it is closed. */
export const weekdayHours = z.object({
  weekday: z.number(),
  /** Times of day by the office's clock, `HH:MM`. */
  openings: z.array(z.object({ from: z.string(), to: z.string() })),
});
export type WeekdayHours = z.infer<typeof weekdayHours>;

/** A page that a board shows beside the calls, or alone where it hangs in an entrance. */
export const signagePage = z.object({
  id: slug,
  kind: z.enum(['announcement', 'hours', 'picture', 'signpost']),
  title: z.optional(z.string()),
  text: z.optional(z.string()),
  /** Address of the picture on the town's server, and what it shows in words. */
  picture: z.optional(z.object({ src: z.string(), alt: z.string() })),
  /** The hours of each queue. */
  hours: z.optional(z.array(z.object({ name: z.string(), days: z.array(weekdayHours) }))),
  /** Where things are, as seen from this zone or junction. */
  signs: z.optional(z.array(z.object({ text: z.string(), direction }))),
  /** Zones in which it is shown; everywhere when empty. */
  zones: z.array(slug),
  /** How long it stays before the next one. */
  seconds: z.number(),
});
export type SignagePage = z.infer<typeof signagePage>;
