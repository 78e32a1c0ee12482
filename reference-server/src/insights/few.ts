import type { MinuteSpread } from '@wartemarke/contract';
import type { MeasuredNoShows, MeasuredSpread } from './measured.ts';

/** A figure that fewer cases stand behind is not shown: it could say something of a person. */
export const fewestCases = 5;

/** Whether so many cases may be shown. None at all says nothing of anybody. */
export function isMany(cases: number): boolean {
  return cases >= fewestCases;
}

/** A number of cases, or null where it is small; none is none. */
export function toCount(cases: number): number | null {
  return cases === 0 || isMany(cases) ? cases : null;
}

/** A part of some cases, to the thousandth; null where they are few. */
export function toShare(part: number, cases: number): number | null {
  return isMany(cases) ? Math.round((part / cases) * 1000) / 1000 : null;
}

/** Minutes, to the tenth. */
export function toMinutes(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}

/** A spread of minutes; null where few cases stand behind it. */
export function toSpread(measured: MeasuredSpread | undefined): MinuteSpread | null {
  if (!measured || !isMany(measured.cases)) return null;
  const [p10, p50, p90] = measured.minutes.map(toMinutes) as [number, number, number];
  return { cases: measured.cases, p10, p50, p90 };
}

/** The no-shows of those groups that are not small. */
export function toNoShows<Group extends MeasuredNoShows>(groups: readonly Group[]) {
  return groups.flatMap(({ cases, missed, ...group }) =>
    isMany(cases) ? [{ ...group, cases, share: toShare(missed, cases)! }] : [],
  );
}
