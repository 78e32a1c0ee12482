import * as z from 'zod/mini';
import { appointmentState, contact } from './booking.ts';
import { document } from './document.ts';
import { count, day, instant, slug, uuid } from './primitives.ts';
import { bookedService } from './visit.ts';

/** An appointment as a clerk sees it. */
export const deskAppointment = z.object({
  id: uuid,
  version: count,
  state: appointmentState,
  code: z.string(),
  queue: slug,
  startAt: instant,
  endAt: instant,
  services: z.array(bookedService),
  contact,
  /** Its time was chosen by the citizen, not by a clerk or at a kiosk: it counts into what can be booked online. */
  online: z.boolean(),
  bookedAt: instant,
  documents: z.array(document),
  /** A clerk has looked at the documents and nothing is missing. */
  documentsComplete: z.boolean(),
  /** Number of its ticket from the check-in on. */
  number: z.nullable(z.string()),
});
export type DeskAppointment = z.infer<typeof deskAppointment>;

/** Appointments, earliest first. */
export const deskAppointments = z.object({ appointments: z.array(deskAppointment) });
export type DeskAppointments = z.infer<typeof deskAppointments>;

/** What a clerk says to the citizen with a change. */
export const deskMessage = z.object({
  message: z.optional(
    z.string({ error: 'text_invalid' }).check(z.maxLength(1000, { error: 'text_too_long' })),
  ),
});

/** A queue's day as clerks plan it. */
export const queueDay = z.object({
  queue: slug,
  name: z.string(),
  date: day,
  /** Most lanes that the opening hours give. */
  plannedLanes: count,
  /** Most lanes that are open after the change of the day. */
  lanes: count,
  /** Set while the day is changed. */
  change: z.nullable(z.object({ lanes: count, reason: z.optional(z.string()) })),
  appointments: count,
  /** Appointments that no longer fit, earliest first. */
  misfits: z.array(deskAppointment),
});
export type QueueDay = z.infer<typeof queueDay>;

/** Fewer or more lanes on one day: sickness, help from another office; 0 closes the day. */
export const queueDayChange = z.object({
  lanes: count.check(z.lte(64, { error: 'number_invalid' })),
  reason: z.optional(z.string({ error: 'text_invalid' }).check(z.maxLength(200, { error: 'text_too_long' }))),
  /** Needed when appointments no longer fit: the clerk has seen that. */
  confirmed: z.optional(z.boolean()),
});
export type QueueDayChange = z.infer<typeof queueDayChange>;

/** What the product says to citizens by mail or text message. */
export const messageKind = z.enum([
  'confirmation',
  'activation',
  'acknowledgement',
  'moved',
  'cancelled',
  'declined',
  'reminder',
  'waiting',
  'offer',
]);
export type MessageKind = z.infer<typeof messageKind>;

/** A message as it would go out, made of an invented visit. */
export const messagePreview = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  sms: z.string(),
});
export type MessagePreview = z.infer<typeof messagePreview>;
