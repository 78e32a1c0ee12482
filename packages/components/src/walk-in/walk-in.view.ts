import type { Slot, Today, WaitRange } from '@wartemarke/contract';

/**
 * How a queue stands for somebody who is about to come without an appointment. `full` and `notToday`: it takes nobody
 * else today; `appointmentsOnly`: it never does, or not now.
 */
export type QueueFace =
  'open' | 'paused' | 'closing' | 'full' | 'notToday' | 'appointmentsOnly' | 'later' | 'over';

/** One queue as it is shown. Instants are ISO texts. */
export interface WalkInQueue {
  readonly id: string;
  readonly name: string;
  readonly face: QueueFace;
  /** What a clerk says on it. */
  readonly text: string | undefined;
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
  const shown = queues.map((queue): WalkInQueue => {
    const { id, name, text, openings, waiting, wait, freeSlots, nextSlot } = queue;
    const face = toFace(queue, at);
    const opensAt = face === 'later' ? openings[0]?.startAt : undefined;
    return { id, name, text, face, opensAt, openings, waiting, wait, freeSlots, nextSlot };
  });
  return shown.sort((one, other) => Number(one.face === 'over') - Number(other.face === 'over'));
}

const refusals = {
  open: undefined,
  closed: 'appointmentsOnly',
  full: 'full',
  not_today: 'notToday',
} as const satisfies Record<Today['queues'][number]['drawing'], QueueFace | undefined>;

function toFace({ state, drawing, openings: [next] }: Today['queues'][number], at: string): QueueFace {
  if (!next) return 'over';
  if (Date.parse(next.startAt) > Date.parse(at)) return 'later';
  if (state === 'closing' || state === 'closed') return 'closing';
  return refusals[drawing] ?? state;
}

/** Whether a queue tells how long the wait is now. */
export function hasWait({ face, wait }: WalkInQueue): boolean {
  return wait !== null && (face === 'open' || face === 'paused');
}

/** Whether somebody who would have come without an appointment is better off with one. */
export function needsAppointment({ face }: WalkInQueue): boolean {
  return face === 'closing' || face === 'full' || face === 'notToday' || face === 'appointmentsOnly';
}
