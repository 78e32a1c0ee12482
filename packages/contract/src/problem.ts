import * as z from 'zod/mini';
import { slot } from './visit.ts';

/** One field that was wrong. */
export const fieldError = z.object({
  /** JSON pointer into the body, or `?name` for a query parameter. */
  pointer: z.string(),
  code: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type FieldError = z.infer<typeof fieldError>;

/** What every failed call gets: a problem by RFC 9457, `application/problem+json`. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** Stable and for programs; texts for people come from the locale catalogues. */
  code: z.string(),
  detail: z.optional(z.string()),
  requestId: z.optional(z.string()),
  retryable: z.boolean(),
  errors: z.optional(z.array(fieldError)),
  /** Slots that are free, where a slot was not. */
  alternatives: z.optional(z.array(slot)),
  /** Facts that a text may name: a number, a time, a place. */
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type Problem = z.infer<typeof problem>;
