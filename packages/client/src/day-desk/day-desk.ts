import type { Client } from '../client.ts';
import { createIntent, type Intent } from '../flow/intent.ts';
import { createPatch } from '../flow/patch.ts';
import { createTasks, type Tasks } from '../flow/tasks.ts';
import { watch } from '../flow/watch.ts';
import { createStore } from '../store.ts';
import { createDayLists } from './day-lists.ts';
import { createDayPlan } from './day-plan.ts';
import { initialDayDesk, type DayDesk, type DayDeskState, type DayDeskTask } from './day-desk-state.ts';
import { createDeskMove } from './desk-move.ts';
import { createDeskSteps } from './desk-steps.ts';

/** How a clerk's view of the days is made. */
export interface DayDeskOptions {
  /** Id of the office. */
  readonly office: string;
  /** Whether somebody can see the page; nothing is read again by itself while nobody can. */
  readonly isVisible?: () => boolean;
}

/** What all parts of the view share. */
export interface DayDeskScene {
  readonly client: Client;
  readonly office: string;
  readonly tasks: Tasks<DayDeskTask, DayDeskState>;
  readonly intent: Intent;
  get(): DayDeskState;
  patch(changes: Partial<DayDeskState>): void;
}

const everyMs = 30_000;

/**
 * Begins a clerk's view of the days of an office.
 * @param client - Speaks with a clerk's session.
 */
export function createDayDesk(client: Client, { office, isVisible }: DayDeskOptions): DayDesk {
  const store = createStore<DayDeskState>(initialDayDesk);
  const scene: DayDeskScene = {
    client,
    office,
    tasks: createTasks<DayDeskTask, DayDeskState>(store),
    intent: createIntent(client.createKey),
    get: store.get,
    patch: createPatch(store),
  };
  const { refresh, ...lists } = createDayLists(scene);
  return {
    ...watch(store, { timers: client.timers, everyMs, look: () => void refresh(), isVisible }),
    ...lists,
    ...createDeskSteps(scene, refresh),
    ...createDeskMove(scene, refresh),
    ...createDayPlan(scene),
    leave: () => scene.tasks.cancel(),
  };
}
