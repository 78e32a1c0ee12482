import type { WaitingCaseState } from '@wartemarke/client';
import type { WaitingEntry } from '@wartemarke/contract';

/** What is shown of a place on the waiting list. */
export type WaitingFace = 'waiting' | 'offered' | 'booked' | 'ended' | 'left';

/** Which face a place has; undefined while nothing is known of it. */
export function toWaitingFace({ entry, hasLeft, offeredUntilAt }: WaitingCaseState, nowAt: number) {
  if (hasLeft) return 'left';
  if (!entry) return undefined;
  const isOver = entry.state === 'offered' && offeredUntilAt !== null && offeredUntilAt <= nowAt;
  return isOver ? 'waiting' : entry.state;
}

/** Whole minutes that are left until an instant, the begun one counted. */
export function minutesLeft(untilAt: number, nowAt: number): number {
  return Math.max(0, Math.ceil((untilAt - nowAt) / 60_000));
}

/** The weekdays that suit as days that a format can name, Monday first; none when every day does. */
export function toNamedWeekdays({ weekdays }: WaitingEntry): string[] {
  if (weekdays.length === 0 || weekdays.length === 7) return [];
  // 1 March 2027 is a Monday.
  return [...weekdays].sort((a, b) => a - b).map((weekday) => `2027-03-0${weekday}`);
}
