import * as z from 'zod/mini';
import { document } from './document.ts';
import { address, documentWish } from './catalogue.ts';
import { count, instant, serviceQuantities, slug, token, uuid, uuidPattern } from './primitives.ts';
import { ticketAccess } from './queue.ts';
import { bookedService } from './visit.ts';

/** A slot wished for. */
export const holdRequest = z.object({
  services: serviceQuantities,
  startAt: instant,
  /** Random and made anew for each booking: who has a live hold under it does not get a second one. */
  client: z.optional(token),
  /** The solved challenge, where the office wants one. */
  proof: z.optional(z.string().check(z.maxLength(4000, { error: 'challenge_required' }))),
});
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
  /** How often it can still be extended. */
  extensionsLeft: count,
});
export type Hold = z.infer<typeof hold>;

const line = (maximum: number) =>
  z.string({ error: 'text_invalid' }).check(z.trim(), z.maxLength(maximum, { error: 'text_too_long' }));

/** Where somebody lives. */
export const postalAddress = z.object({
  street: z.optional(line(120)),
  postalCode: z.optional(line(12)),
  city: z.optional(line(80)),
});
export type PostalAddress = z.infer<typeof postalAddress>;

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
  address: z.optional(postalAddress),
  note: z.optional(z.string({ error: 'text_invalid' }).check(z.maxLength(2000, { error: 'text_too_long' }))),
  /** Fields of the office's own by their ids. */
  own: z.optional(z.record(slug, line(500))),
});
export type Contact = z.infer<typeof contact>;

/** Turns a live hold into an appointment. The hold's token goes into the `Authorization` header. */
export const appointmentRequest = z.object({
  hold: z.string({ error: 'hold_required' }).check(z.regex(uuidPattern, { error: 'hold_not_found' })),
  contact,
  /** Whether reminders are wished; they are sent when left out and somebody can be reached. */
  reminders: z.optional(z.boolean()),
});
export type AppointmentRequest = z.infer<typeof appointmentRequest>;

/**
 * Where an appointment stands: `held → (unconfirmed | requested →) confirmed → arrived → finished`. One that waits
 * for the click in its mail is unconfirmed, one that waits for the office is requested.
 */
export const appointmentState = z.enum([
  'held',
  'unconfirmed',
  'requested',
  'confirmed',
  'arrived',
  'finished',
  'expired',
  'cancelled',
  'missed',
]);
export type AppointmentState = z.infer<typeof appointmentState>;

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
  /** Whether another time can be chosen, and how often still. */
  movable: z.boolean(),
  movesLeft: count,
  /** Until when the link in the mail has to be opened; null unless unconfirmed. */
  confirmUntil: z.nullable(instant),
  reminders: z.boolean(),
  /** What the office said when it moved, declined or cancelled it. */
  message: z.optional(z.string()),
  /** Documents that can be handed in. */
  documentWishes: z.array(documentWish),
  documents: z.array(document),
});
export type Appointment = z.infer<typeof appointment>;

/** Another time for an appointment. */
export const moveRequest = z.object({ startAt: instant });
export type MoveRequest = z.infer<typeof moveRequest>;
