import type { DayHours } from './opening-hours.ts';

/** The lanes that clerks have set for single days of a queue, by date. */
export type DayChanges = ReadonlyMap<string, number>;

/** No day is other than its hours say. */
export const noChanges: DayChanges = new Map();

/**
 * Lays the lanes of a changed day over its hours: where more were planned only so many are open, and the openings with
 * most lanes get all of them. 0 closes the day. A day without hours stays closed: lanes alone do not say from when to when.
 */
export function changeLanes(hours: DayHours, lanes: number): DayHours {
  if (lanes === 0) return { openings: [], closedReason: hours.closedReason ?? 'closed' };
  const most = Math.max(0, ...hours.openings.map((opening) => opening.lanes));
  const openings = hours.openings.map((opening) => ({
    ...opening,
    lanes: opening.lanes === most ? lanes : Math.min(opening.lanes, lanes),
  }));
  return { ...hours, openings };
}
