import * as z from 'zod/mini';
import { instant, serviceQuantities, slug, token, uuid } from './primitives.ts';
import { queueTicket } from './queue-ticket.ts';
import { counterPlace, ticketNote, ticketPriority } from './ticket.ts';

/** Whom the counter got. */
export const callNextResult = z.object({
  ticket: z.nullable(queueTicket),
  reason: z.optional(z.literal('queue_empty')),
});
export type CallNextResult = z.infer<typeof callNextResult>;

/** To which counter a chosen ticket is called: one that waits, is parked, or was missed and came back. */
export const ticketCall = z.object({ counter: slug });

/** What was really done, when it is not what was wished for; the counter goes on to finish the case. */
export const ticketFinish = z.object({
  services: z.optional(serviceQuantities),
  wrapUp: z.optional(z.boolean()),
});
export type TicketFinish = z.infer<typeof ticketFinish>;

/** Puts a ticket aside until somebody calls it back. */
export const ticketPark = z.object({ note: ticketNote });

/**
 * Where a ticket goes on: to a queue of this office or of another one, to a certain counter, or both. The number
 * stays in the same office; another one gives a number of its own.
 */
export const ticketTransfer = z.object({
  office: z.optional(slug),
  queue: z.optional(slug),
  counter: z.optional(slug),
  note: ticketNote,
});
export type TicketTransfer = z.infer<typeof ticketTransfer>;

/** Why a ticket is served earlier; null takes it back. */
export const ticketPriorityChange = z.object({ priority: z.nullable(ticketPriority) });

/** What a clerk makes of the counter; `wrap_up` comes from finishing a ticket. */
export const counterStateChange = z.object({ state: z.enum(['open', 'break', 'closed']) });
export type CounterStateChange = z.infer<typeof counterStateChange>;

/** What a clerk types to sign in. */
export const signIn = z.object({
  name: z
    .string({ error: 'name_required' })
    .check(z.minLength(1, { error: 'name_required' }), z.maxLength(120)),
  password: z
    .string({ error: 'password_required' })
    .check(z.minLength(1, { error: 'password_required' }), z.maxLength(1000)),
});
export type SignIn = z.infer<typeof signIn>;

/** Who is signed in, and where this clerk may work. */
export const clerk = z.object({
  name: z.string(),
  offices: z.array(z.object({ id: slug, name: z.string(), counters: z.array(counterPlace) })),
});
export type Clerk = z.infer<typeof clerk>;

/** A clerk's session. The token goes into the `Authorization` header. */
export const session = z.object({ token, expiresAt: instant, clerk });
export type Session = z.infer<typeof session>;

/** The on-site faces that are paired once and act without a clerk. */
export const deviceKind = z.enum(['kiosk', 'board']);
export type DeviceKind = z.infer<typeof deviceKind>;

/** The one-time code that was made for a device, as typed. */
export const pairing = z.object({
  code: z.string({ error: 'pairing_code_invalid' }).check(z.maxLength(40, { error: 'pairing_code_invalid' })),
});

/** A paired device. The token can be revoked. */
export const device = z.object({
  id: uuid,
  kind: deviceKind,
  office: slug,
  token,
  name: z.optional(z.string()),
  zone: z.optional(slug),
});
export type Device = z.infer<typeof device>;

/** A device that is to be paired: what it is called by the staff, and in which zone it stands. */
export const pairingCodeRequest = z.object({
  kind: deviceKind,
  name: z.optional(z.string({ error: 'text_invalid' }).check(z.maxLength(80, { error: 'text_too_long' }))),
  zone: z.optional(slug),
});
export type PairingCodeRequest = z.infer<typeof pairingCodeRequest>;

/** A one-time code that pairs a device within minutes. */
export const pairingCode = z.object({ code: z.string(), kind: deviceKind, expiresAt: instant });
export type PairingCode = z.infer<typeof pairingCode>;
