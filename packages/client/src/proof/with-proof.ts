import { ApiError } from '../api-error.ts';
import type { Proofs } from './proofs.ts';

const renewCodes = new Set<string>(['challenge_required', 'challenge_used', 'challenge_expired']);

/** Asks with a proof; one that the server does not take is replaced once, without a word. */
export async function withProof<T>(
  proofs: Proofs | undefined,
  ask: (proof: { proof?: string }) => Promise<T>,
): Promise<T> {
  if (!proofs) return ask({});
  try {
    return await ask({ proof: await proofs.take() });
  } catch (error) {
    if (!(error instanceof ApiError) || !renewCodes.has(error.code)) throw error;
    return ask({ proof: await proofs.take() });
  }
}
