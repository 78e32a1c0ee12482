import * as z from 'zod/mini';

export const slugPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const tokenPattern = /^[A-Za-z0-9_-]{32}$/;

/** Key of an office, queue, counter, category or service: lower-case letters, digits and hyphens, at most 64. */
export const slug = z.string({ error: 'id_invalid' }).check(z.regex(slugPattern, { error: 'id_invalid' }));

/** Key that the server made for an appointment, hold, ticket or device: a UUID. */
export const uuid = z.string({ error: 'id_invalid' }).check(z.regex(uuidPattern, { error: 'id_invalid' }));

/** A day in the office's own time zone, `YYYY-MM-DD`. Whether the day exists is a question of meaning, not of form. */
export const day = z
  .string({ error: 'date_format' })
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date_format' }));

/** An instant as ISO 8601 with offset, for example `2027-03-29T08:00:00+02:00`. */
export const instant = z.string({ error: 'instant_format' }).check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, {
    error: 'instant_format',
  }),
);

/** A secret of 192 random bits, base64url, 32 characters. It stands in fragments and `Authorization` headers only. */
export const token = z
  .string({ error: 'token_format' })
  .check(z.regex(tokenPattern, { error: 'token_format' }));

/** An IANA time zone, for example `Europe/Berlin`. Whether it exists is a question of meaning. */
export const timeZone = z
  .string({ error: 'timezone_unknown' })
  .check(z.regex(/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/, { error: 'timezone_unknown' }));

/** A language tag as the catalogue writes it, for example `de` or `de-x-leicht`. 35 characters are enough (RFC 5646, 4.4.1). */
export const language = z
  .string({ error: 'language_format' })
  .check(
    z.maxLength(35, { error: 'language_format' }),
    z.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, { error: 'language_format' }),
  );

/** A whole number, zero or more. */
export const count = z.int({ error: 'number_invalid' }).check(z.gte(0, { error: 'number_invalid' }));

/** A range of waiting minutes, both ends included in what is shown ("10 to 20 minutes"). */
export const waitRange = z.object({ fromMinutes: count, toMinutes: count });
export type WaitRange = z.infer<typeof waitRange>;

/** One service and how many of it, for example two identity cards. */
export const serviceQuantity = z.object({
  id: slug,
  quantity: z
    .int({ error: 'quantity_invalid' })
    .check(z.gte(1, { error: 'quantity_invalid' }), z.lte(20, { error: 'quantity_invalid' })),
  /** What was answered to the questions of the service, option by question: it decides what has to be brought. */
  answers: z.optional(z.record(slug, slug)),
});
export type ServiceQuantity = z.infer<typeof serviceQuantity>;

/** The services of one visit. */
export const serviceQuantities = z
  .array(serviceQuantity, { error: 'services_required' })
  .check(z.minLength(1, { error: 'services_required' }), z.maxLength(10, { error: 'too_many_services' }));

const servicePattern = /^([a-z0-9][a-z0-9-]{0,63})(?::(\d{1,2}))?$/;

/** The services of one visit in a query: `identity-card:2,passport` (a quantity of 1 may be left out). */
export const servicesQuery = z
  .string({ error: 'services_required' })
  .check(z.regex(/^[a-z0-9-]+(:\d{1,2})?(,[a-z0-9-]+(:\d{1,2})?)*$/, { error: 'services_format' }));

/** Reads the services of a query. Expects a text that `servicesQuery` accepts. */
export function parseServicesQuery(text: string): ServiceQuantity[] {
  return text.split(',').map((part) => {
    const [, id = '', quantity = '1'] = servicePattern.exec(part) ?? [];
    return { id, quantity: Number(quantity) };
  });
}

/** Writes services as the query reads them. */
export function formatServicesQuery(services: readonly ServiceQuantity[]): string {
  return services.map(({ id, quantity }) => (quantity === 1 ? id : `${id}:${quantity}`)).join(',');
}
