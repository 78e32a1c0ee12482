const minuteMs = 60_000;

/** A visit of a day that is played. Instants are epoch milliseconds. */
export interface PlayedVisit {
  readonly id: string;
  readonly queue: string;
  /** Ids of its services: a counter with services of its own takes it when it does them all. */
  readonly services: readonly string[];
  readonly arrivedAt: number;
  /** Null for a walk-in. */
  readonly appointmentAt: number | null;
  /** Orders the line, as `due_at` of a ticket does. */
  readonly dueAt: number;
  /** How long a counter is taken by it: from the call until it calls again, with way and wrap-up. */
  readonly busyMinutes: number;
  /** When it goes home if nobody has called it; it waits for ever when left out. */
  readonly leavesAt?: number;
}

/** A stretch of time, `[startAt, endAt)`, in which a counter calls. A break is the gap between two. */
export interface Shift {
  readonly counter: string;
  readonly queues: readonly string[];
  /** Ids of what can be done there; everything of its queues when left out. */
  readonly services?: readonly string[] | undefined;
  readonly startAt: number;
  readonly endAt: number;
}

/** A day to play. */
export interface DayToPlay {
  readonly visits: readonly PlayedVisit[];
  readonly shifts: readonly Shift[];
  /** Counters whose shift lasts until then go on until nobody waits whom they serve. */
  readonly closesAt: number;
}

/** A visit that was called. */
export interface PlayedCall {
  readonly visit: PlayedVisit;
  readonly counter: string;
  readonly calledAt: number;
  /** When the counter is free again. */
  readonly freeAt: number;
  /** From arrival, or from the appointment when that is later, to the call; 0 when called before it. */
  readonly waitMinutes: number;
}

/** How a day went. */
export interface PlayedDay {
  /** In the order of the calls. */
  readonly calls: readonly PlayedCall[];
  /** Those whom nobody called. */
  readonly uncalled: readonly PlayedVisit[];
  /** From closing until the last counter was free; 0 when that was in time. */
  readonly overtimeMinutes: number;
  /** Part of the staffed time, overtime included, in which counters were taken: 0 to 1, and 0 when nobody worked. */
  readonly busyShare: number;
}

/** A counter on its way through the day. */
interface Station {
  readonly counter: string;
  readonly shifts: readonly Shift[];
  /** Index of the shift it is in. */
  current: number;
  /** When it can call next; infinite when its day is over. */
  freeAt: number;
}

/**
 * Plays a day by the rule of the line: a counter that is free takes, of those who have arrived and whom it serves,
 * whoever is due first. Nothing is left to chance: the same day goes the same way each time.
 *
 * A counter ends the visit it has begun, also when its shift ends meanwhile.
 */
export function playDay(day: DayToPlay): PlayedDay {
  const stations = toStations(day.shifts);
  const arrivals = day.visits.toSorted((one, other) => one.arrivedAt - other.arrivedAt);
  const line: PlayedVisit[] = [];
  const calls: PlayedCall[] = [];
  let arrived = 0;
  for (let station = nextFree(stations, day); station; station = nextFree(stations, day)) {
    const { freeAt } = station;
    while (arrived < arrivals.length && arrivals[arrived]!.arrivedAt <= freeAt) {
      enter(line, arrivals[arrived++]!);
    }
    const shift = station.shifts[station.current]!;
    const visit = takeFirst(line, shift, freeAt);
    if (visit) {
      calls.push(toCall(visit, station));
      station.freeAt += visit.busyMinutes * minuteMs;
    } else {
      const next = arrivals.slice(arrived).find((each) => serves(shift, each));
      station.freeAt = Math.min(next?.arrivedAt ?? Infinity, endOf(shift, day));
    }
  }
  return toPlayedDay(day, calls);
}

function toStations(shifts: readonly Shift[]): Station[] {
  const counters = new Set(shifts.map(({ counter }) => counter));
  return Array.from(counters, (counter) => ({
    ...{ counter, current: 0, freeAt: -Infinity },
    shifts: shifts
      .filter((shift) => shift.counter === counter)
      .toSorted((one, other) => one.startAt - other.startAt),
  }));
}

/** The counter that can call first, with the instant at which it can. */
function nextFree(stations: readonly Station[], day: DayToPlay): Station | undefined {
  let first: Station | undefined;
  for (const station of stations) {
    settle(station, day);
    if (station.freeAt < (first?.freeAt ?? Infinity)) first = station;
  }
  return first;
}

/** Goes to the shift in which the counter is, or will be, free. */
function settle(station: Station, day: DayToPlay): void {
  const { shifts } = station;
  while (station.current < shifts.length && endOf(shifts[station.current]!, day) <= station.freeAt) {
    station.current += 1;
  }
  station.freeAt = Math.max(station.freeAt, shifts[station.current]?.startAt ?? Infinity);
}

function endOf({ endAt }: Shift, { closesAt }: DayToPlay): number {
  return endAt >= closesAt ? Infinity : endAt;
}

/** Whether the counter of a shift takes such a visit. */
export function serves(
  { queues, services }: Pick<Shift, 'queues' | 'services'>,
  visit: Pick<PlayedVisit, 'queue' | 'services'>,
): boolean {
  return queues.includes(visit.queue) && (!services || visit.services.every((id) => services.includes(id)));
}

function enter(line: PlayedVisit[], visit: PlayedVisit): void {
  const place = line.findLastIndex(({ dueAt }) => dueAt <= visit.dueAt);
  line.splice(place + 1, 0, visit);
}

function takeFirst(line: PlayedVisit[], shift: Shift, now: number): PlayedVisit | undefined {
  const index = line.findIndex((visit) => (visit.leavesAt ?? Infinity) > now && serves(shift, visit));
  return index < 0 ? undefined : line.splice(index, 1)[0];
}

function toCall(visit: PlayedVisit, { counter, freeAt }: Station): PlayedCall {
  const since = Math.max(visit.arrivedAt, visit.appointmentAt ?? 0);
  return {
    ...{ visit, counter, calledAt: freeAt },
    freeAt: freeAt + visit.busyMinutes * minuteMs,
    waitMinutes: Math.max(0, freeAt - since) / minuteMs,
  };
}

function toPlayedDay({ visits, shifts, closesAt }: DayToPlay, calls: readonly PlayedCall[]): PlayedDay {
  const called = new Set(calls.map(({ visit }) => visit.id));
  const lastFreeAt = Math.max(closesAt, ...calls.map(({ freeAt }) => freeAt));
  const busyMs = calls.reduce((sum, { calledAt, freeAt }) => sum + freeAt - calledAt, 0);
  const planned = shifts.reduce((sum, { startAt, endAt }) => sum + endAt - startAt, 0);
  const beyond = calls.reduce((sum, call) => sum + beyondShift(call, shifts), 0);
  return {
    calls,
    uncalled: visits.filter(({ id }) => !called.has(id)),
    overtimeMinutes: (lastFreeAt - closesAt) / minuteMs,
    busyShare: planned + beyond === 0 ? 0 : busyMs / (planned + beyond),
  };
}

/** How much of a visit lies outside the counter's shifts. */
function beyondShift({ counter, calledAt, freeAt }: PlayedCall, shifts: readonly Shift[]): number {
  const within = shifts
    .filter((shift) => shift.counter === counter)
    .map(({ startAt, endAt }) => Math.max(0, Math.min(freeAt, endAt) - Math.max(calledAt, startAt)));
  return freeAt - calledAt - within.reduce((sum, part) => sum + part, 0);
}
