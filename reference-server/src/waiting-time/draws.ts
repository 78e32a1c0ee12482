import { createChance, normal } from '../simulation/random.ts';
import type { Spread } from './spread.ts';

const count = 4096;
const chance = createChance(20270330);
/** Values of the standard normal distribution in rising order: drawing one beyond a bound is drawing an index beyond another. */
const normals = Float64Array.from({ length: count }, () => normal(chance)).sort();

/** Minutes that are never below zero and have a long tail, as service times do (lognormal). */
export interface Minutes {
  readonly mu: number;
  readonly sigma: number;
}

/** The lognormal distribution with this mean and variance. */
export function toMinutes({ mean, variance }: Spread): Minutes {
  const sigmaSquared = Math.log(1 + variance / mean ** 2);
  return { mu: Math.log(mean) - sigmaSquared / 2, sigma: Math.sqrt(sigmaSquared) };
}

/**
 * A number in `[0, 1)` that belongs to a thing and a run, whatever else is drawn. So a ticket takes as long in a run
 * when somebody joins the line as it did before, and estimates change by what has happened, not by chance.
 */
export function fractionFor(seed: number, run: number): number {
  let mixed = Math.imul(seed ^ Math.imul(run + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** A value of the standard normal distribution for a thing in a run. */
export function normalFor(seed: number, run: number): number {
  return normals[Math.floor(fractionFor(seed, run) * count)]!;
}

/** How long a thing takes in a run. */
export function minutesFor({ mu, sigma }: Minutes, seed: number, run: number): number {
  return Math.exp(mu + sigma * normalFor(seed, run));
}

/** How much longer a thing takes in a run that has gone on for so many minutes. */
export function restFor({ mu, sigma }: Minutes, elapsed: number, seed: number, run: number): number {
  const first = elapsed > 0 ? indexBeyond((Math.log(elapsed) - mu) / sigma) : 0;
  // Longer than anything known: whatever has lasted so long goes on for a while.
  if (first === count) return elapsed * 0.4 * fractionFor(seed, run);
  const index = first + Math.floor(fractionFor(seed, run) * (count - first));
  return Math.max(0, Math.exp(mu + sigma * normals[index]!) - elapsed);
}

/** A normally distributed value beyond a bound, with how likely it is that the value lies there. */
export function normalBeyond(
  { mean, variance }: Spread,
  bound: number,
  fraction: number,
): { value: number; likelihood: number } {
  const deviation = Math.sqrt(variance);
  const first = indexBeyond((bound - mean) / deviation);
  const index = Math.min(count - 1, first + Math.floor(fraction * (count - first)));
  return { value: mean + deviation * normals[index]!, likelihood: (count - first) / count };
}

function indexBeyond(bound: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (normals[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
