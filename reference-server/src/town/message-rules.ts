import { z } from 'zod';
import { text } from './words.ts';

const template = z
  .strictObject({ opening: text.optional(), closing: text.optional() })
  .describe('Words of the office around what a message says anyway.');

/** How an office writes to citizens. */
export const messageRules = z.strictObject({
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
