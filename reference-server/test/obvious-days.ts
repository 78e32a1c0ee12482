import type { EmptyReason } from '@wartemarke/contract';
import type { DayLoad } from '../src/availability/occupancy.ts';
import { obviousDay, type ObviousAsk, type ObviousDay, type ObviousStart } from './obvious-availability.ts';

/** What is asked of a stretch of days. */
export interface ObviousDaysAsk extends Omit<ObviousAsk, 'date' | 'load'> {
  readonly nowAt: number;
  readonly todayDate: string;
  readonly online: boolean;
  readonly loads: ReadonlyMap<string, DayLoad>;
}

/** The free starts of a day, or why there are none. */
export function obviousFree(
  ask: ObviousDaysAsk,
  date: string,
): { starts: readonly ObviousStart[]; reason?: EmptyReason } {
  const { firstBookableDate, horizonDays, leadMinutes } = ask.queue.booking;
  if (date < ask.todayDate) return { starts: [], reason: 'past' };
  if (daysBetween(ask.todayDate, date) > horizonDays) return { starts: [], reason: 'horizon' };
  const load = ask.loads.get(date);
  const day = obviousDay({ ...ask, date, load });
  if (day.closedReason) return { starts: [], reason: day.closedReason };
  if (firstBookableDate && date < firstBookableDate) return { starts: [], reason: 'not_yet' };
  const planned = day.starts.filter(({ isPlanned }) => isPlanned);
  const inTime = planned.filter(({ startAt }) => startAt - ask.nowAt >= leadMinutes * 60_000);
  if (planned.length > 0 && inTime.length === 0) return { starts: [], reason: 'past' };
  const free = inTime.filter(({ lanes }) => lanes.length > 0);
  if (free.length === 0 || isFull(ask, day, load)) return { starts: [], reason: 'full' };
  return { starts: free };
}

function isFull(ask: ObviousDaysAsk, { lanes }: ObviousDay, load: DayLoad | undefined): boolean {
  const { onlineShare, maximumPerDay } = ask.queue.booking;
  if (maximumPerDay !== undefined && (load?.appointments ?? 0) >= maximumPerDay) return true;
  if (!ask.online) return false;
  const capacity = lanes.reduce((sum, count) => sum + count, 0);
  const onlineCells = Math.floor((Math.round(onlineShare * 100) * capacity) / 100);
  return (load?.onlineCells ?? 0) + ask.cells > onlineCells;
}

function daysBetween(fromDate: string, toDate: string): number {
  return (Date.parse(toDate) - Date.parse(fromDate)) / 86_400_000;
}
