import type { Expectations } from './expectations.ts';
import type { Spread } from './spread.ts';

/** What a counter does, and since how many minutes. */
export interface Busy {
  /** Tells it from everything else that takes time. */
  readonly id: string;
  readonly elapsed: number;
  readonly takes: Spread;
}

/** A counter at work. */
export interface SceneCounter {
  readonly id: string;
  readonly queues: readonly string[];
  /** Ids of what can be done there; everything of its queues when left out. */
  readonly services?: readonly string[] | undefined;
  /** Minutes until it calls anybody at all. */
  readonly opensIn: number;
  /** Null when it calls as soon as somebody waits. */
  readonly busy: Busy | null;
  /** Minutes from now, `[from, to)`, in which it calls nobody. */
  readonly closures: readonly (readonly [from: number, to: number])[];
}

/** Somebody who waits. */
export interface SceneVisit {
  readonly id: string;
  readonly queue: string;
  readonly services: readonly { readonly id: string }[];
  /** The only counter that calls it. */
  readonly forCounter: string | null;
  /** Minutes from now; orders the line. */
  readonly due: number;
  /** From the call until the counter calls again. */
  readonly takes: Spread;
}

/** An appointment that nobody has come to yet. */
export interface SceneAppointment extends Omit<SceneVisit, 'due' | 'forCounter'> {
  /** Minutes from now at which it begins. */
  readonly start: number;
}

/** A walk-in who would come to a queue now, and those who really come later. */
export interface SceneNewcomer {
  readonly queue: string;
  readonly patienceMinutes: number;
  /** How many come in a minute. */
  readonly perMinute: number;
  readonly takes: Spread;
  /** The counters that can do most of what people come for; which of it, nobody knows yet. */
  readonly counters: readonly string[];
}

/** A hall at one moment, in minutes from it, as a simulation starts from it. */
export interface Scene {
  readonly counters: readonly SceneCounter[];
  /** In the order of the line. */
  readonly line: readonly SceneVisit[];
  readonly appointments: readonly SceneAppointment[];
  readonly newcomers: readonly SceneNewcomer[];
  readonly expectations: Expectations;
  /** So long before an appointment somebody can check in. */
  readonly earlyMinutes: number;
}

/** The id under which the outcomes tell about a newcomer to a queue. */
export function newcomerId(queue: string): string {
  return `newcomer ${queue}`;
}
