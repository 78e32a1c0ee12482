import { seedOf } from '../simulation/random.ts';
import { isFor } from '../calling/who-is-next.ts';
import { toMinutes, type Minutes } from './draws.ts';
import { newcomerId, type Scene, type SceneCounter, type SceneNewcomer, type SceneVisit } from './scene.ts';

/** A visit as runs look at it: everything that can be said before is worked out. */
export interface PlannedVisit {
  readonly id: string;
  readonly seed: number;
  /** Minutes from now; that of somebody who is still to come follows in each run. */
  readonly due: number;
  /** Null for a newcomer who is only asked about and takes nobody's time. */
  readonly takes: Minutes | null;
  /** For each counter, by its index, whether it takes this visit. */
  readonly counters: readonly boolean[];
}

/** An appointment that is expected. */
export interface PlannedAppointment extends PlannedVisit {
  readonly start: number;
  readonly takes: Minutes;
}

/** Walk-ins that are expected. */
export interface PlannedArrivals extends PlannedVisit {
  readonly perMinute: number;
  readonly patienceMinutes: number;
  readonly takes: Minutes;
}

/** A scene, ready to be played many times. */
export interface Plan {
  readonly scene: Scene;
  /** Who waits, and a newcomer to each queue, in the order of the line. */
  readonly visits: readonly PlannedVisit[];
  /** For each counter the indices of the visits that it takes, in the order of the line. */
  readonly own: readonly Uint16Array[];
  readonly appointments: readonly PlannedAppointment[];
  readonly arrivals: readonly PlannedArrivals[];
  readonly busy: readonly ({
    readonly seed: number;
    readonly elapsed: number;
    readonly takes: Minutes;
  } | null)[];
  readonly counterSeeds: readonly number[];
  readonly missed: Minutes;
  readonly breaks: Minutes;
  /** Who is due later than this goes before nobody. */
  readonly lastDue: number;
}

/** Works a scene out as far as all runs share it. */
export function createPlan(scene: Scene): Plan {
  const { counters, newcomers, expectations } = scene;
  const line = scene.line.map((visit) => planVisit(visit, counters));
  const asked = newcomers.map((newcomer) => planNewcomer(newcomer, counters));
  const visits = [...line, ...asked].toSorted((one, other) => one.due - other.due);
  const lastDue = visits.at(-1)?.due ?? 0;
  const indices = visits.map((_, index) => index);
  return {
    ...{ scene, visits, lastDue },
    own: counters.map((_, counter) =>
      Uint16Array.from(indices.filter((index) => visits[index]!.counters[counter])),
    ),
    appointments: scene.appointments
      .filter(({ start }) => start < lastDue)
      .map((each) => ({
        ...planVisit({ ...each, forCounter: null, due: each.start }, counters),
        ...{ start: each.start, takes: toMinutes(each.takes) },
      })),
    arrivals: newcomers
      .filter(({ patienceMinutes, perMinute }) => perMinute > 0 && patienceMinutes < lastDue)
      .map((each) => ({
        ...planNewcomer(each, counters),
        ...{ perMinute: each.perMinute, patienceMinutes: each.patienceMinutes, takes: toMinutes(each.takes) },
      })),
    busy: counters.map(
      ({ busy }) => busy && { seed: seedOf(busy.id), elapsed: busy.elapsed, takes: toMinutes(busy.takes) },
    ),
    counterSeeds: counters.map(({ id }) => seedOf(`counter ${id}`)),
    missed: toMinutes(expectations.missed),
    breaks: toMinutes(expectations.breakMinutes),
  };
}

function planVisit(visit: SceneVisit, counters: readonly SceneCounter[]): PlannedVisit & { takes: Minutes } {
  const { id, due } = visit;
  return {
    ...{ id, due, seed: seedOf(id), takes: toMinutes(visit.takes) },
    counters: counters.map((counter) => isFor(visit, counter)),
  };
}

function planNewcomer(newcomer: SceneNewcomer, counters: readonly SceneCounter[]): PlannedVisit {
  const id = newcomerId(newcomer.queue);
  return {
    ...{ id, due: newcomer.patienceMinutes, seed: seedOf(id), takes: null },
    counters: counters.map(
      ({ id: counter, queues }) => queues.includes(newcomer.queue) && newcomer.counters.includes(counter),
    ),
  };
}
