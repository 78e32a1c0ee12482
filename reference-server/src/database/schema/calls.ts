import type { Instant } from './columns.ts';

/** Answers to mutating calls, so that a repeated call gets the same one. Sealed with a key made from the idempotency key. */
export interface IdempotencyKeysTable {
  key_hash: Buffer;
  request_hash: Buffer;
  answer: Buffer;
  created_at: Instant;
}

/** Proofs of work that were used, until they would have expired. */
export interface SpentProofsTable {
  proof_hash: Buffer;
  expires_at: Instant;
}
