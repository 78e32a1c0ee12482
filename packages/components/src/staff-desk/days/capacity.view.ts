import type { QueueDay } from '@wartemarke/contract';
import { addDays } from '../../add-days.ts';

/** So many days are planned at once. */
export const plannedDays = 14;

/** The days of all queues, a row a day. */
export interface CapacityView {
  readonly queues: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly CapacityRow[];
}

/** One day; its cells stand in the order of the queues. */
export interface CapacityRow {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly isWeekStart: boolean;
  readonly cells: readonly (QueueDay | undefined)[];
}

/** What the lanes of a day come to. */
export type LaneState = 'closed' | 'planned' | 'changed';

/** Arranges what is known of the days from one on. */
export function toCapacityView(days: readonly QueueDay[], from: string): CapacityView {
  const queues = [...new Map(days.map(({ queue, name }) => [queue, { id: queue, name }])).values()];
  const rows = Array.from({ length: plannedDays }, (_, index) => {
    const date = addDays(from, index);
    const cells = queues.map(({ id }) => days.find((day) => day.queue === id && day.date === date));
    return { date, isWeekStart: index > 0 && isMonday(date), cells };
  });
  return { queues, rows };
}

/** The last day of those that are planned from one on. */
export function toLastDay(from: string): string {
  return addDays(from, plannedDays - 1);
}

/** How the lanes of a day stand. */
export function toLaneState({ lanes, change }: QueueDay): LaneState {
  if (lanes === 0) return 'closed';
  return change ? 'changed' : 'planned';
}

/** How many lanes somebody typed; undefined where that is no number that a day can have. */
export function toLanes(typed: string): number | undefined {
  const lanes = Number(typed);
  return /^\s*\d{1,2}\s*$/.test(typed) && lanes <= 64 ? lanes : undefined;
}

function isMonday(date: string): boolean {
  return new Date(Date.parse(date)).getUTCDay() === 1;
}
