import * as z from 'zod/mini';
import { count, day, language, slug } from './primitives.ts';
import { question, requirement } from './visit.ts';

/** Where an office is, as one writes it on a letter. */
export const address = z.object({ street: z.string(), postalCode: z.string(), city: z.string() });
export type Address = z.infer<typeof address>;

/** What one line of the town's list of offices says. */
export const officeSummary = z.object({
  id: slug,
  name: z.string(),
  timeZone: z.string(),
  address,
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
});
export type OfficeSummary = z.infer<typeof officeSummary>;

/** A heading under which services are found. */
export const category = z.object({ id: slug, name: z.string() });
export type Category = z.infer<typeof category>;

/** How an office treats a field of the booking form. */
export const fieldRule = z.enum(['hidden', 'optional', 'required']);
export type FieldRule = z.infer<typeof fieldRule>;

/** The fields that every booking form knows; data minimisation is the default. */
export const contactFields = z.object({
  name: fieldRule,
  email: fieldRule,
  phone: fieldRule,
  address: fieldRule,
  note: fieldRule,
});
export type ContactFields = z.infer<typeof contactFields>;

/** A field of an office's own. */
export const ownField = z.object({
  id: slug,
  label: z.string(),
  hint: z.optional(z.string()),
  /** A line of text, one of the options, or a box to tick, whose value is `yes`. */
  kind: z.enum(['text', 'choice', 'tick']),
  options: z.array(z.object({ id: slug, text: z.string() })),
  rule: fieldRule,
  /** Services that it is asked for; all of them when empty. */
  services: z.array(slug),
});
export type OwnField = z.infer<typeof ownField>;

/** A document that can be handed in while booking, for example the landlord's confirmation. */
export const documentWish = z.object({ id: slug, name: z.string() });
export type DocumentWish = z.infer<typeof documentWish>;

/** A concern that an office handles, in the language that was asked for. */
export const service = z.object({
  id: slug,
  name: z.string(),
  categories: z.array(slug),
  /** Everyday words under which it is found too. */
  keywords: z.array(z.string()),
  /** The queue from which it is served; services of different queues cannot share an appointment. A mere link has none. */
  queue: z.optional(slug),
  /** Length of the first one, in minutes. */
  durationMinutes: count,
  /** Length of each further one in the same appointment, in minutes. */
  additionalMinutes: count,
  maxQuantity: count,
  /** Services of the same queue that may share an appointment: all of them, or the named ones. */
  combinableWith: z.union([z.literal('all'), z.array(slug)]),
  /** Questions whose answers decide what has to be brought. */
  questions: z.array(question),
  requirements: z.array(requirement),
  fee: z.optional(z.string()),
  hint: z.optional(z.string()),
  /** Appointments exist on these days only, both included; the season that runs, or the next one. */
  season: z.optional(z.object({ from: day, until: day })),
  /** Fields that are treated otherwise when this service is booked. */
  fields: z.optional(z.record(z.string(), fieldRule)),
  /** Documents that can be handed in while booking. */
  documents: z.array(documentWish),
  /** Key in the federal service catalogue LeiKa, 14 digits. */
  leika: z.optional(z.string()),
  /** An online form that replaces the visit; a service with a link only has no times. */
  link: z.optional(z.string()),
  bookable: z.boolean(),
});
export type Service = z.infer<typeof service>;

/** When an appointment stands: at once, after a click in a mail, or when the office accepts it. */
export const confirmationPolicy = z.enum(['immediate', 'activation', 'acceptance']);
export type ConfirmationPolicy = z.infer<typeof confirmationPolicy>;

/** What a page needs to know of an office to offer its appointments. */
export const office = z.object({
  ...officeSummary.shape,
  language,
  directions: z.optional(z.string()),
  /** Accent colour of the town as `#rrggbb`. */
  accent: z.optional(z.string()),
  /** What the town says on the use of personal data; shown before the first field. */
  privacyNotice: z.optional(z.string()),
  privacyLink: z.optional(z.string()),
  categories: z.array(category),
  services: z.array(service),
  fields: contactFields,
  ownFields: z.array(ownField),
  /** Whether an appointment stands at once, after a click in a mail, or when the office accepts it. */
  confirmation: confirmationPolicy,
  /** Whether a hold needs a proof of work. */
  challenge: z.boolean(),
  /** Whether somebody who finds no time can wait for one. */
  waitingList: z.boolean(),
  /** At most so many services in one appointment. */
  maxServices: count,
  /** How long before its time somebody may check in for an appointment, in minutes; 30 when left out. */
  earlyMinutes: z.optional(count),
  /** Whether somebody may check in by the phone number of the booking. */
  checkInByPhone: z.optional(z.boolean()),
  /** Queues from which walk-ins draw tickets. */
  queues: z.array(z.object({ id: slug, name: z.string(), walkIns: z.boolean() })),
});
export type Office = z.infer<typeof office>;
