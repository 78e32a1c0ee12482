/** So long a walk-in lets appointments go first. */
export const walkInPatienceMinutes = 15;

/**
 * The instant from which a ticket lets nobody go first who comes later; the line is ordered by it. An appointment
 * is due at its start, or on arrival when that is later; a walk-in 15 minutes after arrival. So an appointment
 * that is due goes before the walk-ins of the last quarter of an hour. And nobody starves: the instant is set once
 * and never before the arrival, so that whoever arrives after it stands behind.
 */
export function dueAt({
  arrivedAt,
  appointmentAt,
}: {
  readonly arrivedAt: number;
  readonly appointmentAt: number | null;
}): number {
  if (appointmentAt === null) return arrivedAt + walkInPatienceMinutes * 60_000;
  return Math.max(arrivedAt, appointmentAt);
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
