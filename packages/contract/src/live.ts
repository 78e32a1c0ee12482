import * as z from 'zod/mini';
import { count, instant, language, slug, uuid, waitRange } from './primitives.ts';
import { queueSummary } from './queue.ts';
import { signagePage } from './signage.ts';
import { signal } from './signal.ts';
import { counterPlace, queueTicket, ticketPriority } from './ticket.ts';

/** A number at a counter, as the board shows it. */
export const call = z.object({
  ticket: uuid,
  number: z.string(),
  /** The line from which it was called. */
  queue: slug,
  counter: counterPlace,
  calledAt: instant,
  recalls: count,
  state: z.enum(['called', 'serving']),
});
export type Call = z.infer<typeof call>;

/** Everything that a board shows, latest call first. */
export const board = z.object({
  office: z.object({ id: slug, name: z.string(), timeZone: z.string() }),
  revision: count,
  at: instant,
  calls: z.array(call),
  queues: z.array(queueSummary),
  /** Who waits, next one first, where the office shows it; else empty. */
  waiting: z.array(z.object({ number: z.string(), queue: slug, wait: z.nullable(waitRange) })),
  /** What is to be shown beside the calls now. */
  pages: z.array(signagePage),
  /** Languages in which calls are spoken, in this order, and what the counters are called in them, by their ids. */
  voices: z.array(z.object({ language, counters: z.record(z.string(), z.string()) })),
  /** Help that kiosks asked for today and that is not over, so that a kiosk can say that somebody comes. */
  help: z.array(z.object({ id: uuid, isAnswered: z.boolean() })),
});
export type Board = z.infer<typeof board>;

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
