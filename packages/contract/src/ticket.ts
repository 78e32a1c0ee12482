import * as z from 'zod/mini';
import { count, day, instant, slug, uuid, waitRange } from './primitives.ts';
import { queueState } from './queue.ts';

/** Which way to go, as seen by whoever stands before the board. */
export const direction = z.enum(['left', 'right', 'ahead', 'back', 'up', 'down']);
export type Direction = z.infer<typeof direction>;

/** A place where people are served. */
export const counterPlace = z.object({
  id: slug,
  name: z.string(),
  /** How to get there, in the town's own words. */
  way: z.optional(z.string()),
  direction: z.optional(direction),
});
export type CounterPlace = z.infer<typeof counterPlace>;

/** Where a ticket stands. */
export const ticketState = z.enum(['waiting', 'called', 'serving', 'parked', 'finished', 'missed', 'left']);
export type TicketState = z.infer<typeof ticketState>;

/**
 * Why somebody is served earlier: `prepared` at the self-service station, `documents` complete, `disability`, or the
 * `staff` says so.
 */
export const ticketPriority = z.enum(['prepared', 'documents', 'disability', 'staff']);
export type TicketPriority = z.infer<typeof ticketPriority>;

/** What a clerk notes for the next one who serves the ticket. */
export const ticketNote = /* @__PURE__ */ z.optional(
  z.string({ error: 'text_invalid' }).check(z.maxLength(500, { error: 'text_too_long' })),
);

/** A ticket as its holder sees it. */
export const ticket = z.object({
  id: uuid,
  office: z.object({ id: slug, name: z.string(), timeZone: z.string(), phone: z.optional(z.string()) }),
  number: z.string(),
  state: ticketState,
  businessDate: day,
  queue: z.object({
    id: slug,
    name: z.string(),
    state: queueState,
    text: z.optional(z.string()),
    place: z.optional(z.string()),
  }),
  /** How many are served before; null unless waiting. */
  ahead: z.nullable(count),
  wait: z.nullable(waitRange),
  counter: z.nullable(counterPlace),
  calledAt: z.nullable(instant),
  /** How often the number was called again. */
  recalls: count,
  appointmentAt: z.optional(instant),
  /** Until when somebody who missed the call may come back into the line; absent when not. */
  returnUntil: z.optional(instant),
  /** The number that goes on with the visit in another office; the same token opens it. */
  passedOn: z.optional(
    z.object({
      office: slug,
      officeName: z.string(),
      id: uuid,
      number: z.string(),
      place: z.optional(z.string()),
    }),
  ),
  /** When this was true, by the server's clock. */
  at: instant,
});
export type Ticket = z.infer<typeof ticket>;
