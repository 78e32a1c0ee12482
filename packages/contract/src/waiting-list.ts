import * as z from 'zod/mini';
import { slot } from './visit.ts';
import { appointment, contact } from './booking.ts';
import { count, day, instant, serviceQuantities, slug, token, uuid } from './primitives.ts';
import { bookedService } from './visit.ts';

/** Part of a day that suits somebody. Noon divides them. */
export const dayPart = z.enum(['any', 'morning', 'afternoon']);
export type DayPart = z.infer<typeof dayPart>;

/** What somebody waits for: the concern, the days and times that suit, and how to be reached. */
export const waitingWish = z.object({
  services: serviceQuantities,
  /** First and last day that suit, both included. */
  fromDate: day,
  toDate: day,
  /** Days of the week that suit, 1 is Monday; all of them when empty. */
  weekdays: z
    .array(z.int({ error: 'field_invalid' }).check(z.gte(1), z.lte(7)))
    .check(z.maxLength(7, { error: 'field_invalid' })),
  part: dayPart,
  contact,
  /** The solved challenge, where the office wants one. */
  proof: z.optional(z.string().check(z.maxLength(4000, { error: 'challenge_required' }))),
});
export type WaitingWish = z.infer<typeof waitingWish>;

/** A time that came back, kept for one person of the waiting list. */
export const offer = z.object({
  ...slot.shape,
  expiresAt: instant,
  /** How long it is kept from now on, for devices whose clock is wrong. */
  expiresInSeconds: count,
});
export type Offer = z.infer<typeof offer>;

/** A place on the waiting list as its holder sees it. */
export const waitingEntry = z.object({
  id: uuid,
  office: appointment.shape.office,
  token,
  state: z.enum(['waiting', 'offered', 'booked', 'ended']),
  services: z.array(bookedService),
  fromDate: day,
  toDate: day,
  weekdays: z.array(count),
  part: dayPart,
  contact,
  /** How many people who were there before wait for times that could suit too. */
  ahead: count,
  offer: z.nullable(offer),
  /** Page of the appointment that came of it; the secret stands in the fragment. */
  appointmentLink: z.nullable(z.string()),
  /** Page of this entry; the secret stands in the fragment. */
  link: z.string(),
});
export type WaitingEntry = z.infer<typeof waitingEntry>;

/** Key of the office and of the entry, as a link names them. */
export const waitingPlace = z.object({ office: slug, entry: uuid });
