import * as z from 'zod/mini';
import { instant, slug, token, uuid } from './primitives.ts';
import { counterPlace, queueTicket } from './ticket.ts';

/** Whom the counter got. */
export const callNextResult = z.object({
  ticket: z.nullable(queueTicket),
  reason: z.optional(z.literal('queue_empty')),
});
export type CallNextResult = z.infer<typeof callNextResult>;

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
export const device = z.object({ id: uuid, kind: deviceKind, office: slug, token });
export type Device = z.infer<typeof device>;

/** A one-time code that pairs a device within minutes. */
export const pairingCode = z.object({ code: z.string(), kind: deviceKind, expiresAt: instant });
export type PairingCode = z.infer<typeof pairingCode>;
