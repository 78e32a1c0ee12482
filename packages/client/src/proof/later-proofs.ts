import type { Client } from '../client.ts';
import { fetchLater } from '../flow/fetch-later.ts';
import type { Proofs, ProofTopic } from './proofs.ts';

/** Proofs of work for an action that may never need one; how they are made is fetched with the first. */
export function createLaterProofs(client: () => Client, topic: ProofTopic): Proofs {
  const proofs = fetchLater(async () => (await import('./proofs.ts')).createProofs(client, topic));
  return {
    prepare() {
      // What fails ahead is tried again when it is needed, and said then.
      proofs().then(
        (made) => made.prepare(),
        () => {},
      );
    },
    use: async (ask) => (await proofs()).use(ask),
  };
}
