import { z } from 'zod';
import { id, languageTag, text } from './words.ts';

/** How numbers of a queue are given out. */
export const numberRange = z
  .strictObject({
    from: z.int().min(1).max(9998).default(1),
    to: z.int().min(2).max(9999).default(999),
    goesOn: z
      .boolean()
      .default(false)
      .describe('Whether a day goes on where the one before ended, instead of beginning anew.'),
  })
  .describe('After the last number the first one that nobody has follows.');
export type NumberRange = z.infer<typeof numberRange>;

/** What a clerk may do with somebody who does not come, and who comes back. */
export const callingRules = z.strictObject({
  recallsBeforeMiss: z
    .int()
    .min(0)
    .max(10)
    .default(1)
    .describe('So often a number is called again before it may be given up.'),
  returns: z.int().min(0).max(10).default(1).describe('So often somebody may come back after a missed call.'),
  returnMinutes: z
    .int()
    .min(0)
    .max(480)
    .default(20)
    .describe('So long after a missed call somebody may come back without asking.'),
});
export type CallingRules = z.infer<typeof callingRules>;

const earlier = (minutes: number) => z.int().min(0).max(240).default(minutes);

/** By how many minutes a reason brings somebody forward in the line. */
export const priorityMinutes = z.strictObject({
  prepared: earlier(15).describe('Prepared at the self-service station.'),
  documents: earlier(10).describe('All documents are there and checked.'),
  disability: earlier(30),
  staff: earlier(60).describe('A clerk says so.'),
});
export type PriorityMinutes = z.infer<typeof priorityMinutes>;

/** A part of the building, or a junction in it. */
export const zone = z.strictObject({ id, name: text });

/** Which way to go, as seen by whoever stands before the board. */
export const direction = z.enum(['left', 'right', 'ahead', 'back', 'up', 'down']);

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time like 08:00');
const date = z.iso.date('must be a day like 2027-12-24');
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** When something is shown; always when empty. */
const schedule = z
  .strictObject({
    days: z.array(weekday).min(1).optional(),
    from: time.optional(),
    to: time.optional(),
    fromDate: date.optional(),
    untilDate: date.optional().describe('The last day, included.'),
  })
  .describe('By the clock of the office.');
export type Schedule = z.infer<typeof schedule>;

const page = {
  id,
  title: text.optional(),
  zones: z.array(id).default([]).describe('Zones in which it is shown; everywhere when empty.'),
  when: schedule.prefault({}),
  seconds: z.int().min(5).max(600).default(15).describe('How long it stays before the next one.'),
};

/** What a file of a picture may be called. */
export const pictureName = /^\w[\w.-]{0,99}\.(png|jpe?g|webp|avif|svg)$/i;
const picture = z.string().regex(pictureName, 'must be the name of a picture file like market.jpg');

/** What a board shows beside the calls. */
export const signage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('announcement'), ...page, text }),
  z.strictObject({ kind: z.literal('hours'), ...page }),
  z.strictObject({
    kind: z.literal('picture'),
    ...page,
    picture: picture.describe('A file in the directory of pictures.'),
    alt: text.describe('What the picture shows, in words.'),
  }),
  z.strictObject({
    kind: z.literal('signpost'),
    ...page,
    signs: z.array(z.strictObject({ text, direction })).min(1).max(12),
  }),
]);
export type SignageConfiguration = z.infer<typeof signage>;

/** What a board tells beside the calls. */
export const boardRules = z.strictObject({
  waitingList: z.boolean().default(false).describe('Whether boards show who waits, with how long it takes.'),
  voices: z
    .array(languageTag)
    .max(4)
    .default([])
    .describe('Languages in which calls are spoken, in this order; none is spoken when empty.'),
});
export type BoardRules = z.infer<typeof boardRules>;
