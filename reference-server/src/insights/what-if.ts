import type { MinuteSpread, WhatIf, WhatIfOutcome } from '@wartemarke/contract';
import { createChance, seedOf } from '../simulation/random.ts';
import { playDay, type PlayedVisit, type Shift } from '../simulation/play-day.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { toCount, toMinutes, toShare, toSpread } from './few.ts';
import { averageCounters, toSpans, type RecordedDay } from './recorded-day.ts';
import { shiftsAllDay, shiftsOf } from './staff-day.ts';
import { changeShare, toPlayedVisits } from './visits-to-play.ts';

/** Where and when a day is played once more. Instants are epoch milliseconds. */
export interface PlayedOffice {
  readonly office: OfficeConfiguration;
  /** From the first opening to the last closing of its queues on that day. */
  readonly opensAt: number;
  readonly closesAt: number;
}

type Outcome = WhatIfOutcome['asItWas'];

/**
 * Plays a recorded day as it was and as it is asked for: both by the same rule, so that they can be compared. The same
 * question has the same answer.
 */
export function playWhatIf(day: RecordedDay, question: WhatIf, place: PlayedOffice): WhatIfOutcome {
  const visits = toPlayedVisits(day.visits);
  const shifts = shiftsOf(toSpans(day), place);
  const { counters, appointmentShare } = question;
  const chance = createChance(seedOf(`${place.office.id} ${day.date}`));
  const askedVisits =
    appointmentShare === undefined ? visits : changeShare(visits, appointmentShare, place, chance);
  const askedShifts = counters === undefined ? shifts : shiftsAllDay(counters, { shifts, visits, place });
  return {
    date: day.date,
    visits: visits.length,
    asItWas: toOutcome(visits, shifts, place),
    asAsked: toOutcome(askedVisits, askedShifts, place),
  };
}

function toOutcome(
  visits: readonly PlayedVisit[],
  shifts: readonly Shift[],
  { closesAt }: PlayedOffice,
): Outcome {
  const played = playDay({ visits, shifts, closesAt });
  const waits = (isAppointment: boolean) =>
    played.calls
      .filter(({ visit }) => (visit.appointmentAt !== null) === isAppointment)
      .map(({ waitMinutes }) => waitMinutes);
  const booked = visits.filter(({ appointmentAt }) => appointmentAt !== null).length;
  return {
    counters: toMinutes(averageCounters(shifts)),
    appointmentShare: toShare(booked, visits.length) ?? 0,
    appointmentWait: spreadOf(waits(true)),
    walkInWait: spreadOf(waits(false)),
    unserved: toCount(played.uncalled.length),
    overtimeMinutes: Math.round(played.overtimeMinutes),
    busyShare: Math.round(played.busyShare * 1000) / 1000,
  };
}

function spreadOf(minutes: readonly number[]): MinuteSpread | null {
  const sorted = minutes.toSorted((one, other) => one - other);
  // As `percentile_cont` of the database has it: between two values in proportion.
  const percentile = (part: number) => {
    const place = part * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return below + (above - below) * (place - Math.floor(place));
  };
  return toSpread({
    cases: sorted.length,
    minutes: [percentile(0.1), percentile(0.5), percentile(0.9)],
  });
}
