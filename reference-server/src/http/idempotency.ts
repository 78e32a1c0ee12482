import { createHash } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { NONCE_BYTES, openBytes, sealBytes } from '../database/sealed-bytes.ts';
import { CallError } from './call-error.ts';

/** Keeps the answer of a mutating call, so that the same call made again gets the same answer. */
export interface Once {
  /**
   * The statement that keeps the answer, to be run in the transaction of the change: alone, or followed by `from …` as a
   * part of the statement that makes the change.
   */
  keep(answer: unknown): RawBuilder<unknown>;
}

/** An idempotent call: its key and what it asks for. */
export interface KeyedCall extends Once {
  /** The answer kept for this key, if there is one. Throws `idempotency_key_reused` when the key was used for something else. */
  keptAnswer(db: Kysely<Schema>): Promise<{ answer: unknown } | undefined>;
}

const KEY_FORM = /^[\x21-\x7e]{16,255}$/;

const sha256 = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest();

// Answers can carry tokens. Only who knows the idempotency key, which is not stored, can open them.
const sealingKey = (key: string, caller: string) => sha256('seal', caller, key);

// The nonce is made from the text, so that a repeated try with another answer never meets the same nonce.
const nonceOf = (text: string, secret: Buffer) =>
  createHash('sha256').update(secret).update(text).digest().subarray(0, NONCE_BYTES);

function seal(answer: unknown, key: Buffer): Buffer {
  const text = JSON.stringify(answer ?? null);
  return sealBytes(Buffer.from(text), nonceOf(text, key), { key });
}

function open(sealed: Uint8Array, key: Buffer): unknown {
  return JSON.parse(openBytes(sealed, { key }).toString('utf8'));
}

/**
 * Binds an `Idempotency-Key` to a call.
 * @param key value of the header: 16 to 255 printable characters; fewer could be guessed.
 * @param caller who calls (the token or nothing): keys of different callers never meet.
 * @param request what is asked for, as text; the same key with another request is refused.
 * @param now epoch milliseconds, kept so that old keys can be forgotten.
 */
export function keyedCall(key: string | undefined, caller: string, request: string, now: number): KeyedCall {
  if (key === undefined || key === '') throw new CallError('idempotency_key_missing');
  if (!KEY_FORM.test(key)) throw new CallError('idempotency_key_format');
  const keyHash = sha256('key', caller, key);
  const requestHash = sha256('request', request);
  const secret = sealingKey(key, caller);
  return {
    keep: (answer) => sql`insert into idempotency_keys (key_hash, request_hash, answer, created_at)
      select ${keyHash}::bytea, ${requestHash}::bytea, ${seal(answer, secret)}::bytea, ${new Date(now)}::timestamptz`,
    async keptAnswer(db) {
      const row = await db
        .selectFrom('idempotency_keys')
        .select(['request_hash', 'answer'])
        .where('key_hash', '=', keyHash)
        .executeTakeFirst();
      if (!row) return undefined;
      if (!requestHash.equals(row.request_hash)) throw new CallError('idempotency_key_reused');
      return { answer: open(row.answer, secret) };
    },
  };
}
