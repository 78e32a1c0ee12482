import type { Insights, MinuteSpread, Service, WhatIfOutcome } from '@wartemarke/contract';
import { listOpenings } from './availability.ts';
import { addDays, toDate, weekdayOf } from './local-time.ts';
import type { TownState } from './state.ts';

/** Figures that fewer cases stand behind are hidden. */
export const fewestCases = 5;

const weekdayLoads = [0, 1.25, 0.9, 0.7, 1.3, 0.85, 0];
const visitsOfADay = 84;
const noShowsOfADay = 9;
const countersOfADay = 4;
const mostDays = 62;

type Day = Insights['days'][number];

/** The days of a range that are over and on which the office was open. */
export function listPastDays(state: TownState, from: string, to: string): Day[] {
  const dates = Array.from({ length: mostDays }, (_, index) => addDays(from, index));
  const past = dates.filter((date) => date <= to && date < toDate(state.now()));
  return past.filter((date) => listOpenings(date).length > 0).map(toDay);
}

/** The spread of minutes, or null where too few cases stand behind it. */
export function toSpread(
  cases: number,
  [p10, p50, p90]: readonly [number, number, number],
): MinuteSpread | null {
  return cases < fewestCases ? null : { cases, p10, p50, p90 };
}

/** Minutes that a service took, when so many visits were counted. */
export function toServiceTimes(
  { id, name, durationMinutes, additionalMinutes }: Service,
  cases: number,
): Insights['serviceTimes'] {
  return [1, 2].flatMap((quantity) => {
    const middle = round(durationMinutes * 0.9 + additionalMinutes * (quantity - 1) * 0.7, 10);
    const minutes = toSpread(quantity === 1 ? cases : Math.floor(cases / 4), [
      round(middle * 0.6, 10),
      middle,
      round(middle * 1.7, 10),
    ]);
    return minutes ? [{ service: id, name, quantity, minutes }] : [];
  });
}

/** Who does not come, by weekday and by how long before it was booked. */
export function toNoShows(appointments: number): Pick<Insights['noShows'], 'weekdays' | 'leadTimes'> {
  const weekdays = [0.09, 0.11, 0.1, 0.12, 0.16].map((share, index) => ({
    weekday: index + 1,
    cases: Math.round((appointments / 5) * (weekdayLoads[index + 1] ?? 0)),
    share,
  }));
  const leadTimes = [
    { fromDays: 0, toDays: 1, share: 0.04, part: 0.2 },
    { fromDays: 2, toDays: 7, share: 0.09, part: 0.35 },
    { fromDays: 8, toDays: 21, share: 0.14, part: 0.3 },
    { fromDays: 22, toDays: null, share: 0.21, part: 0.15 },
  ].map(({ part, ...row }) => ({ ...row, cases: Math.round(appointments * part) }));
  const isShown = ({ cases }: { cases: number }) => cases >= fewestCases;
  return { weekdays: weekdays.filter(isShown), leadTimes: leadTimes.filter(isShown) };
}

/** Who comes and who works, by weekday and hour. */
export function toLoad(): Insights['load'] {
  const hours = [
    { hour: 8, share: 0.3 },
    { hour: 9, share: 0.27 },
    { hour: 10, share: 0.23 },
    { hour: 11, share: 0.2 },
  ];
  return [1, 2, 3, 4, 5].flatMap((weekday) =>
    hours.map(({ hour, share }) => {
      const arrivals = round(visitsOfADay * (weekdayLoads[weekday] ?? 0) * share, 10);
      return { weekday, hour, arrivals, counters: hour === 11 ? 3.4 : countersOfADay };
    }),
  );
}

/** What a day would have been: more counters shorten the wait, and so do appointments. */
export function simulate(
  visits: number,
  { counters, appointmentShare }: { counters: number; appointmentShare: number },
): WhatIfOutcome['asItWas'] {
  const busy = (visits * 11) / (Math.max(counters, 0.5) * 300);
  const wait = round((busy * 24) / (0.4 + appointmentShare), 10);
  return {
    ...{ counters, appointmentShare },
    appointmentWait: toSpread(Math.round(visits * appointmentShare), [
      1,
      round(wait / 4, 10),
      round(wait / 2, 10),
    ]),
    walkInWait: toSpread(Math.round(visits * (1 - appointmentShare)), [
      round(wait / 3, 10),
      wait,
      round(wait * 2.2, 10),
    ]),
    unserved: Math.max(0, Math.round((busy - 1.1) * visits)),
    overtimeMinutes: Math.max(0, Math.round((busy - 0.85) * 60)),
    busyShare: Math.min(1, round(busy, 100)),
  };
}

/** How a counted day was staffed, and which part came by appointment. */
export const staffing = { counters: countersOfADay, appointmentShare: 0.62 };

/** Rounds to so many parts of a whole. */
export function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

function toDay(date: string): Day {
  const load = weekdayLoads[weekdayOf(date)] ?? 1;
  const swing = 1 + ((Number(date.slice(8)) * 7) % 10) / 50;
  const visits = Math.round(visitsOfADay * load * swing);
  const noShows = Math.round(noShowsOfADay * load * swing);
  return { date, visits, noShows, waitMinutes: round(14 * load * swing, 10), counters: countersOfADay };
}
