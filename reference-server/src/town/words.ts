import { z } from 'zod';

/** Key of an office, a service or something else of a town. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lower-case letters, digits and hyphens, at most 64')
  .describe('Key, unique among its kind within the office.');

/** A text that is not empty. */
export const someText = z.string().regex(/\S/, 'must not be empty');

/** A language as the town names it. */
export const languageTag = z
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

/** An address of a page. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address like https://www.example.org/form',
});

/** Something that can be chosen. */
export const choice = z.strictObject({ id, text });

/** How a field of the booking form is treated. */
export const fieldRule = z.enum(['hidden', 'optional', 'required']);
