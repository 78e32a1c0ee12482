import * as z from 'zod/mini';
import { count, instant, serviceQuantities, waitRange } from './primitives.ts';
import { ticketAccess } from './queue.ts';

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
