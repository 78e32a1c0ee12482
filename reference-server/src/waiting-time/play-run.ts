import { drawComers, type Comer } from './comers.ts';
import { fractionFor, minutesFor, normalFor, restFor } from './draws.ts';
import type { Plan, PlannedVisit } from './plan.ts';
import type { SceneCounter } from './scene.ts';

type Closures = SceneCounter['closures'];

/** A run on its way. Everything is in minutes from the moment of the scene. */
interface Run {
  readonly plan: Plan;
  readonly run: number;
  /** How much slower than expected this day is. */
  readonly tempo: number;
  /** When each counter can call next; infinite when nobody is left for it. */
  readonly freeIn: Float64Array;
  /** When each counter goes on a break, if it has one ahead. */
  readonly breakIn: Float64Array;
  /** How far each counter has gone through its own part of the line. */
  readonly cursors: Uint16Array;
  readonly isServed: Uint8Array;
  readonly comers: readonly Comer[];
}

const tempoSeed = 0x7e3f;

/**
 * Plays the line once, by chance that belongs to the run: the counter that is free first calls whoever is due first
 * of those whom it takes. Tells when each visit of the plan is called.
 */
export function playRun(plan: Plan, number: number, onCall: (visit: number, calledIn: number) => void): void {
  const run = begin(plan, number);
  let open = plan.visits.length;
  while (open > 0) {
    const counter = firstFree(run.freeIn);
    if (counter === undefined) return;
    if (isAway(run, counter)) continue;
    const visit = nextInLine(run, counter);
    const due = visit === undefined ? Infinity : plan.visits[visit]!.due;
    const comer = nextComer(run, counter, due);
    if (comer) {
      comer.isServed = true;
      run.freeIn[counter]! += comer.minutes * run.tempo;
    } else if (visit !== undefined) {
      onCall(visit, run.freeIn[counter]!);
      run.isServed[visit] = 1;
      run.freeIn[counter]! += drawLength(run, plan.visits[visit]!);
      open -= 1;
    } else {
      run.freeIn[counter] = nextArrival(run, counter);
    }
  }
}

function begin(plan: Plan, run: number): Run {
  const { counters, expectations } = plan.scene;
  const tempo = Math.exp(expectations.doubt * normalFor(tempoSeed, run));
  const freeIn = counters.map(({ opensIn }, counter) => {
    const busy = plan.busy[counter];
    const rest = busy ? restFor(busy.takes, busy.elapsed, busy.seed, run) : 0;
    return Math.max(opensIn, rest);
  });
  const breakIn = plan.counterSeeds.map(
    (seed) => -Math.log(1 - fractionFor(seed, run)) / expectations.breaksPerMinute,
  );
  return {
    ...{ plan, run, tempo, comers: drawComers(plan, run) },
    ...{ freeIn: Float64Array.from(freeIn), breakIn: Float64Array.from(breakIn) },
    ...{ cursors: new Uint16Array(counters.length), isServed: new Uint8Array(plan.visits.length) },
  };
}

function firstFree(freeIn: Float64Array): number | undefined {
  let first: number | undefined;
  let least = Infinity;
  for (let counter = 0; counter < freeIn.length; counter += 1) {
    if (freeIn[counter]! < least) {
      least = freeIn[counter]!;
      first = counter;
    }
  }
  return first;
}

/** Sends a counter to its break, or home over noon, when it is time. */
function isAway({ plan, run, freeIn, breakIn }: Run, counter: number): boolean {
  const at = freeIn[counter]!;
  const reopens = reopensIn(plan.scene.counters[counter]!.closures, at);
  if (reopens > at) freeIn[counter] = reopens;
  else if (breakIn[counter]! <= at) {
    breakIn[counter] = Infinity;
    freeIn[counter] = at + minutesFor(plan.breaks, plan.counterSeeds[counter]! ^ 0x5f, run);
  } else return false;
  return true;
}

function reopensIn(closures: Closures, at: number): number {
  for (const [from, to] of closures) if (from <= at && at < to) return to;
  return at;
}

function nextInLine({ plan, cursors, isServed }: Run, counter: number): number | undefined {
  const own = plan.own[counter]!;
  while (cursors[counter]! < own.length && isServed[own[cursors[counter]!]!]) cursors[counter]! += 1;
  return own[cursors[counter]!];
}

function nextComer({ comers, freeIn }: Run, counter: number, due: number): Comer | undefined {
  for (const comer of comers) {
    if (comer.due >= due) return undefined;
    if (!comer.isServed && comer.arrivesIn <= freeIn[counter]! && comer.counters[counter]) return comer;
  }
  return undefined;
}

function nextArrival({ comers, freeIn }: Run, counter: number): number {
  let next = Infinity;
  for (const { arrivesIn, counters, isServed } of comers) {
    if (isServed || !counters[counter] || arrivesIn <= freeIn[counter]!) continue;
    next = Math.min(next, arrivesIn);
  }
  return next;
}

/** How long somebody takes a counter: not at all who has left, a little who does not come when called. */
function drawLength({ plan, run, tempo }: Run, { takes, seed }: PlannedVisit): number {
  if (!takes) return 0;
  const { leftShare, missedShare } = plan.scene.expectations;
  const fate = fractionFor(seed ^ 0x6f, run);
  if (fate < leftShare) return 0;
  if (fate < leftShare + missedShare) return minutesFor(plan.missed, seed, run);
  return minutesFor(takes, seed, run) * tempo;
}
