import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import { createStore } from '../store.ts';
import { createLaterHolderSteps, type FetchSteps } from './later-holder-steps.ts';
import type { TicketCase, TicketCaseState } from './ticket-case.ts';
import { createTicketFollowing } from './ticket-following.ts';

/**
 * Opens a ticket for its holder. It is followed while somebody subscribes; where the visit is passed on to another
 * office, the ticket there goes on in its place.
 * @param options.fetchSteps - How leaving and coming back are fetched; by `import()` when left out.
 */
export function openTicket(
  client: Client,
  access: Access,
  { fetchSteps }: { fetchSteps?: FetchSteps } = {},
): TicketCase {
  const store = createStore<TicketCaseState>({
    ...{ access, live: { status: 'connecting' }, ticket: null, passedFrom: null, isSubscribed: false },
    ...{ busy: [], problem: null },
  });
  const following = createTicketFollowing(client, store);
  let subscribers = 0;
  return {
    get: store.get,
    subscribe(listener) {
      const unsubscribe = store.subscribe(listener);
      subscribers += 1;
      if (subscribers === 1) following.begin();
      let isSubscribed = true;
      return () => {
        if (!isSubscribed) return;
        isSubscribed = false;
        unsubscribe();
        subscribers -= 1;
        if (subscribers === 0) following.end();
      };
    },
    ...createLaterHolderSteps(client, store, fetchSteps),
    reconnect: following.reconnect,
  };
}
