import type { Ticket } from '@wartemarke/contract';

const minuteMs = 60_000;

/** When somebody who goes away should be back. Instants in epoch milliseconds. */
export interface ReturnPlan {
  /** Before this instant nobody is expected to be called. */
  readonly beBackAt: number;
  /** Who walks so long has to set out by then. */
  readonly setOutAt: number;
  /** Whether it is time to set out. */
  readonly isTimeToGo: boolean;
}

/**
 * When somebody who waits should be back, by the earlier end of the wait range.
 * @param walkingMinutes - How long the way back takes.
 * @param now - By the server's clock, epoch milliseconds: that of a device may be wrong by hours.
 * @returns Nothing while nobody knows: the ticket does not wait, or how long is not known.
 */
export function toReturnPlan(
  { state, wait, at }: Pick<Ticket, 'state' | 'wait' | 'at'>,
  walkingMinutes: number,
  now: number,
): ReturnPlan | undefined {
  if (state !== 'waiting' || !wait) return undefined;
  const beBackAt = Date.parse(at) + wait.fromMinutes * minuteMs;
  const setOutAt = beBackAt - walkingMinutes * minuteMs;
  return { beBackAt, setOutAt, isTimeToGo: now >= setOutAt };
}
