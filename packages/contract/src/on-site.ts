import * as z from 'zod/mini';
import { queueState, queueSummary } from './availability.ts';
import { count, day, instant, serviceQuantities, slug, uuid, waitRange } from './primitives.ts';
import { ticketAccess } from './booking.ts';

/** What the kiosk read or somebody typed: the QR code's content or the short code. */
export const checkInRequest = z.object({
  code: z.string({ error: 'qr_unknown' }).check(z.maxLength(200, { error: 'qr_unknown' })),
});
export type CheckInRequest = z.infer<typeof checkInRequest>;

/** What the citizen gets on arrival: the number, and where to wait. */
export const arrival = z.object({
  ticket: ticketAccess,
  /** True when the same appointment had been checked in before; the number is the same. */
  alreadyCheckedIn: z.boolean(),
  /** Start of the appointment; absent for a walk-in. */
  appointmentAt: z.optional(instant),
  /** Where to wait, in the town's own words. */
  place: z.optional(z.string()),
  /** Page that shows the live position; the secret stands in the fragment. */
  link: z.string(),
  position: count,
  wait: z.nullable(waitRange),
});
export type Arrival = z.infer<typeof arrival>;

/** A walk-in's wish. */
export const ticketRequest = z.object({ services: serviceQuantities });
export type TicketRequest = z.infer<typeof ticketRequest>;

/** Where a ticket stands. */
export const ticketState = z.enum(['waiting', 'called', 'serving', 'parked', 'finished', 'missed', 'left']);
export type TicketState = z.infer<typeof ticketState>;

/** A place where people are served. */
export const counterPlace = z.object({ id: slug, name: z.string(), way: z.optional(z.string()) });
export type CounterPlace = z.infer<typeof counterPlace>;

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
