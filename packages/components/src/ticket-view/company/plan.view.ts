import { toReturnPlan } from '@wartemarke/client';
import type { Ticket } from '@wartemarke/contract';

const minuteMs = 60_000;

/** Less is no time to go anywhere. */
const shortestAwayMinutes = 5;

/** Lengths of a way that can be chosen, in minutes; 0 for who stays. */
export const walks: readonly number[] = [0, 5, 10, 15, 20, 30, 45, 60];

/**
 * What somebody who waits should do.
 *
 * - `stay`: so little time is left that it is not worth going away.
 * - `away`: there is time; be back by `beBackAt`, set out by `setOutAt`.
 * - `go`: the way back takes as long as there is left.
 */
export interface Plan {
  readonly advice: 'stay' | 'away' | 'go';
  /** Before this instant nobody is expected to be called; epoch milliseconds. */
  readonly beBackAt: number;
  /** Absent for who stays. */
  readonly setOutAt?: number;
  /** Whether the call may come at any time. */
  readonly isDue: boolean;
  /** Whether there is not enough time for the way there and back. */
  readonly isTooFar: boolean;
}

/**
 * When to be back and to set out, by the earlier end of the wait range: whoever keeps to it is hardly ever late.
 * @param now - By the server's clock, epoch milliseconds.
 * @returns Nothing while the ticket does not wait, or where nobody knows how long.
 */
export function toPlan(ticket: Ticket, walkingMinutes: number, now: number): Plan | undefined {
  const plan = toReturnPlan(ticket, walkingMinutes, now);
  if (!plan) return undefined;
  const { beBackAt, setOutAt, isTimeToGo } = plan;
  const hasTime = (minutes: number) => beBackAt - now >= minutes * minuteMs;
  const times = { beBackAt, isDue: beBackAt <= now };
  if (walkingMinutes === 0) {
    return { ...times, advice: hasTime(shortestAwayMinutes) ? 'away' : 'stay', isTooFar: false };
  }
  if (isTimeToGo) return { ...times, setOutAt, advice: 'go', isTooFar: false };
  return { ...times, setOutAt, advice: 'away', isTooFar: !hasTime(2 * walkingMinutes) };
}
