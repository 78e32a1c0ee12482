import type { Challenge } from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { findOffice, type TownState } from './state.ts';

const goodMs = 600_000;

/** Gives a proof of work that takes a few tries. */
export function getChallenge(state: TownState, office: string): Challenge {
  findOffice(state, office);
  const nonce = (state.challenges.size + 1).toString(16).padStart(32, '0');
  state.challenges.set(nonce, state.now());
  const parameters = {
    algorithm: 'PBKDF2/SHA-256',
    nonce,
    salt: 'f'.repeat(32),
    cost: 1,
    keyLength: 32,
    keyPrefix: '0',
  };
  return { challenge: JSON.stringify({ parameters, signature: 'fake' }) };
}

/** Refuses a hold without a proof where the office wants one, and a proof that was used or is too old. */
export function expectProof(state: TownState, office: string, proof: string | undefined): void {
  if (!findOffice(state, office).challenge) return;
  if (!proof) throw apiErrorOf('challenge_required');
  const { challenge } = JSON.parse(atob(proof)) as { challenge: { parameters: { nonce: string } } };
  const { nonce } = challenge.parameters;
  const givenAt = state.challenges.get(nonce);
  if (givenAt === undefined || Number.isNaN(givenAt)) throw apiErrorOf('challenge_used');
  state.challenges.set(nonce, NaN);
  if (state.now() - givenAt >= goodMs) throw apiErrorOf('challenge_expired');
}
