/** Minutes of some cases: the middle, and the ends that a tenth lies beyond. */
export interface MeasuredSpread {
  readonly cases: number;
  /** The 10th, 50th and 90th percentile. */
  readonly minutes: readonly [number, number, number];
}

/** How long visits for one service only took, by its quantity. */
export interface MeasuredService extends MeasuredSpread {
  readonly service: string;
  readonly quantity: number;
}

/** What decides which length would fit a service. */
export interface MeasuredLength {
  readonly service: string;
  /** Visits for a single one. */
  readonly cases: number;
  /** Three quarters of them took no longer. */
  readonly minutes: number;
  /** Visits for more than one. */
  readonly furtherCases: number;
  /** In the middle, each further one took so much longer than a single one; null without such visits. */
  readonly furtherMinutes: number | null;
}

/** Appointments, and those of them that nobody came to. */
export interface MeasuredNoShows {
  readonly cases: number;
  readonly missed: number;
}

/** What the tickets of some days say. */
export interface MeasuredVisits {
  readonly appointments: number;
  readonly walkIns: number;
  readonly waits: readonly (MeasuredSpread & { readonly isAppointment: boolean })[];
  readonly services: readonly MeasuredService[];
  readonly lengths: readonly MeasuredLength[];
  readonly arrivals: readonly { readonly weekday: number; readonly hour: number; readonly cases: number }[];
  /** Days with a visit; `waited` is how many of it were called, `waitMinutes` the middle of their waits. */
  readonly days: readonly {
    readonly date: string;
    readonly visits: number;
    readonly waited: number;
    readonly waitMinutes: number | null;
  }[];
}

/** What the appointments of some days say. */
export interface MeasuredAppointments extends MeasuredNoShows {
  readonly online: number;
  readonly weekdays: readonly (MeasuredNoShows & { readonly weekday: number })[];
  /** By the index of `leadTimes`. */
  readonly leadTimes: readonly (MeasuredNoShows & { readonly index: number })[];
  readonly days: readonly (MeasuredNoShows & { readonly date: string })[];
}

/** What the counters of some days say. */
export interface MeasuredStaffing {
  /** How many counters were at work in an hour of the clock, as sums over the days. */
  readonly hours: readonly { readonly weekday: number; readonly hour: number; readonly counters: number }[];
  /** How many were at work on average while at least one was. */
  readonly days: readonly { readonly date: string; readonly counters: number }[];
}

/** Everything that is measured of some days of an office. */
export interface Measured {
  readonly visits: MeasuredVisits;
  readonly appointments: MeasuredAppointments;
  readonly staffing: MeasuredStaffing;
}

/** Days between booking and date, from one to another, both included: how far ahead somebody booked. */
export const leadTimes: readonly { readonly fromDays: number; readonly toDays: number | null }[] = [
  { fromDays: 0, toDays: 1 },
  { fromDays: 2, toDays: 7 },
  { fromDays: 8, toDays: 14 },
  { fromDays: 15, toDays: 30 },
  { fromDays: 31, toDays: null },
];
