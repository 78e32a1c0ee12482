import type { QueueHours } from '../live/queue-hours.ts';
import type { QueueConfiguration } from '../town/configuration.ts';
import type { Outcomes } from './foresee.ts';
import { newcomerId } from './scene.ts';

const minuteMs = 60_000;
/** Numbers stop when a newcomer would be called in time in fewer than so many of the runs, */
const enough = 0.5;
/** and go on when it is in so many again: so that nobody sees a kiosk change its mind with each call. */
const enoughAgain = 0.6;

/** When, by whose hours, and what was said before. */
export interface TodayFacts {
  readonly hours: QueueHours;
  readonly now: number;
  /** Queues that gave no more numbers when last looked at. */
  readonly stopped: ReadonlySet<string>;
}

/**
 * Whether a walk-in who comes now would be called before the last opening of today ends, or within the grace after
 * it. Where nobody can say, because nobody is called for now or no counter serves the queue, it is not denied.
 */
export function isServedToday(
  queue: QueueConfiguration,
  outcomes: Outcomes,
  { hours, now, stopped }: TodayFacts,
): boolean {
  const newcomer = newcomerId(queue.id);
  const closing = hours.remaining(queue, now).at(-1);
  if (!closing || outcomes.quantile(newcomer, 0) === undefined) return true;
  const minutesLeft = (closing.endAt - now) / minuteMs + queue.walkIns.graceMinutes;
  return outcomes.shareWithin(newcomer, minutesLeft) >= (stopped.has(queue.id) ? enoughAgain : enough);
}
