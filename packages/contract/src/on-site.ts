import * as z from 'zod/mini';
import { count, instant, language, serviceQuantities, uuid, waitRange } from './primitives.ts';
import { ticketAccess } from './queue.ts';
import { ticketNote, ticketPriority } from './ticket.ts';

/**
 * Who is here, said in exactly one way: `code`, what the kiosk read or somebody typed (the QR code's content or the
 * short code); `phone`, the number of the booking, where the office allows it; `appointment`, by a clerk.
 */
export const checkInRequest = z.object({
  code: z.optional(z.string({ error: 'qr_unknown' }).check(z.maxLength(200, { error: 'qr_unknown' }))),
  phone: z.optional(z.string({ error: 'phone_invalid' }).check(z.maxLength(40, { error: 'phone_invalid' }))),
  appointment: z.optional(uuid),
  /** Who comes too late takes a number like a walk-in with the same services, instead of being refused. */
  asWalkIn: z.optional(z.boolean()),
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

/** A walk-in's wish. Name, note and priority are for clerks, who draw a number for somebody. */
export const ticketRequest = z.object({
  services: serviceQuantities,
  name: z.optional(z.string({ error: 'text_invalid' }).check(z.maxLength(120, { error: 'text_too_long' }))),
  note: ticketNote,
  priority: z.optional(ticketPriority),
});
export type TicketRequest = z.infer<typeof ticketRequest>;

/** Where a browser's push service takes notifications for a page, as `PushSubscription.toJSON()` says it. */
export const pushSubscription = z.object({
  /** In which language the holder is told; German when left out. */
  language: z.optional(language),
  endpoint: z.string({ error: 'field_invalid' }).check(z.maxLength(1000, { error: 'field_invalid' })),
  keys: z.object({ p256dh: z.string().check(z.maxLength(200)), auth: z.string().check(z.maxLength(100)) }),
});
export type PushSubscriptionFacts = z.infer<typeof pushSubscription>;

/** The public VAPID key of the town; null where it sends no notifications. */
export const pushKey = z.object({ key: z.nullable(z.string()) });
export type PushKey = z.infer<typeof pushKey>;
