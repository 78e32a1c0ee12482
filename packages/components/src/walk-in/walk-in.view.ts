import type { Slot, Today, WaitRange } from '@wartemarke/contract';

/** How a queue stands for somebody who is about to come. */
export type QueueFace = 'open' | 'paused' | 'closing' | 'later' | 'over';

/** One queue as it is shown. Instants are ISO texts. */
export interface WalkInQueue {
  readonly id: string;
  readonly name: string;
  readonly face: QueueFace;
  /** When it opens next today; only of a face `later`. */
  readonly opensAt: string | undefined;
  readonly openings: readonly Slot[];
  readonly waiting: number;
  readonly wait: WaitRange | null;
  readonly freeSlots: number;
  readonly nextSlot: Slot | null;
}

/** Arranges the queues of today; one without hours left today and without free times comes last. */
export function toWalkInQueues({ at, queues }: Today): WalkInQueue[] {
  const shown = queues.map(({ state, openings, ...queue }): WalkInQueue => {
    const [next] = openings;
    const isOpen = next !== undefined && Date.parse(next.startAt) <= Date.parse(at);
    const face = isOpen ? (state === 'closed' ? 'closing' : state) : next ? 'later' : 'over';
    return { ...queue, openings, face, opensAt: face === 'later' ? next?.startAt : undefined };
  });
  return shown.sort((one, other) => Number(one.face === 'over') - Number(other.face === 'over'));
}

/** Whether a queue tells how long the wait is now. */
export function hasWait({ face, wait }: WalkInQueue): boolean {
  return wait !== null && (face === 'open' || face === 'paused');
}
