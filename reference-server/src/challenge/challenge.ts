import { createHash, createHmac } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Challenge } from '@wartemarke/contract';
import type { RandomBytes } from '../access/tokens.ts';
import type { Schema } from '../database/schema.ts';
import { sharedSecret } from '../database/shared-secret.ts';
import { isUniqueViolation } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { readProof, type ProvenAction } from './proof.ts';

const GOOD_FOR_MINUTES = 10;
/**
 * Iterations of one try, and how many tries a browser needs: a tenth of a second on a desk, less than one on a cheap
 * phone. All of it is the browser's own PBKDF2, on which special hardware gains little.
 */
const WORK = { cost: 1000, fewestTries: 200, mostTries: 600 };

/** What a proof is for. */
export interface Purpose {
  readonly office: string;
  readonly action: ProvenAction;
}

/** A proof of work that is right, and not yet spent. */
export interface Proof {
  readonly hash: Buffer;
  readonly expiresAt: number;
}

/** Gives proofs of work to solve, and verifies them. All processes of a town share the secret that signs them. */
export function createChallenges(db: Kysely<Schema>, random: RandomBytes) {
  let signing: Promise<{ hmacSignatureSecret: string; hmacKeySignatureSecret: string }> | undefined;

  async function loadSecrets() {
    const secret = await sharedSecret(db, 'challenge', random);
    const derive = (use: string) => createHmac('sha256', secret).update(use).digest('hex');
    return { hmacSignatureSecret: derive('parameters'), hmacKeySignatureSecret: derive('key') };
  }

  function secrets() {
    signing ??= loadSecrets().catch((error: unknown) => {
      signing = undefined;
      throw error;
    });
    return signing;
  }

  return {
    /** A challenge for one action in one office, good for ten minutes. */
    async give({ office, action }: Purpose, now: number): Promise<Challenge> {
      const { cost, fewestTries, mostTries } = WORK;
      const counter = fewestTries + (random(4).readUInt32BE() % (mostTries - fewestTries));
      // The instant of its end is ours to judge, by our clock: the library would ask the machine's.
      const expiresAt = now + GOOD_FOR_MINUTES * 60_000;
      const made = await createChallenge({
        ...(await secrets()),
        ...{ algorithm: 'PBKDF2/SHA-256', cost, counter, deriveKey },
        data: { office, action, expiresAt },
      });
      return { challenge: JSON.stringify(made) };
    },

    /**
     * Verifies a proof; whether it was used before, only spending it tells.
     * @throws CallError `challenge_required`, `challenge_used` when it belongs to something else, `challenge_expired`.
     */
    async requireProof(text: string | undefined, purpose: Purpose, now: number): Promise<Proof> {
      const sent = text === undefined ? undefined : readProof(text);
      if (!sent) throw new CallError('challenge_required');
      const { verified } = await verifySolution({ ...sent, ...(await secrets()), deriveKey });
      const { office, action, expiresAt } = sent.challenge.parameters.data;
      const isForThis = office === purpose.office && action === purpose.action;
      if (!verified || !isForThis) throw new CallError('challenge_used');
      if (expiresAt <= now) throw new CallError('challenge_expired');
      return { hash: createHash('sha256').update(sent.challenge.signature).digest(), expiresAt };
    },
  };
}

/** What other features prove work with. */
export type Challenges = ReturnType<typeof createChallenges>;

/**
 * The statement that spends a proof, to be run in the transaction of what it pays for: alone, or followed by `from …` as
 * a part of the statement that does it. A second time it violates `spent_proofs_pkey`.
 */
export function spendProof({ hash, expiresAt }: Proof): RawBuilder<unknown> {
  return sql`insert into spent_proofs (proof_hash, expires_at)
    select ${hash}::bytea, ${new Date(expiresAt)}::timestamptz`;
}

/** Whether an error says that a proof was spent before. */
export function isSpent(error: unknown): boolean {
  return isUniqueViolation(error, 'spent_proofs_pkey');
}
