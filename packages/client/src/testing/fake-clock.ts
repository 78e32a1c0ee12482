import type { Timers } from '../timers.ts';

/** A clock that stands still until a test moves it. */
export interface FakeClock {
  /** Epoch milliseconds. */
  now(): number;
  readonly timers: Timers;
  /** Moves on and runs what falls due on the way, in order. */
  advance(milliseconds: number): void;
  /** How many timers wait. */
  readonly waiting: number;
}

/** Makes a clock that stands at this instant (epoch milliseconds). */
export function createFakeClock(startAt: number): FakeClock {
  let nowAt = startAt;
  const waiting = new Set<{ dueAt: number; run: () => void }>();
  const nextUntil = (untilAt: number) =>
    [...waiting].filter(({ dueAt }) => dueAt <= untilAt).sort((a, b) => a.dueAt - b.dueAt)[0];
  return {
    now: () => nowAt,
    timers: {
      after(milliseconds, run) {
        const timer = { dueAt: nowAt + milliseconds, run };
        waiting.add(timer);
        return () => void waiting.delete(timer);
      },
    },
    advance(milliseconds) {
      const untilAt = nowAt + milliseconds;
      for (let timer = nextUntil(untilAt); timer; timer = nextUntil(untilAt)) {
        waiting.delete(timer);
        nowAt = timer.dueAt;
        timer.run();
      }
      nowAt = untilAt;
    },
    get waiting() {
      return waiting.size;
    },
  };
}
