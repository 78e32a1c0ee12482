/** How long something takes: its mean in minutes, and the variance in minutes squared. */
export interface Spread {
  readonly mean: number;
  readonly variance: number;
}

/** The same, as it was measured. */
export interface MeasuredSpread extends Spread {
  /** In how many cases. */
  readonly cases: number;
}

/** How often something happened. */
export interface MeasuredShare {
  readonly cases: number;
  /** Of so many. */
  readonly of: number;
}

/** What is assumed before anything is measured weighs as much as so many measured cases. */
export const priorCases = 8;

/** Measured minutes, drawn towards what was assumed: the fewer the cases, the more. */
export function shrink(assumed: Spread, measured: MeasuredSpread | undefined): Spread {
  if (!measured) return assumed;
  const weight = measured.cases / (measured.cases + priorCases);
  return {
    mean: weight * measured.mean + (1 - weight) * assumed.mean,
    variance: weight * measured.variance + (1 - weight) * assumed.variance,
  };
}

/** A measured share, drawn towards what was assumed as if that had been seen in `weight` cases. */
export function shrinkShare(assumed: number, { cases, of }: MeasuredShare, weight: number): number {
  return (cases + assumed * weight) / (of + weight);
}

/** Minutes that vary by this part of their mean. */
export function spreadOf(mean: number, variation: number): Spread {
  return { mean, variance: (mean * variation) ** 2 };
}

/** One after the other, each independent of the rest. */
export function inARow(...spreads: readonly Spread[]): Spread {
  return {
    mean: spreads.reduce((sum, { mean }) => sum + mean, 0),
    variance: spreads.reduce((sum, { variance }) => sum + variance, 0),
  };
}
