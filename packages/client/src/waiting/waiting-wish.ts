import type { ServiceQuantity, WaitingEntry } from '@wartemarke/contract';
import { withoutBlanks } from '../booking/without-blanks.ts';
import type { Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import { createTasks } from '../flow/tasks.ts';
import { createProofs, type AskWithProof, type Proofs } from '../proof/proofs.ts';
import { createStore } from '../store.ts';
import type { WaitingWishFlow, WaitingWishState } from './waiting-state.ts';

/** How somebody waits. */
export interface WaitingWishOptions {
  /** Id of the office. */
  readonly office: string;
  readonly services: readonly ServiceQuantity[];
  /** Whether the office wants a proof of work (`challenge`); it is solved ahead. */
  readonly challenge?: boolean;
}

/** Begins a wish for a time that comes back. */
export function createWaitingWish(client: Client, options: WaitingWishOptions): WaitingWishFlow {
  const { office, services, challenge } = options;
  const store = createStore<WaitingWishState>({ entry: null, busy: [], problem: null });
  const tasks = createTasks<'join', WaitingWishState>(store);
  const intent = createIntent(client.createKey);
  let proofs: Proofs | undefined;
  if (challenge) {
    proofs = createProofs(() => client, { office, action: 'wait' });
    proofs.prepare();
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    leave: () => tasks.cancel(),
    join(wish) {
      const ask: AskWithProof<WaitingEntry> = (proof) => {
        const body = { ...wish, services: [...services], contact: withoutBlanks(wish.contact), ...proof };
        return askOnce(intent, body, (idempotencyKey) =>
          client.waitingList.join(office, body, { idempotencyKey }),
        );
      };
      return tasks.single({
        task: 'join',
        ask: () => proofs?.use(ask) ?? ask({}),
        done: (entry) => ({ entry }),
      });
    },
  };
}
