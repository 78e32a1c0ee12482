import { ApiError } from '../api-error.ts';
import type { ChallengeAction, Client } from '../client.ts';

/** Proofs of work for one action in an office: solved ahead, used once. */
export interface Proofs {
  /** Begins to solve one, unless one is ready or on its way. */
  prepare(): void;
  /** Asks with a proof that nobody used; one that the server does not take is replaced once, without a word. */
  use<Answer>(ask: AskWithProof<Answer>): Promise<Answer>;
}

/** Asks for something that a proof goes with, where one is wanted. */
export type AskWithProof<Answer> = (proof: { readonly proof?: string }) => Promise<Answer>;

/** What is proven work for. */
export interface ProofTopic {
  /** Id of the office. */
  readonly office: string;
  readonly action: ChallengeAction;
}

/** The server takes a proof for ten minutes; an older one is not worth sending. */
const goodMs = 8 * 60_000;

const renewCodes = new Set<string>(['challenge_required', 'challenge_used', 'challenge_expired']);

/** Solves proofs of work ahead, so that nobody waits for them. */
export function createProofs(client: () => Client, { office, action }: ProofTopic): Proofs {
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

  async function take(): Promise<{ proof: string }> {
    const { proof } = begin();
    ahead = undefined;
    return { proof: await proof };
  }

  return {
    prepare: () => void begin(),
    async use(ask) {
      try {
        return await ask(await take());
      } catch (error) {
        if (!(error instanceof ApiError) || !renewCodes.has(error.code)) throw error;
        return ask(await take());
      }
    },
  };
}
