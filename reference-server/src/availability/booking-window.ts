import type { BookingPolicy } from '../town/policy.ts';
import { addDays, businessDate } from './office-time.ts';
import type { StartRules } from './slots.ts';
import type { Asker } from './wish.ts';

/** When something can be booked now. */
export interface BookingWindow {
  readonly todayDate: string;
  /** The first day that is looked at: today, or later when booking has not begun. */
  readonly firstDate: string;
  /** The last day that can be booked today, by the horizon. It lies before `firstDate` when nothing can. */
  readonly lastDate: string;
  /** Set when booking has not begun: the first day that can be booked. */
  readonly opensDate?: string;
  readonly rules: StartRules;
}

/**
 * Applies a queue's policy to an instant.
 * @param asker - Who books: staff also have the reserve, clerks need no lead time.
 */
export function bookingWindow(
  policy: BookingPolicy,
  nowAt: number,
  timeZone: string,
  { online, isClerk = false }: Asker,
): BookingWindow {
  const { leadMinutes, horizonDays, firstBookableDate, onlineShare, maximumPerDay } = policy;
  const todayDate = businessDate(nowAt, timeZone);
  const isOpen = !firstBookableDate || firstBookableDate <= todayDate;
  return {
    todayDate,
    firstDate: isOpen ? todayDate : firstBookableDate,
    lastDate: addDays(todayDate, horizonDays),
    ...(!isOpen && { opensDate: firstBookableDate }),
    rules: {
      earliestAt: isClerk ? nowAt : nowAt + leadMinutes * 60_000,
      ...(online && { onlineShare }),
      ...(maximumPerDay !== undefined && { maximumPerDay }),
    },
  };
}
