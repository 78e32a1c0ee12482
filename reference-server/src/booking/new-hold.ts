import { randomUUID } from 'node:crypto';
import type { Hold } from '@wartemarke/contract';
import { createShortCode } from '../access/short-code.ts';
import { createToken, hashToken, linkHashes, type RandomBytes } from '../access/tokens.ts';
import { toWireInstant } from '../availability/office-time.ts';
import type { Place } from '../availability/timetable.ts';
import type { Wish } from '../availability/wish.ts';
import type { NewHold } from './holding.store.ts';

const MINUTE = 60_000;

/** A hold as its holder sees it. Instants are epoch milliseconds. */
export interface ShownHold {
  readonly office: string;
  readonly id: string;
  readonly token: string;
  readonly startAt: number;
  readonly endAt: number;
  readonly heldUntil: number;
  readonly extensionsLeft: number;
}

/** Writes a hold for the wire. */
export function toHold(
  { office, id, token, startAt, endAt, heldUntil, extensionsLeft }: ShownHold,
  { timeZone, now }: { readonly timeZone: string; readonly now: number },
): Hold {
  const wire = (epochMs: number) => toWireInstant(epochMs, timeZone);
  const times = { startAt: wire(startAt), endAt: wire(endAt), expiresAt: wire(heldUntil) };
  return {
    id,
    office,
    token,
    ...times,
    expiresInSeconds: Math.floor((heldUntil - now) / 1000),
    extensionsLeft,
  };
}

/** A fresh hold of a place, and the secret that opens it. */
export function createNewHold(
  { office, services, online }: Wish,
  { queue, chosen }: Place,
  { random, now, client }: { random: RandomBytes; now: number; client: string | undefined },
): { hold: NewHold; token: string } {
  const token = createToken(random);
  const hold = {
    ...chosen,
    ...{ office, services, online, id: randomUUID(), queue: queue.id, code: createShortCode(random) },
    ...linkHashes(token),
    clientHash: client === undefined ? null : hashToken(client),
    heldUntil: now + queue.booking.holdMinutes * MINUTE,
    createdAt: now,
  };
  return { hold, token };
}
