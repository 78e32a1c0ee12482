import { z } from 'zod';
import { hours } from './hours.ts';
import {
  bookingPolicy,
  checkInPolicy,
  confirmationRules,
  personLimits,
  waitingListRules,
  walkInPolicy,
} from './policy.ts';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens, at most 64')
  .describe('Key, unique among its kind within the office.');

const someText = z.string().regex(/\S/, 'must not be empty');

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/, 'must be a language tag in lower case, like de or de-x-leicht');

const textsByLanguage = z
  .record(languageTag, someText)
  .refine((texts) => Object.keys(texts).length > 0, 'must have a text in one language at least');

/** A text in the town's first language, or in several. */
export const text = z
  .union([someText, textsByLanguage], {
    error: 'must be a text that is not empty, or such texts by language: {"de": "…", "en": "…"}',
  })
  .describe('A text, or texts by language tag: {"de": "…", "en": "…"}.');
export type Text = z.infer<typeof text>;

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address like https://www.example.org/form',
});

const choice = z.strictObject({ id, text });

const question = z.strictObject({ id, text, options: z.array(choice).min(2) });

const requirement = z.strictObject({
  name: text,
  hint: text.optional(),
  when: z
    .strictObject({ question: id, is: z.array(id).min(1) })
    .optional()
    .describe('Only needed when a question of the service was answered with one of these options.'),
});

const fieldRule = z.enum(['hidden', 'optional', 'required']);

const season = z
  .strictObject({
    from: z.iso.date('must be a day like 2027-12-24'),
    until: z.iso.date('must be a day like 2027-12-24'),
  })
  .describe('First and last day of the appointments, both included.');

const service = z.strictObject({
  id,
  name: text,
  categories: z.array(id).default([]),
  queue: id
    .optional()
    .describe('The queue it is served from. Left out only for a service that is a mere link.'),
  durationMinutes: z.int().min(1).max(480).default(10),
  additionalMinutes: z
    .int()
    .min(0)
    .max(480)
    .optional()
    .describe('Length of each further one; the same as the first when left out.'),
  maxQuantity: z.int().min(1).max(20).default(1),
  combinableWith: z
    .union([z.literal('all'), z.array(id)], { error: 'must be "all" or a list of ids of services' })
    .default('all')
    .describe('Services of the same queue that may share an appointment with it.'),
  questions: z.array(question).default([]).describe('Simple questions that requirements depend on.'),
  requirements: z.array(requirement).default([]),
  fee: text.optional(),
  hint: text.optional(),
  seasons: z.array(season).default([]).describe('When it exists; the whole year when empty.'),
  fields: z
    .partialRecord(z.enum(['name', 'email', 'phone', 'address', 'note']), fieldRule)
    .default({})
    .describe('Fields that are treated otherwise when it is booked.'),
  documents: z
    .array(z.strictObject({ id, name: text }))
    .default([])
    .describe('Documents that can be handed in while booking.'),
  keywords: z.array(someText).default([]),
  leika: z
    .string()
    .regex(/^\d{14}$/, 'must be the 14 digits of a LeiKa key')
    .optional(),
  link: webAddress.optional().describe('Online form that replaces the visit.'),
  staffOnly: z
    .boolean()
    .default(false)
    .describe('Citizens neither see nor book it; only staff book it for them.'),
});
export type ServiceConfiguration = z.infer<typeof service>;

const queue = z.strictObject({
  id,
  name: text,
  prefix: z
    .string()
    .regex(/^[A-Z]{0,2}$/, 'must be at most two capital letters')
    .default(''),
  place: text.optional().describe('Where people of this queue wait.'),
  gridMinutes: z
    .literal([5, 10, 15, 20, 30], { error: 'must be 5, 10, 15, 20 or 30' })
    .default(5)
    .describe('Step in which time is given out; opening hours lie on it, counted from midnight.'),
  wrapUpMinutes: z
    .int()
    .min(0)
    .max(60)
    .default(0)
    .describe('Kept free after each appointment to finish the case.'),
  hours,
  booking: bookingPolicy.prefault({}),
  walkIns: walkInPolicy.prefault({}),
});
export type QueueConfiguration = z.infer<typeof queue>;

const counter = z.strictObject({ id, name: text, way: text.optional(), queues: z.array(id).min(1) });
export type CounterConfiguration = z.infer<typeof counter>;

const ownField = z.strictObject({
  id,
  label: text,
  hint: text.optional(),
  kind: z.enum(['text', 'choice', 'tick']).default('text'),
  options: z.array(choice).default([]).describe('What can be chosen, for a choice.'),
  rule: fieldRule.default('optional'),
  services: z.array(id).default([]).describe('Services that it is asked for; all of them when empty.'),
});

const template = z
  .strictObject({ opening: text.optional(), closing: text.optional() })
  .describe('Words of the office around what a message says anyway.');

const messageRules = z.strictObject({
  from: z
    .email('must be an e-mail address')
    .optional()
    .describe('Sender of its mails; the office’s address when left out.'),
  reminderHours: z
    .array(z.int().min(1).max(336))
    .max(4)
    .default([24, 4])
    .describe('How many hours before the start reminders go out.'),
  sms: z
    .boolean()
    .default(true)
    .describe('Text messages too, where a mobile number was given and a gateway is set.'),
  texts: z
    .partialRecord(
      z.enum([
        'confirmation',
        'activation',
        'acknowledgement',
        'moved',
        'cancelled',
        'declined',
        'reminder',
        'waiting',
        'offer',
      ]),
      template,
    )
    .default({}),
});

const office = z.strictObject({
  id,
  name: text,
  address: z.strictObject({ street: someText, postalCode: someText, city: someText }),
  phone: someText.optional(),
  email: z.email('must be an e-mail address').optional(),
  directions: text.optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour like #004f9f')
    .optional(),
  privacyNotice: text.optional(),
  privacyLink: webAddress.optional(),
  fields: z
    .strictObject({
      name: fieldRule.default('required'),
      email: fieldRule.default('optional'),
      phone: fieldRule.default('hidden'),
      address: fieldRule.default('hidden'),
      note: fieldRule.default('hidden'),
    })
    .prefault({}),
  ownFields: z.array(ownField).max(20).default([]),
  maxServices: z.int().min(1).max(10).default(5),
  confirmation: confirmationRules.prefault({}),
  limits: personLimits.prefault({}),
  waitingList: waitingListRules.prefault({}),
  messages: messageRules.prefault({}),
  retentionDays: z
    .int()
    .min(1)
    .max(3650)
    .default(30)
    .describe('How many days after the appointment everything personal is deleted.'),
  checkIn: checkInPolicy.prefault({}),
  categories: z.array(z.strictObject({ id, name: text })).default([]),
  services: z.array(service),
  queues: z.array(queue).min(1),
  counters: z.array(counter).default([]),
});
export type OfficeConfiguration = z.infer<typeof office>;

/** The whole configuration of a town, as its file says it and with every default filled in. */
export const town = z.strictObject({
  $schema: z.string().optional(),
  name: someText,
  languages: z
    .array(languageTag)
    .min(1)
    .default(['de'])
    .describe('Languages of the texts; the first is the fallback.'),
  timeZone: z.string().default('Europe/Berlin'),
  federalState: z
    .enum(['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'])
    .optional()
    .describe('Whose public holidays close the offices.'),
  proofOfWork: z
    .boolean()
    .default(true)
    .describe('Whether a browser has to compute for a moment before it may hold a time: keeps robots away.'),
  offices: z.array(office).min(1),
});
export type TownConfiguration = z.infer<typeof town>;

/** A town as its file may say it, with defaults left out. */
export type TownInput = z.input<typeof town>;
export type OfficeInput = z.input<typeof office>;
export type ServiceInput = z.input<typeof service>;
