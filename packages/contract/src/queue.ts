import * as z from 'zod/mini';
import { count, slug, token, uuid, waitRange } from './primitives.ts';

/**
 * How a queue stands. `paused`: nobody is called for a while, numbers are still given out. `closing`: who waits is
 * served, no more numbers are given out. `closed`: outside its hours, or ended by a clerk.
 */
export const queueState = z.enum(['open', 'paused', 'closing', 'closed']);
export type QueueState = z.infer<typeof queueState>;

/**
 * Whether a walk-in would get a number now, and why not. `full`: all numbers of the day are given out. `not_today`:
 * whoever comes now would no longer be served today.
 */
export const drawing = z.enum(['open', 'closed', 'full', 'not_today']);
export type Drawing = z.infer<typeof drawing>;

/** A line of the hall as anyone may see it. */
export const queueSummary = z.object({
  id: slug,
  name: z.string(),
  state: queueState,
  /** What a clerk says on the state, in the clerk's own words. */
  text: z.optional(z.string()),
  drawing,
  waiting: count,
  wait: z.nullable(waitRange),
});
export type QueueSummary = z.infer<typeof queueSummary>;

/** What a clerk makes of a queue for the rest of the day. `open` gives the hours the word again. */
export const queueStateChange = z.object({
  state: queueState,
  text: z.optional(z.string({ error: 'text_invalid' }).check(z.maxLength(300, { error: 'text_too_long' }))),
});
export type QueueStateChange = z.infer<typeof queueStateChange>;

/** A pointer to a ticket and the secret that lets its holder follow it. */
export const ticketAccess = z.object({ id: uuid, number: z.string(), token });
export type TicketAccess = z.infer<typeof ticketAccess>;
