import type { DayAvailability, Days, Slot } from '@wartemarke/contract';

/** The slots of a day, told apart at noon. */
export type TimesOfDay = Readonly<Record<'morning' | 'afternoon', readonly Slot[]>>;

/** The next days with slots. */
export function toFreeDays({ days }: Days, count: number): readonly DayAvailability[] {
  return days.filter(({ free }) => free > 0).slice(0, count);
}

/** Groups slots by the clock of the office. */
export function toTimesOfDay(slots: readonly Slot[], clock: (at: string) => string): TimesOfDay {
  const isMorning = ({ startAt }: Slot) => Number.parseInt(clock(startAt), 10) < 12;
  return { morning: slots.filter(isMorning), afternoon: slots.filter((slot) => !isMorning(slot)) };
}
