import * as z from 'zod/mini';
import { count, instant, slug, uuid } from './primitives.ts';
import { queueSummary } from './queue.ts';
import { counterPlace, queueTicket } from './ticket.ts';

/** A number at a counter, as the board shows it. */
export const call = z.object({
  ticket: uuid,
  number: z.string(),
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
});
export type Board = z.infer<typeof board>;

/** The whole hall of an office, for the people who work there; waiting tickets in the order in which they come next. */
export const hall = z.object({
  office: z.object({ id: slug, name: z.string(), timeZone: z.string() }),
  revision: count,
  at: instant,
  queues: z.array(queueSummary),
  counters: z.array(z.object({ ...counterPlace.shape, queues: z.array(slug), ticket: z.nullable(uuid) })),
  tickets: z.array(queueTicket),
});
export type Hall = z.infer<typeof hall>;
