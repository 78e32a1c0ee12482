import { createHash } from 'node:crypto';
import type { RandomBytes } from './tokens.ts';

// Crockford's base 32: no I, L, O, U, so that nobody mixes up what is read aloud or typed.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** A code of 40 random bits that people can read aloud and type, for example `K7M4-9QXT`. */
export function createShortCode(random: RandomBytes): string {
  const letters = Array.from(random(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Reads a code as typed: any case, with or without hyphen and spaces, look-alike letters; `undefined` when it is none. */
export function readShortCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
}

/** What is stored of a one-time code. */
export function hashShortCode(code: string): Buffer {
  return createHash('sha256').update(`pairing ${code}`).digest();
}
