import type { WaitRange } from '@wartemarke/contract';

/** A counter at work: which queues it serves, and from when it takes the next. */
export interface WorkingCounter {
  readonly queues: readonly string[];
  /** Epoch milliseconds. */
  readonly freeAt: number;
}

/** Someone in the line. */
export interface ExpectedVisit {
  readonly id: string;
  readonly queue: string;
  readonly minutes: number;
}

const minuteMs = 60_000;
const spread = 0.35;
const stepMinutes = 5;

/**
 * When each of the line is called, by id, in epoch milliseconds: a simulation that goes from one free counter to the
 * next. The counter that is free first takes the first of the line whom it serves, for as long as the visit is
 * planned; a counter for which nobody is left goes home. Whom no counter serves is not in the answer.
 */
export function simulateCalls(
  counters: readonly WorkingCounter[],
  line: readonly ExpectedVisit[],
): Map<string, number> {
  const working = counters.map((counter) => ({ ...counter }));
  const waiting = [...line];
  const calls = new Map<string, number>();
  while (waiting.length > 0 && working.length > 0) {
    const counter = working.reduce((first, other) => (other.freeAt < first.freeAt ? other : first));
    const index = waiting.findIndex(({ queue }) => counter.queues.includes(queue));
    const [visit] = index < 0 ? [] : waiting.splice(index, 1);
    if (visit) {
      calls.set(visit.id, counter.freeAt);
      counter.freeAt += visit.minutes * minuteMs;
    } else {
      working.splice(working.indexOf(counter), 1);
    }
  }
  return calls;
}

/**
 * An estimate in words that people can plan with: a third more or less than what the simulation says, outwards to
 * full five minutes. It promises no hit rate; that takes measured service times.
 */
export function toWaitRange(waitMs: number): WaitRange {
  const minutes = Math.max(0, waitMs / minuteMs);
  const toStep = (value: number, round: (steps: number) => number) =>
    round(value / stepMinutes) * stepMinutes;
  return {
    fromMinutes: toStep(minutes * (1 - spread), Math.floor),
    toMinutes: Math.max(stepMinutes, toStep(minutes * (1 + spread), Math.ceil)),
  };
}
