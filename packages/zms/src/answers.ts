import * as z from 'zod/mini';

/*
 * What the public interface of ZMS (zmscitizenapi) answers, read tolerantly: ids are numbers or texts, what is not set
 * is null, left out or an empty list. Only what is used is read.
 */

const id = z.union([z.string(), z.number()]);
const text = z.optional(z.nullable(z.string()));
const flag = z.optional(z.nullable(z.union([z.boolean(), z.string(), z.number()])));
const figure = z.optional(z.nullable(z.union([z.number(), z.string()])));

/** How an office asks for what it wants to know, and how long it keeps what. */
export const zmsScope = z.object({
  emailRequired: flag,
  telephoneActivated: flag,
  telephoneRequired: flag,
  customTextfieldActivated: flag,
  customTextfieldRequired: flag,
  customTextfieldLabel: text,
  customTextfield2Activated: flag,
  customTextfield2Required: flag,
  customTextfield2Label: text,
  captchaActivatedRequired: flag,
  /** At most so many slots in one appointment. */
  slotsPerAppointment: figure,
  /** Minutes that a reservation lasts. */
  reservationDuration: figure,
  /** Minutes in which the link of the mail has to be opened; 0 where none is sent. */
  activationDuration: figure,
  /** What is said on the way there; may hold simple HTML. */
  hint: text,
});
export type ZmsScope = z.infer<typeof zmsScope>;

const address = z.object({ street: text, house_number: text, postal_code: text, city: text });

/** A place where people go; ZMS calls it a provider too. */
export const zmsOffice = z.object({
  id,
  name: text,
  address: z.optional(z.nullable(z.union([address, z.array(z.string())]))),
  slotTimeInMinutes: figure,
  /** Services that are not to be had here, unless they may go beside others. */
  disabledByServices: z.optional(z.nullable(z.union([z.array(id), z.record(z.string(), id)]))),
  allowDisabledServicesMix: z.optional(z.nullable(z.union([z.boolean(), z.array(id)]))),
  scope: z.optional(z.nullable(zmsScope)),
});
export type ZmsOffice = z.infer<typeof zmsOffice>;

/** Offices in which two services go together, by the id of the other service. */
const partners = z.record(z.string(), z.array(id));

export const zmsService = z.object({
  id,
  name: text,
  maxQuantity: figure,
  /** The partners, in newer versions below a number that orders them; an empty list where there are none. */
  combinable: z.optional(z.nullable(z.union([partners, z.record(z.string(), partners), z.array(id)]))),
  public: flag,
  /** 1 in person; 2 and above by telephone or video. */
  variantId: figure,
});
export type ZmsService = z.infer<typeof zmsService>;

/** That an office handles a service, and in how many of its slots. */
export const zmsRelation = z.object({
  officeId: id,
  serviceId: id,
  slots: figure,
  maxQuantity: figure,
  public: flag,
});
export type ZmsRelation = z.infer<typeof zmsRelation>;

/** `GET offices-and-services/`. */
export const zmsCatalogue = z.object({
  offices: z.array(zmsOffice),
  services: z.array(zmsService),
  relations: z.array(zmsRelation),
});
export type ZmsCatalogue = z.infer<typeof zmsCatalogue>;

/** `GET available-calendar/`: start times in epoch seconds, by day and office. */
export const zmsCalendar = z.object({
  nextBookableDate: text,
  availableDays: z.array(
    z.object({
      date: z.string(),
      offices: z.optional(z.array(z.object({ officeId: id, appointments: z.array(z.number()) }))),
    }),
  ),
});
export type ZmsCalendar = z.infer<typeof zmsCalendar>;

/** A reservation or an appointment: what `appointment/` and every change of one answer. */
export const zmsProcess = z.object({
  processId: id,
  authKey: z.string(),
  /** Epoch seconds. */
  timestamp: figure,
  familyName: text,
  email: text,
  telephone: text,
  customTextfield: text,
  customTextfield2: text,
  officeId: z.optional(z.nullable(id)),
  officeName: text,
  scope: z.optional(z.nullable(zmsScope)),
  serviceId: z.optional(z.nullable(id)),
  serviceCount: figure,
  slotCount: figure,
  subRequestCounts: z.optional(z.nullable(z.array(z.object({ id, count: z.number() })))),
  status: text,
  /** What the boards and the staff call it by. */
  displayNumber: z.optional(z.nullable(id)),
});
export type ZmsProcess = z.infer<typeof zmsProcess>;

/** `POST captcha-verify/`. */
export const zmsVerified = z.object({ token: text });

/** What every refusal looks like, whatever its status. */
export const zmsRefusal = z.object({ errors: z.array(z.object({ errorCode: z.string() })) });

/** Whether something is switched on. */
export function isOn(value: z.infer<typeof flag>): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}

/** A number, however it is written; what is left out is `otherwise`. */
export function toNumber(value: z.infer<typeof figure>, otherwise: number): number {
  const number = Number(value ?? Number.NaN);
  return value === '' || Number.isNaN(number) ? otherwise : number;
}
