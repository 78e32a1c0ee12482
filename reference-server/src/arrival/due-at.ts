const minuteMs = 60_000;

/** What decides where a ticket stands in the line. Instants are epoch milliseconds. */
export interface DueFacts {
  readonly arrivedAt: number;
  /** Start of its appointment; null for walk-ins. */
  readonly appointmentAt: number | null;
  /** So long a walk-in of the queue lets appointments go first. */
  readonly patienceMinutes: number;
  /** So far a priority brings it forward. */
  readonly earlierMinutes: number;
}

/**
 * The instant from which a ticket lets nobody go first who comes later; the line is ordered by it. An appointment is
 * due at its start, or on arrival when that is later; a walk-in when the patience of its queue is over. A priority
 * brings either forward by its minutes.
 *
 * Nobody starves: the instant is set once, and for whoever comes it is never earlier than the arrival less the largest
 * priority of the office. So a walk-in is overtaken only by who comes within its patience and the largest priority
 * after it, and an appointment only by who comes within the largest priority after its start or its own arrival,
 * whichever is later.
 */
export function dueAt({ arrivedAt, appointmentAt, patienceMinutes, earlierMinutes }: DueFacts): number {
  const ownTurnAt =
    appointmentAt === null ? arrivedAt + patienceMinutes * minuteMs : Math.max(arrivedAt, appointmentAt);
  return ownTurnAt - earlierMinutes * minuteMs;
}

/** A ticket's place in the line. */
export interface LinePlace {
  readonly dueAt: number;
  readonly number: number;
  readonly queue: string;
}

/** The order of the line: who is due first; of those who are due together, the lower number. */
export function compareInLine(one: LinePlace, other: LinePlace): number {
  return one.dueAt - other.dueAt || one.number - other.number || compareText(one.queue, other.queue);
}

function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
