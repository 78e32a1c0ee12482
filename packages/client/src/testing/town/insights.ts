import type {
  DurationChange,
  Insights,
  Service,
  SuggestedDuration,
  WhatIf,
  WhatIfOutcome,
} from '@wartemarke/contract';
import type { DayRange } from '../../client-staff.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice } from './catalogue.ts';
import {
  fewestCases,
  listPastDays,
  round,
  simulate,
  staffing,
  toLoad,
  toNoShows,
  toServiceTimes,
  toSpread,
} from './insight-figures.ts';
import { timeZone, toInstant } from './local-time.ts';
import { expectOffice, type TownState } from './state.ts';

const visitsOfAMonth = 1700;

/** What is known of days that are over: plausible, and always the same for the same days. */
export function getInsights(state: TownState, office: string, { from, to }: DayRange): Insights {
  expectOffice(office);
  if (to < from) throw apiErrorOf('range_invalid');
  const days = listPastDays(state, from, to);
  const visits = days.reduce((sum, day) => sum + (day.visits ?? 0), 0);
  const missed = days.reduce((sum, day) => sum + (day.noShows ?? 0), 0);
  const appointments = Math.round(visits * staffing.appointmentShare);
  const walkIns = visits - appointments;
  const isKnown = visits >= fewestCases;
  return {
    ...{ office, timeZone, from, to, fewestCases, days },
    visits: isKnown ? { appointments, walkIns } : { appointments: null, walkIns: null },
    onlineShare: isKnown ? 0.71 : null,
    noShows: {
      share: isKnown ? round(missed / (appointments + missed), 100) : null,
      ...toNoShows(appointments),
    },
    waits: { appointments: toSpread(appointments, [1, 4, 11]), walkIns: toSpread(walkIns, [6, 19, 43]) },
    serviceTimes: bookable().flatMap((service, index) => toServiceTimes(service, toCases(visits, index))),
    load: isKnown ? toLoad() : [],
    durations: bookable().map((service, index) => suggest(state, service, toCases(visits, index))),
  };
}

/** The visits of these days as CSV. */
export function getInsightsTable(state: TownState, office: string, range: DayRange): Blob {
  const { days } = getInsights(state, office, range);
  const rows = days.map(({ date, visits, noShows }) => [date, visits, noShows].join(';'));
  return new Blob([['date;visits;no_shows', ...rows, ''].join('\r\n')], { type: 'text/csv' });
}

/** Takes a length over, or gives the configuration the word again. */
export function changeDuration(
  state: TownState,
  office: string,
  id: string,
  { durationMinutes, additionalMinutes }: DurationChange,
): SuggestedDuration {
  expectOffice(office);
  const index = bookable().findIndex((service) => service.id === id);
  const service = bookable()[index];
  if (!service) throw apiErrorOf('service_unknown');
  if (durationMinutes === null) state.durations.delete(id);
  else {
    const further = additionalMinutes !== undefined && { additionalMinutes };
    state.durations.set(id, { durationMinutes, ...further, adoptedAt: toInstant(state.now()) });
  }
  return suggest(state, service, toCases(visitsOfAMonth, index));
}

/** A recorded day once more, otherwise staffed. */
export function simulateDay(
  state: TownState,
  office: string,
  { date, counters, appointmentShare }: WhatIf,
): WhatIfOutcome {
  expectOffice(office);
  const visits = listPastDays(state, date, date)[0]?.visits;
  if (!visits) throw apiErrorOf('day_without_visits');
  const asked = {
    counters: counters ?? staffing.counters,
    appointmentShare: appointmentShare ?? staffing.appointmentShare,
  };
  return { date, visits, asItWas: simulate(visits, staffing), asAsked: simulate(visits, asked) };
}

function bookable(): Service[] {
  return fakeOffice.services.filter((service) => service.bookable);
}

/** The further down in the list, the rarer a service is. */
function toCases(visits: number, index: number): number {
  return Math.floor(visits / (4 + index * index));
}

function suggest(
  state: TownState,
  { id: service, name, durationMinutes, additionalMinutes }: Service,
  cases: number,
): SuggestedDuration {
  const isKnown = cases >= fewestCases * 4;
  return {
    ...{ service, name, durationMinutes, additionalMinutes, cases },
    suggestedMinutes: isKnown ? Math.max(5, durationMinutes - 2) : null,
    suggestedAdditionalMinutes: isKnown ? Math.max(3, additionalMinutes - 3) : null,
    ...state.durations.get(service),
  };
}
