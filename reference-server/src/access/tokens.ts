import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Source of random bytes. */
export type RandomBytes = (size: number) => Buffer;

const TOKEN_BYTES = 24;

/** A fresh secret: 192 random bits as 32 characters of base64url. */
export function createToken(random: RandomBytes): string {
  return random(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token: its SHA-256. A token has enough entropy to need no salt. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A secret that follows from another one and does not lead back to it, so that it need not be stored. */
export function deriveToken(token: string, purpose: 'check-in' | 'ticket' | 'appointment'): string {
  return createHmac('sha256', token).update(purpose).digest().subarray(0, TOKEN_BYTES).toString('base64url');
}

/** Compares two hashes in constant time. */
export function isSameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What is stored of a manage token: its hash, and those of the secrets that follow from it. */
export function linkHashes(token: string): { tokenHash: Buffer; checkInHash: Buffer; ticketHash: Buffer } {
  const checkInSecret = deriveToken(token, 'check-in');
  return {
    tokenHash: hashToken(token),
    checkInHash: hashToken(checkInSecret),
    ticketHash: hashToken(deriveToken(checkInSecret, 'ticket')),
  };
}
