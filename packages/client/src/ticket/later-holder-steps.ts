import type { Client } from '../client.ts';
import { toConnectionError } from '../connection-error.ts';
import type { WritableStore } from '../store.ts';
import type { createHolderSteps as CreateHolderSteps, HolderSteps } from './holder-steps.ts';
import type { TicketCaseState, TicketTask } from './ticket-case.ts';

/** How the steps are fetched; rejects with whatever an `import()` rejects with. */
export type FetchSteps = () => Promise<{ readonly createHolderSteps: typeof CreateHolderSteps }>;

const fetchSteps: FetchSteps = () => import('./holder-steps.ts');

/**
 * Takes the steps of a ticket's holder. How that is done is fetched with the first one: who only waits goes without,
 * and without all that asks.
 */
export function createLaterHolderSteps(
  client: Client,
  store: WritableStore<TicketCaseState>,
  fetch: FetchSteps = fetchSteps,
): HolderSteps {
  let steps: HolderSteps | undefined;

  async function take(task: TicketTask, begin: (steps: HolderSteps) => Promise<boolean>): Promise<boolean> {
    try {
      const { createHolderSteps } = await fetch();
      steps ??= createHolderSteps(client, store);
    } catch (error) {
      const { code } = toConnectionError(error);
      const problem = { task, code, params: {}, errors: [], alternatives: [], retryable: true };
      store.set({ ...store.get(), problem });
      return false;
    }
    return begin(steps);
  }

  return {
    leave: () => take('leave', (known) => known.leave()),
    comeBack: () => take('comeBack', (known) => known.comeBack()),
    subscribeToCall: (subscription) => take('subscribe', (known) => known.subscribeToCall(subscription)),
    close: () => steps?.close(),
  };
}
