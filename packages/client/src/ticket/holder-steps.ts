import type { Ticket } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { CallOptions, Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import { createTasks } from '../flow/tasks.ts';
import type { WritableStore } from '../store.ts';
import type { TicketCase, TicketCaseState, TicketTask } from './ticket-case.ts';
import { toNewest } from './ticket-following.ts';

/** What the holder of a ticket does, rather than sees. */
export type HolderSteps = Pick<TicketCase, 'leave' | 'comeBack' | 'subscribeToCall' | 'close'>;

/** Something that the holder does, once. */
interface HolderStep<Answer> {
  readonly task: TicketTask;
  readonly facts?: unknown;
  ask(access: Access, options: CallOptions): Promise<Answer>;
  done(answer: Answer): Partial<TicketCaseState>;
}

/** Takes the steps of a ticket's holder. */
export function createHolderSteps(client: Client, store: WritableStore<TicketCaseState>): HolderSteps {
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
    subscribeToCall: (subscription) =>
      take({
        ...{ task: 'subscribe', facts: subscription },
        ask: (access, options) => client.tickets.subscribe({ ...access, subscription }, options),
        done: () => ({ isSubscribed: true }),
      }),
    close: () => tasks.cancel(),
  };
}
