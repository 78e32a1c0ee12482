import { z } from 'zod';
import { choice, fieldRule, id, someText, text, webAddress } from './words.ts';

const question = z.strictObject({ id, text, options: z.array(choice).min(2) });

const requirement = z.strictObject({
  name: text,
  hint: text.optional(),
  when: z
    .strictObject({ question: id, is: z.array(id).min(1) })
    .optional()
    .describe('Only needed when a question of the service was answered with one of these options.'),
});

const season = z
  .strictObject({
    from: z.iso.date('must be a day like 2027-12-24'),
    until: z.iso.date('must be a day like 2027-12-24'),
  })
  .describe('First and last day of the appointments, both included.');

/** A concern, as the file of a town says it. */
export const service = z.strictObject({
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
export type ServiceInput = z.input<typeof service>;
