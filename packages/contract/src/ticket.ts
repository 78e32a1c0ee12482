import * as z from 'zod/mini';
import { count, day, instant, slug, uuid, waitRange } from './primitives.ts';
import { queueState } from './queue.ts';
import { bookedService } from './visit.ts';

/** A place where people are served. */
export const counterPlace = z.object({ id: slug, name: z.string(), way: z.optional(z.string()) });
export type CounterPlace = z.infer<typeof counterPlace>;

/** Where a ticket stands. */
export const ticketState = z.enum(['waiting', 'called', 'serving', 'parked', 'finished', 'missed', 'left']);
export type TicketState = z.infer<typeof ticketState>;

/** A ticket as its holder sees it. */
export const ticket = z.object({
  id: uuid,
  office: z.object({ id: slug, name: z.string(), timeZone: z.string(), phone: z.optional(z.string()) }),
  number: z.string(),
  state: ticketState,
  businessDate: day,
  queue: z.object({ id: slug, name: z.string(), state: queueState, place: z.optional(z.string()) }),
  /** How many are served before; null unless waiting. */
  ahead: z.nullable(count),
  wait: z.nullable(waitRange),
  counter: z.nullable(counterPlace),
  calledAt: z.nullable(instant),
  /** How often the number was called again. */
  recalls: count,
  appointmentAt: z.optional(instant),
  /** When this was true, by the server's clock. */
  at: instant,
});
export type Ticket = z.infer<typeof ticket>;

/** A ticket as a clerk sees it. */
export const queueTicket = z.object({
  id: uuid,
  number: z.string(),
  state: ticketState,
  queue: slug,
  services: z.array(bookedService),
  /** Absent for walk-ins who gave no name. */
  name: z.optional(z.string()),
  note: z.optional(z.string()),
  appointmentAt: z.optional(instant),
  arrivedAt: instant,
  calledAt: z.nullable(instant),
  startedAt: z.nullable(instant),
  recalls: count,
  counter: z.nullable(slug),
});
export type QueueTicket = z.infer<typeof queueTicket>;
