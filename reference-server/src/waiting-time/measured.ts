import type { MeasuredShare, MeasuredSpread } from './spread.ts';

/** How long a service took, of visits that were for nothing else. */
export interface MeasuredService extends MeasuredSpread {
  readonly service: string;
  readonly quantity: number;
}

/** What the last weeks of an office tell about times. */
export interface Measured {
  /** From the start to the end of the service. */
  readonly services: readonly MeasuredService[];
  /** From the call to the start. */
  readonly way: MeasuredSpread;
  /** From the end of a visit to the next call, while somebody waited. */
  readonly handover: MeasuredSpread;
  /** People who were called and did not come, and how long a counter called them. */
  readonly missed: MeasuredShare;
  readonly missedMinutes: MeasuredSpread;
  /** People who gave their number back. */
  readonly left: MeasuredShare;
  /** Appointments that nobody came to. */
  readonly noShows: MeasuredShare;
  /** From the appointment to the arrival: below zero for those who come early. */
  readonly lateness: MeasuredSpread;
  readonly breaks: MeasuredSpread;
  /** For how long counters were open, all of them together. */
  readonly openMinutes: number;
}

const never = { cases: 0, mean: 0, variance: 0 };
const noShare = { cases: 0, of: 0 };

/** What is known of an office that has just opened. */
export const nothingMeasured: Measured = {
  services: [],
  ...{ way: never, handover: never, missedMinutes: never, lateness: never, breaks: never },
  ...{ missed: noShare, left: noShare, noShows: noShare },
  openMinutes: 0,
};
