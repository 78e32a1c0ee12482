import type { Drawing, QueueStateChange, QueueSummary } from '@wartemarke/contract';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice } from './catalogue.ts';
import { toWait, waitingIn } from './line.ts';
import { expectOffice, findOffice, type TownState } from './state.ts';

/** The queues of the main office as anyone may see them. */
export function toQueues(state: TownState): QueueSummary[] {
  return fakeOffice.queues.map(({ id }) => toQueue(state, id));
}

/** Pauses, lets run out, closes, or opens a queue again. */
export function setQueueState(
  state: TownState,
  office: string,
  queue: string,
  change: QueueStateChange,
): QueueSummary {
  expectOffice(office);
  if (!fakeOffice.queues.some(({ id }) => id === queue)) throw apiErrorOf('queue_not_found');
  if (change.state === 'open') state.queueStates.delete(queue);
  else state.queueStates.set(queue, change);
  return toQueue(state, queue);
}

/** Whether a walk-in gets a number of this queue. */
export function toDrawing(state: TownState, queue: string): Drawing {
  const { walkIns } = findOffice(state, fakeOffice.id).queues.find(({ id }) => id === queue) ?? {};
  const said = state.queueStates.get(queue)?.state;
  if (!walkIns || said === 'closing' || said === 'closed') return 'closed';
  return state.site.drawing[queue] ?? 'open';
}

/** What the town calls a queue. */
export function queueName(queue: string): string {
  return fakeOffice.queues.find(({ id }) => id === queue)?.name ?? queue;
}

function toQueue(state: TownState, id: string): QueueSummary {
  const waiting = waitingIn(state, id).length;
  return {
    ...{ id, name: queueName(id), state: 'open', drawing: toDrawing(state, id) },
    ...state.queueStates.get(id),
    ...{ waiting, wait: toWait(waiting) },
  };
}
