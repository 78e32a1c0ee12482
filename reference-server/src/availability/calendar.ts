import type { QueueConfiguration } from '../town/configuration.ts';
import { noChanges, type DayChanges } from './day-changes.ts';
import { planDay, type DayPlan, type Region } from './day-plan.ts';

/** The days of a queue, each worked out when it is first asked for. */
export interface Calendar {
  readonly queue: QueueConfiguration;
  readonly timeZone: string;
  planOf(date: string): DayPlan;
  /** The same calendar with the lanes that were set for single days. */
  changedBy(changes: DayChanges): Calendar;
}

/** Makes the calendar of a queue. It is good as long as the configuration stands: keep it. */
export function createCalendar(queue: QueueConfiguration, region: Region): Calendar {
  const plans = new Map<string, DayPlan>();

  function planOf(date: string, lanes: number | undefined): DayPlan {
    const key = lanes === undefined ? date : `${date} ${lanes}`;
    let plan = plans.get(key);
    if (!plan) plans.set(key, (plan = planDay(queue, date, region, lanes)));
    return plan;
  }

  const withChanges = (changes: DayChanges): Calendar => ({
    queue,
    timeZone: region.timeZone,
    planOf: (date) => planOf(date, changes.get(date)),
    changedBy: (later) => (later.size === 0 ? unchanged : withChanges(later)),
  });
  const unchanged: Calendar = { ...withChanges(noChanges), planOf: (date) => planOf(date, undefined) };
  return unchanged;
}
