import { fractionFor, minutesFor, normalBeyond } from './draws.ts';
import type { Plan, PlannedAppointment, PlannedArrivals } from './plan.ts';

/** Somebody who comes in a run. */
export interface Comer {
  readonly arrivesIn: number;
  readonly due: number;
  /** How long a counter is taken by it. */
  readonly minutes: number;
  readonly counters: readonly boolean[];
  isServed: boolean;
}

/** So far ahead walk-ins are foreseen. */
const mostComers = 200;

/** Who comes in a run and could go before somebody who waits, in the order in which they are due. */
export function drawComers(plan: Plan, run: number): Comer[] {
  const booked = plan.appointments.map((appointment) => drawAppointment(plan, appointment, run));
  const walkIns = plan.arrivals.flatMap((arrivals) => drawWalkIns(plan, arrivals, run));
  return [...booked, ...walkIns]
    .filter((comer) => comer !== undefined)
    .filter(({ due }) => due < plan.lastDue)
    .sort((one, other) => one.due - other.due);
}

function drawAppointment(
  { scene }: Plan,
  { seed, start, takes, counters }: PlannedAppointment,
  run: number,
): Comer | undefined {
  const { noShowShare, lateness } = scene.expectations;
  const late = normalBeyond(lateness, -start, fractionFor(seed ^ 0x1f, run));
  // The later it is, the less likely they come at all.
  const stillComing = (1 - noShowShare) * late.likelihood;
  if (fractionFor(seed ^ 0x2f, run) >= stillComing / (stillComing + noShowShare)) return undefined;
  const arrivesIn = Math.max(0, start + Math.max(late.value, -scene.earlyMinutes));
  const minutes = minutesFor(takes, seed, run);
  return { arrivesIn, due: Math.max(arrivesIn, start), minutes, counters, isServed: false };
}

function drawWalkIns(
  { lastDue }: Plan,
  { seed, perMinute, patienceMinutes, takes, counters }: PlannedArrivals,
  run: number,
): Comer[] {
  const comers: Comer[] = [];
  let arrivesIn = 0;
  while (comers.length < mostComers) {
    const salt = seed + comers.length * 0x3d4d51;
    arrivesIn -= Math.log(1 - fractionFor(salt, run)) / perMinute;
    const due = arrivesIn + patienceMinutes;
    if (due >= lastDue) break;
    comers.push({ arrivesIn, due, minutes: minutesFor(takes, salt ^ 0x4f, run), counters, isServed: false });
  }
  return comers;
}
