import * as z from 'zod/mini';
import { count, instant, slug, uuid } from './primitives.ts';
import { queueSummary } from './queue.ts';
import { queueTicket } from './queue-ticket.ts';
import { signal } from './signal.ts';
import { counterPlace, ticketPriority } from './ticket.ts';

/**
 * How a counter stands: staffed, with the clerk finishing the last case, with the clerk away for a break, or not
 * staffed.
 */
export const counterState = z.enum(['open', 'wrap_up', 'break', 'closed']);
export type CounterState = z.infer<typeof counterState>;

/** A counter of the hall. */
export const hallCounter = z.object({
  ...counterPlace.shape,
  queues: z.array(slug),
  /** The only services that are handled there; all of its queues' when left out. */
  services: z.optional(z.array(slug)),
  /** Id of the called or served ticket. */
  ticket: z.nullable(uuid),
  state: counterState,
  /** Since when; null for one that nobody opened today. */
  since: z.nullable(instant),
  zone: z.optional(slug),
});
export type HallCounter = z.infer<typeof hallCounter>;

/** What the office decided for its clerks. */
export const hallRules = z.object({
  /** So often a number is called again before it may be missed. */
  recallsBeforeMiss: count,
  /** Offices of the town to which a ticket can be passed on, with their queues. */
  offices: z.array(
    z.object({ id: slug, name: z.string(), queues: z.array(z.object({ id: slug, name: z.string() })) }),
  ),
  /** What can be given as a reason to be served earlier. */
  priorities: z.array(ticketPriority),
  /** Parts of the building, in the order of the list for an evacuation. */
  zones: z.array(z.object({ id: slug, name: z.string() })),
});
export type HallRules = z.infer<typeof hallRules>;

/**
 * The whole hall of an office, for the people who work there; waiting tickets in the order in which they come next,
 * then those that are called, served, parked, or missed and may come back.
 */
export const hall = z.object({
  office: z.object({ id: slug, name: z.string(), timeZone: z.string() }),
  revision: count,
  at: instant,
  queues: z.array(z.object({ ...queueSummary.shape, zone: z.optional(slug) })),
  counters: z.array(hallCounter),
  tickets: z.array(queueTicket),
  /** Help, emergencies and broken devices that are not over, latest first. */
  signals: z.array(signal),
  rules: hallRules,
});
export type Hall = z.infer<typeof hall>;
