import type { DurationChange } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { DayRange } from '../client-staff.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import { createTasks, type Tasks } from '../flow/tasks.ts';
import { createStore, type WritableStore } from '../store.ts';
import {
  initialInsightDesk,
  type InsightDesk,
  type InsightDeskState,
  type InsightTask,
} from './insight-desk-state.ts';
import { backToBefore, toSuggestedChange, withLength } from './lengths.ts';

/** How such a view is made. */
export interface InsightDeskOptions {
  /** Id of the office. */
  readonly office: string;
}

interface Scene {
  readonly client: Client;
  readonly office: string;
  readonly store: WritableStore<InsightDeskState>;
  readonly tasks: Tasks<InsightTask, InsightDeskState>;
  readonly intent: Intent;
}

/**
 * Begins a clerk's view of the days of an office that are over.
 * @param client - Speaks with a clerk's session.
 */
export function createInsightDesk(client: Client, { office }: InsightDeskOptions): InsightDesk {
  const store = createStore<InsightDeskState>(initialInsightDesk);
  const tasks = createTasks<InsightTask, InsightDeskState>(store);
  const scene: Scene = { client, office, store, tasks, intent: createIntent(client.createKey) };
  return {
    get: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    ...createReading(scene),
    ...createLengths(scene),
    async ask(question) {
      let hasWorked = false;
      await tasks.latest({
        task: 'whatIf',
        ask: (signal) =>
          askOnce(scene.intent, ['whatIf', question], (idempotencyKey) =>
            client.insights.whatIf(office, question, { signal, idempotencyKey }),
          ),
        done: (outcome) => ((hasWorked = true), { outcome }),
        failed: () => ({ outcome: null }),
      });
      return hasWorked;
    },
    leave: () => tasks.cancel(),
  };
}

const isSame = (one: DayRange | null, other: DayRange) => one?.from === other.from && one.to === other.to;

function createReading({ client, office, store, tasks }: Scene): Pick<InsightDesk, 'show' | 'table'> {
  return {
    async show(range) {
      const isKept = isSame(store.get().range, range);
      store.set({ ...store.get(), range, ...(!isKept && { insights: null, outcome: null, changed: null }) });
      await tasks.latest({
        task: 'figures',
        ask: (signal) => client.insights.get(office, range, { signal }),
        done: (insights) => ({ insights }),
      });
    },
    async table() {
      const { range } = store.get();
      let found: Blob | undefined;
      if (!range) return undefined;
      await tasks.latest({
        task: 'table',
        ask: async (signal) => (found = await client.insights.table(office, range, { signal })),
        done: () => ({}),
      });
      return found;
    },
  };
}

function createLengths({
  client,
  office,
  store,
  tasks,
  intent,
}: Scene): Pick<InsightDesk, 'takeOver' | 'giveBack' | 'undo'> {
  const find = (service: string) => store.get().insights?.durations.find((each) => each.service === service);

  async function change(service: string, wish: DurationChange | undefined): Promise<boolean> {
    const before = find(service);
    let hasWorked = false;
    if (!before || !wish) return false;
    await tasks.single({
      task: 'length',
      ask: () =>
        askOnce(intent, [service, wish], (idempotencyKey) =>
          client.insights.changeDuration(office, service, wish, { idempotencyKey }),
        ),
      done: (answer) => {
        hasWorked = true;
        const { insights } = store.get();
        const duration = withLength(find(service) ?? before, answer);
        const durations = insights?.durations.map((each) => (each.service === service ? duration : each));
        return {
          insights: insights && durations ? { ...insights, durations } : insights,
          changed: { duration, undo: backToBefore(before) },
        };
      },
    });
    return hasWorked;
  }

  return {
    takeOver: (service) => change(service, toSuggestedChange(find(service))),
    giveBack: (service) => change(service, { durationMinutes: null }),
    undo() {
      const { changed } = store.get();
      return changed ? change(changed.duration.service, changed.undo) : Promise.resolve(false);
    },
  };
}
