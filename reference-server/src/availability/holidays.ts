import HolidayCalendar from 'date-holidays';
import type { TownConfiguration } from '../town/configuration.ts';

/** A German federal state, by the two letters of ISO 3166-2. */
export type FederalState = NonNullable<TownConfiguration['federalState']>;

/** Tells the public holidays of a place. */
export interface Holidays {
  isHoliday(date: string): boolean;
}

/**
 * Public holidays that hold in a whole federal state, worked out once a year and state.
 * Without a state there are none. Holidays of single municipalities are exceptions of the opening hours.
 */
export function createHolidays(federalState?: FederalState): Holidays {
  if (!federalState) return { isHoliday: () => false };
  const calendar = new HolidayCalendar('DE', federalState, { types: ['public'] });
  const years = new Map<string, ReadonlySet<string>>();
  return {
    isHoliday(date) {
      const year = date.slice(0, 4);
      let dates = years.get(year);
      if (!dates) {
        dates = new Set(calendar.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
        years.set(year, dates);
      }
      return dates.has(date);
    },
  };
}
