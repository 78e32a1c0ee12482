import type { ChallengeAction, Client } from '../client.ts';

/** Proofs of work for one action in an office: solved ahead, used once. */
export interface Proofs {
  /** Begins to solve one, unless one is ready or on its way. */
  prepare(): void;
  /** A proof that nobody used, as soon as there is one. */
  take(): Promise<string>;
}

/** The server takes a proof for ten minutes; an older one is not worth sending. */
const goodMs = 8 * 60_000;

/** Solves proofs of work ahead, so that nobody waits for them. */
export function createProofs(
  client: () => Client,
  { office, action }: { office: string; action: ChallengeAction },
): Proofs {
  let ahead: { readonly proof: Promise<string>; readonly sinceAt: number } | undefined;

  async function solve(): Promise<string> {
    const { challenge } = await client().challenges.get(office, action);
    const { solve } = await import('./solve.ts');
    return solve(challenge);
  }

  function begin(): { readonly proof: Promise<string>; readonly sinceAt: number } {
    const sinceAt = client().now();
    if (ahead && sinceAt - ahead.sinceAt < goodMs) return ahead;
    const begun = { proof: solve(), sinceAt };
    ahead = begun;
    // What fails ahead is tried again when it is needed, and said then.
    begun.proof.catch(() => ahead === begun && (ahead = undefined));
    return begun;
  }

  return {
    prepare: () => void begin(),
    take() {
      const { proof } = begin();
      ahead = undefined;
      return proof;
    },
  };
}
