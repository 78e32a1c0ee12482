import type { WaitingEntry } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import type { Client } from '../client.ts';
import { askOnce, createIntent } from '../flow/intent.ts';
import { createTasks } from '../flow/tasks.ts';
import { watch } from '../flow/watch.ts';
import { createStore } from '../store.ts';
import type { WaitingCase, WaitingCaseState, WaitingTask } from './waiting-state.ts';

const everyMs = 30_000;

/** Codes that say that the entry is not any more as it is shown. */
const outdatedCodes = new Set<string>(['offer_none', 'offer_expired']);

/** Opens a place on the waiting list. It is fetched with the first subscriber and read again each 30 seconds. */
export function openWaitingEntry(client: Client, access: Access): WaitingCase {
  const { waitingList } = client;
  const store = createStore<WaitingCaseState>(nothingKnown);
  const tasks = createTasks<WaitingTask, WaitingCaseState>(store);
  const intent = createIntent(client.createKey);

  const toState = (entry: WaitingEntry) => {
    const { offer } = entry;
    const offeredUntilAt = offer ? client.now() + offer.expiresInSeconds * 1000 : null;
    return { entry, offeredUntilAt };
  };

  const reload = () =>
    tasks.latest({ task: 'load', ask: (signal) => waitingList.get(access, { signal }), done: toState });

  function look(): void {
    const { busy, entry, hasLeft } = store.get();
    if (busy.length === 0 && !hasLeft && entry?.state !== 'ended' && entry?.state !== 'booked') void reload();
  }

  /** Takes a step once. When it came too late, the entry is read again; what is said of that stays. */
  async function step<Answer>(
    task: WaitingTask,
    ask: (options: { idempotencyKey: string }) => Promise<Answer>,
    done: (answer: Answer) => Partial<WaitingCaseState>,
  ): Promise<boolean> {
    let hasWorked = false;
    const wish = [task, store.get().entry?.offer?.startAt];
    await tasks.single({
      task,
      ask: () => askOnce(intent, wish, (idempotencyKey) => ask({ idempotencyKey })),
      done: (answer) => {
        hasWorked = true;
        return done(answer);
      },
    });
    const { problem } = store.get();
    if (problem && outdatedCodes.has(problem.code)) {
      await reload();
      store.set({ ...store.get(), problem });
    }
    return hasWorked;
  }

  return {
    ...watch(store, { timers: client.timers, everyMs, look, begin: look }),
    reload,
    async accept() {
      const hasWorked = await step(
        'accept',
        (options) => waitingList.accept(access, options),
        (appointment) => ({ appointment }),
      );
      if (hasWorked) await reload();
      return hasWorked;
    },
    pass: () => step('pass', (options) => waitingList.pass(access, options), toState),
    leave: () =>
      step(
        'leave',
        (options) => waitingList.leave(access, options),
        () => ({ entry: null, offeredUntilAt: null, hasLeft: true }),
      ),
  };
}

const nothingKnown: WaitingCaseState = {
  entry: null,
  offeredUntilAt: null,
  appointment: null,
  hasLeft: false,
  busy: [],
  problem: null,
};
