import { z } from 'zod';
import { hours } from './hours.ts';
import { messageRules } from './message-rules.ts';
import {
  boardRules,
  callingRules,
  direction,
  numberRange,
  priorityMinutes,
  signage,
  zone,
} from './on-site.ts';
import {
  bookingPolicy,
  checkInPolicy,
  confirmationRules,
  personLimits,
  waitingListRules,
  walkInPolicy,
} from './policy.ts';
import { service } from './service.ts';
import { choice, fieldRule, id, languageTag, someText, text, webAddress } from './words.ts';

export type { ServiceConfiguration, ServiceInput } from './service.ts';
export type { Text } from './words.ts';

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
  numbers: numberRange.prefault({}),
  zone: id.optional().describe('The part of the building in which people of this queue wait.'),
});
export type QueueConfiguration = z.infer<typeof queue>;

const counter = z.strictObject({
  id,
  name: text,
  way: text.optional(),
  direction: direction.optional(),
  queues: z.array(id).min(1).describe('Queues that it serves.'),
  services: z
    .array(id)
    .min(1)
    .optional()
    .describe('What can be done there; everything of its queues when left out.'),
  zone: id.optional().describe('The part of the building it stands in.'),
});
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
  calling: callingRules.prefault({}),
  priorities: priorityMinutes.prefault({}),
  zones: z
    .array(zone)
    .default([])
    .describe('Parts of the building, in the order of the list for an evacuation.'),
  board: boardRules.prefault({}),
  signage: z.array(signage).max(50).default([]),
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
