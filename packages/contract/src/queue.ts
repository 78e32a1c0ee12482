import * as z from 'zod/mini';
import { count, slug, token, uuid, waitRange } from './primitives.ts';

/** How a queue stands. */
export const queueState = z.enum(['open', 'paused', 'closing', 'closed']);
export type QueueState = z.infer<typeof queueState>;

/** A line of the hall as anyone may see it. */
export const queueSummary = z.object({
  id: slug,
  name: z.string(),
  state: queueState,
  waiting: count,
  wait: z.nullable(waitRange),
});
export type QueueSummary = z.infer<typeof queueSummary>;

/** A pointer to a ticket and the secret that lets its holder follow it. */
export const ticketAccess = z.object({ id: uuid, number: z.string(), token });
export type TicketAccess = z.infer<typeof ticketAccess>;
