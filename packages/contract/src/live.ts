import * as z from 'zod/mini';
import { count, instant, language, slug, uuid, waitRange } from './primitives.ts';
import { queueSummary } from './queue.ts';
import { signagePage } from './signage.ts';
import { counterPlace } from './ticket.ts';

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
