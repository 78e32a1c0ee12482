import type { PushSubscriptionFacts, Ticket } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { CallOptions, Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import { createPatch } from '../flow/patch.ts';
import { createTasks } from '../flow/tasks.ts';
import { createStore, type WritableStore } from '../store.ts';
import type { TicketCase, TicketCaseState, TicketTask } from './ticket-case.ts';
import { createTicketFollowing, toNewest } from './ticket-following.ts';

/**
 * Opens a ticket for its holder. It is followed while somebody subscribes; where the visit is passed on to another
 * office, the ticket there goes on in its place.
 */
export function openTicket(client: Client, access: Access): TicketCase {
  const store = createStore<TicketCaseState>({
    ...{ access, live: { status: 'connecting' }, ticket: null, passedFrom: null, isSubscribed: false },
    ...{ busy: [], problem: null },
  });
  const following = createTicketFollowing(client, { get: store.get, patch: createPatch(store) });
  let subscribers = 0;
  return {
    get: store.get,
    subscribe(listener) {
      const unsubscribe = store.subscribe(listener);
      subscribers += 1;
      if (subscribers === 1) following.begin();
      return () => {
        unsubscribe();
        subscribers -= 1;
        if (subscribers === 0) following.end();
      };
    },
    ...createHolderSteps(client, store),
    reconnect: following.reconnect,
  };
}

/** Something that the holder does, once. */
interface HolderStep<Answer> {
  readonly task: TicketTask;
  readonly facts?: unknown;
  ask(access: Access, options: CallOptions): Promise<Answer>;
  done(answer: Answer): Partial<TicketCaseState>;
}

function createHolderSteps(
  client: Client,
  store: WritableStore<TicketCaseState>,
): Pick<TicketCase, 'leave' | 'comeBack' | 'subscribeToCall' | 'close'> {
  const tasks = createTasks<TicketTask, TicketCaseState>(store);
  const intent = createIntent(client.createKey);

  async function take<Answer>({ task, facts, ask, done }: HolderStep<Answer>): Promise<boolean> {
    const { access } = store.get();
    let hasWorked = false;
    await tasks.single({
      task,
      ask: () =>
        askOnce(intent, [task, access.id, facts], (idempotencyKey) => ask(access, { idempotencyKey })),
      done(answer) {
        hasWorked = true;
        return done(answer);
      },
    });
    return hasWorked;
  }

  const takeAnswer = (answer: Ticket) => ({ ticket: toNewest(store.get().ticket, answer) });
  return {
    leave: () => take({ task: 'leave', ask: client.tickets.leave, done: takeAnswer }),
    comeBack: () => take({ task: 'comeBack', ask: client.tickets.return, done: takeAnswer }),
    subscribeToCall: (subscription: PushSubscriptionFacts) =>
      take({
        ...{ task: 'subscribe', facts: subscription },
        ask: (access, options) => client.tickets.subscribe({ ...access, subscription }, options),
        done: () => ({ isSubscribed: true }),
      }),
    close: () => tasks.cancel(),
  };
}
