import type { DayRange } from '@wartemarke/client';
import type { Insights, MinuteSpread, SuggestedDuration, WhatIfOutcome } from '@wartemarke/contract';
import { addDays } from '../../add-days.ts';

/** Days that are looked at with one press; `own` ones are typed. */
export const periods = ['week', 'weeks', 'own'] as const;
export type Period = (typeof periods)[number];

/**
 * The days of a period: the last whole week from Monday to Sunday, or the four weeks until yesterday.
 * @param today - The day at the office, `YYYY-MM-DD`.
 */
export function toRange(period: Exclude<Period, 'own'>, today: string): DayRange {
  if (period === 'weeks') return { from: addDays(today, -28), to: addDays(today, -1) };
  const monday = addDays(today, 1 - toWeekday(today));
  return { from: addDays(monday, -7), to: addDays(monday, -1) };
}

/** Whether nothing was recorded, so that there is nothing to show but that. */
export function isEmpty({ days }: Insights): boolean {
  return days.every(({ visits, noShows, counters }) => visits === 0 && noShows === 0 && counters === null);
}

/** All days from the first to the last, also those on which nothing happened. */
export function toDates(days: readonly Insights['days'][number][]): string[] {
  const [first = '', last = ''] = [days[0]?.date, days.at(-1)?.date];
  const dates: string[] = [];
  for (let date = first; date !== '' && date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** A bar from one part of a scale to another, with a mark on it; all of them 0 to 100. */
export interface RangeBar {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** Where a spread lies on a scale that ends at so many minutes. */
export function toRangeBar({ p10, p50, p90 }: MinuteSpread, endMinutes: number): RangeBar {
  return { from: toPart(p10, endMinutes), to: toPart(p90, endMinutes), middle: toPart(p50, endMinutes) };
}

/** Which part of a whole something is, 0 to 100. */
export function toPart(value: number, whole: number): number {
  return whole <= 0 ? 0 : Math.round(Math.min(1, Math.max(0, value / whole)) * 1000) / 10;
}

/** The end of a scale on which these values lie: a round number. */
export function toScaleEnd(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((end) => end >= most)!;
}

type Load = Insights['load'][number];

/** Load by hours and weekdays: how much there is to do for whoever works then. */
export interface LoadView {
  readonly weekdays: readonly number[];
  readonly rows: readonly { readonly hour: number; readonly cells: readonly (LoadCell | undefined)[] }[];
  /** Where most people come to a counter. */
  readonly busiest: Load | undefined;
}

/** An hour of a weekday. */
export interface LoadCell extends Load {
  /** From 0, nobody comes, to 5, as busy as it gets. */
  readonly level: number;
}

/** Arranges load: a column a weekday, a row an hour. */
export function toLoadView(load: readonly Load[]): LoadView {
  const weekdays = [...new Set(load.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  const hours = [...new Set(load.map(({ hour }) => hour))].sort((a, b) => a - b);
  const most = Math.max(0, ...load.map(toStrain));
  const toCell = (each: Load): LoadCell => ({ ...each, level: Math.ceil(toPart(toStrain(each), most) / 20) });
  const rows = hours.map((hour) => ({
    hour,
    cells: weekdays.map((weekday) => {
      const found = load.find((each) => each.weekday === weekday && each.hour === hour);
      return found && toCell(found);
    }),
  }));
  const busiest = load.find((each) => toStrain(each) > 0 && toStrain(each) === most);
  return { weekdays, rows, busiest };
}

// Where hardly anybody works, each visitor is as much as for a whole counter that is hardly there.
function toStrain({ arrivals, counters }: Load): number {
  return (arrivals ?? 0) / Math.max(counters, 0.5);
}

/** How a suggestion stands to the present length: too little known, as it is, or another one. */
export function toAdvice(duration: SuggestedDuration): 'few' | 'fits' | 'other' {
  const { suggestedMinutes, suggestedAdditionalMinutes, durationMinutes, additionalMinutes } = duration;
  if (suggestedMinutes === null) return 'few';
  const further = suggestedAdditionalMinutes ?? additionalMinutes;
  return suggestedMinutes === durationMinutes && further === additionalMinutes ? 'fits' : 'other';
}

/** How long so many of a service are planned to take now. */
export function toPlanned(
  durations: readonly SuggestedDuration[],
  service: string,
  quantity: number,
): number | undefined {
  const found = durations.find((each) => each.service === service);
  return found && found.durationMinutes + found.additionalMinutes * (quantity - 1);
}

/** What another day would have meant for those without an appointment. */
export interface Comparison {
  readonly kind: 'faster' | 'slower' | 'same' | 'unknown';
  readonly minutes: number;
}

/** Compares the waits in the middle of a day as it was and as it was asked for. */
export function toComparison({ asItWas, asAsked }: WhatIfOutcome): Comparison {
  const [before, after] = [asItWas.walkInWait, asAsked.walkInWait];
  if (!before || !after) return { kind: 'unknown', minutes: 0 };
  const minutes = Math.round(Math.abs(after.p50 - before.p50));
  if (minutes === 0) return { kind: 'same', minutes };
  return { kind: after.p50 < before.p50 ? 'faster' : 'slower', minutes };
}

/** The number that somebody typed; undefined where nothing is typed, null where it is none that fits. */
export function toTypedNumber(typed: string, most: number): number | undefined | null {
  const text = typed.trim();
  if (text === '') return undefined;
  const number = Number(text);
  return /^\d{1,3}$/.test(text) && number <= most ? number : null;
}

/** A day that was a weekday, 1 Monday to 7 Sunday, to name it by. */
export function toDayOfWeekday(weekday: number): string {
  return addDays('2024-01-01', weekday - 1);
}

function toWeekday(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}
