import type { QueueConfiguration } from '../town/configuration.ts';
import { planDay, type DayPlan, type Region } from './day-plan.ts';

/** The days of a queue, each worked out when it is first asked for. */
export interface Calendar {
  readonly queue: QueueConfiguration;
  readonly timeZone: string;
  planOf(date: string): DayPlan;
}

/** Makes the calendar of a queue. It is good as long as the configuration stands: keep it. */
export function createCalendar(queue: QueueConfiguration, region: Region): Calendar {
  const plans = new Map<string, DayPlan>();
  return {
    queue,
    timeZone: region.timeZone,
    planOf(date) {
      let plan = plans.get(date);
      if (!plan) plans.set(date, (plan = planDay(queue, date, region)));
      return plan;
    },
  };
}
