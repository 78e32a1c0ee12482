import * as z from 'zod/mini';
import { count, instant, slug } from './primitives.ts';

/** A start time that can be booked now. */
export const slot = z.object({ startAt: instant, endAt: instant });
export type Slot = z.infer<typeof slot>;

/** A simple question whose answer decides what has to be brought: "How many children?". */
export const question = z.object({
  id: slug,
  text: z.string(),
  options: z.array(z.object({ id: slug, text: z.string() })),
});
export type Question = z.infer<typeof question>;

/** What a citizen has to bring, so that nobody must come twice. */
export const requirement = z.object({
  name: z.string(),
  hint: z.optional(z.string()),
  /** Only needed when the question was answered with one of these options. */
  when: z.optional(z.object({ question: slug, is: z.array(slug) })),
});
export type Requirement = z.infer<typeof requirement>;

/** A booked service as the confirmation lists it. */
export const bookedService = z.object({
  id: slug,
  name: z.string(),
  quantity: count,
  /** What has to be brought by what was answered. */
  requirements: z.array(requirement),
  fee: z.optional(z.string()),
  hint: z.optional(z.string()),
});
export type BookedService = z.infer<typeof bookedService>;
