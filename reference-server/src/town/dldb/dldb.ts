import { z } from 'zod';

/** Ids are texts in one list and numbers in the other. */
const id = z.union([z.string(), z.number()]).transform(String);
const text = z.string().nullish();
const wholeNumber = z.coerce.number().int().min(0).optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

const appointment = z
  .object({ slots: wholeNumber, allowed: flag, external: flag })
  .nullish()
  .transform((value) => value ?? {});

/** A service, as a DLDB export writes it; whatever may be missing is optional. */
export const dldbService = z.object({
  id,
  name: z.string().regex(/\S/),
  leika: text,
  keywords: text,
  public: flag,
  duration: wholeNumber,
  maxQuantity: wholeNumber,
  combinable: z.array(id).nullish(),
  locations: z.array(z.object({ location: id, appointment })).nullish(),
});
export type DldbService = z.infer<typeof dldbService>;

/** An office, as a DLDB export writes it. */
export const dldbLocation = z.object({
  id,
  name: z.string().regex(/\S/),
  displayName: text,
  public: flag,
  address: z
    .object({
      street: text,
      house_number: text,
      postal_code: text,
      city: text,
      hint: z.union([z.string(), z.boolean()]).nullish(),
    })
    .nullish(),
  slotTimeInMinutes: wholeNumber,
  services: z.array(z.object({ service: id, duration: wholeNumber, appointment })).nullish(),
});
export type DldbLocation = z.infer<typeof dldbLocation>;

/** One of the two files of an export: a list, or an object that holds it as `data`. */
export const dldbFile = z.union([
  z.array(z.unknown()),
  z.object({ data: z.array(z.unknown()) }).transform((file) => file.data),
]);
