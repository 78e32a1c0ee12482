import { flowProblem } from '../flow/flow-problem.ts';
import type { BookingScene } from './booking-scene.ts';

/** What a booking reads. A later wish overtakes an earlier one. */
export interface BookingLoads {
  /** All days that can be booked for the chosen services. */
  days(): Promise<void>;
  /** The slots of the chosen day. */
  slots(): Promise<void>;
  /** Both again, without a word while they are on their way. */
  refresh(): Promise<void>;
  /** The same, if what is shown got old. */
  refreshOld(): void;
  /** The first slot at each office. */
  compare(): Promise<void>;
}

/** What is shown is read again when it is so old. */
const oldMs = 30_000;

/** Reads into the state of a booking. */
export function createBookingLoads(scene: BookingScene): BookingLoads {
  const { tasks, store, patch, options } = scene;
  const { office } = options;
  let readAt = 0;

  function read<T>(value: T): T {
    readAt = scene.client.now();
    return value;
  }

  async function refresh(): Promise<void> {
    const before = store.get();
    const { chosen, date } = before;
    if (chosen.length === 0 || before.busy.length > 0) return;
    const { availability } = scene.client;
    const [days, slots] = await Promise.all([
      availability.days(office, { services: chosen }),
      date ? availability.slots(office, { services: chosen, date }) : null,
    ]).catch(() => []);
    const { busy, ...now } = store.get();
    if (!days || busy.length > 0 || now.chosen !== chosen || now.date !== date) return;
    read(days);
    patch({ days: sameOr(now.days, days), slots: sameOr(now.slots, slots ?? null) });
    nameLostSlot();
  }

  /** A chosen slot that is not kept may have gone to somebody else. */
  function nameLostSlot(): void {
    const { slot, slots, hold } = store.get();
    if (!slot || hold || slots?.slots.some(({ startAt }) => startAt === slot.startAt)) return;
    patch({ slot: null, lostSlot: slot, problem: flowProblem('hold', 'slot_taken') });
  }

  return {
    refresh,
    days: () =>
      tasks.latest({
        task: 'days',
        ask: (signal) => scene.client.availability.days(office, { services: store.get().chosen }, { signal }),
        done: (days) => ({ days: read(days) }),
      }),
    async slots() {
      const { chosen, date } = store.get();
      if (!date) return;
      await tasks.latest({
        task: 'slots',
        ask: (signal) => scene.client.availability.slots(office, { services: chosen, date }, { signal }),
        done: (slots) => ({ slots: read(slots) }),
      });
    },
    refreshOld() {
      const { step } = store.get();
      const isShown = step === 'day' || step === 'time';
      if (isShown && scene.client.now() - readAt >= oldMs) void refresh();
    },
    compare: () =>
      tasks.latest({
        task: 'compare',
        ask: (signal) => scene.client.availability.earliest(store.get().chosen, { signal }),
        done: (earliest) => ({ earliest }),
      }),
  };
}

/** The known value where the new one says the same, so that nothing is drawn again. */
function sameOr<T>(known: T, found: T): T {
  return JSON.stringify(known) === JSON.stringify(found) ? known : found;
}
