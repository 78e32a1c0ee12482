import * as z from 'zod/mini';
import { count, instant, slug, uuid } from './primitives.ts';
import { ticketPriority, ticketState } from './ticket.ts';
import { bookedService } from './visit.ts';

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
  endedAt: z.nullable(instant),
  recalls: count,
  counter: z.nullable(slug),
  /** The only counter that calls it as its next one, when it was passed on to one. */
  forCounter: z.optional(slug),
  priority: z.optional(ticketPriority),
  /** Id of its appointment; absent for walk-ins. */
  appointment: z.optional(uuid),
  /** How often the holder came back after a missed call. */
  returns: count,
  /** Until when a missed one may come back into the line; absent when not. */
  returnUntil: z.optional(instant),
});
export type QueueTicket = z.infer<typeof queueTicket>;
