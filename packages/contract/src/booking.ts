import * as z from 'zod/mini';
import { address } from './catalogue.ts';
import { count, instant, serviceQuantities, slug, token, uuid } from './primitives.ts';
import { bookedService } from './visit.ts';

/** A slot wished for. */
export const holdRequest = z.object({ services: serviceQuantities, startAt: instant });
export type HoldRequest = z.infer<typeof holdRequest>;

/** A slot kept for minutes while the form is filled in. */
export const hold = z.object({
  id: uuid,
  office: slug,
  token,
  startAt: instant,
  endAt: instant,
  expiresAt: instant,
  /** How long it is kept, counted from when it was made, for devices whose clock is wrong. */
  expiresInSeconds: count,
});
export type Hold = z.infer<typeof hold>;

// A name may be one letter or any script; it may not be empty or invisible.
const visible = /[\p{L}\p{N}]/u;

/** Whose appointment it is. Which fields an office demands is said in its catalogue. */
export const contact = z.object({
  name: z.optional(
    z
      .string({ error: 'name_required' })
      .check(
        z.trim(),
        z.regex(visible, { error: 'name_required' }),
        z.maxLength(120, { error: 'text_too_long' }),
      ),
  ),
  email: z.optional(
    z
      .string({ error: 'email_invalid' })
      .check(
        z.trim(),
        z.maxLength(254, { error: 'email_too_long' }),
        z.regex(/^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/, { error: 'email_invalid' }),
      ),
  ),
  phone: z.optional(
    z
      .string({ error: 'phone_invalid' })
      .check(z.trim(), z.regex(/^\+?[\d\s()/.-]{5,30}$/, { error: 'phone_invalid' })),
  ),
  note: z.optional(z.string({ error: 'text_invalid' }).check(z.maxLength(2000, { error: 'text_too_long' }))),
});
export type Contact = z.infer<typeof contact>;

/** Turns a live hold into an appointment. The hold's token goes into the `Authorization` header. */
export const appointmentRequest = z.object({ hold: uuid, contact });
export type AppointmentRequest = z.infer<typeof appointmentRequest>;

/** Where an appointment stands. */
export const appointmentState = z.enum([
  'held',
  'confirmed',
  'arrived',
  'finished',
  'expired',
  'cancelled',
  'missed',
]);
export type AppointmentState = z.infer<typeof appointmentState>;

/** A pointer to a ticket and the secret that lets its holder follow it. */
export const ticketAccess = z.object({ id: uuid, number: z.string(), token });
export type TicketAccess = z.infer<typeof ticketAccess>;

/** What was booked. */
export const appointment = z.object({
  id: uuid,
  office: z.object({
    id: slug,
    name: z.string(),
    timeZone: z.string(),
    address,
    phone: z.optional(z.string()),
    directions: z.optional(z.string()),
  }),
  state: appointmentState,
  /** Rises with each change; goes into `If-Match`. */
  version: count,
  startAt: instant,
  endAt: instant,
  services: z.array(bookedService),
  contact,
  /** Short code that a citizen can say or type, for example `K7M4-9QXT`. */
  code: z.string(),
  /** Content of the QR code that the kiosk reads. It checks in and can do nothing else. */
  checkInCode: z.string(),
  /** Page of this appointment; the secret stands in the fragment. */
  link: z.string(),
  /** Set from the check-in on. */
  ticket: z.nullable(ticketAccess),
  cancellable: z.boolean(),
});
export type Appointment = z.infer<typeof appointment>;
