/** One measured figure, beside a reference that was measured in the same run. */
export interface Figure {
  readonly figure: string;
  readonly median: number;
  readonly p99: number;
  readonly unit: string;
  /** What it is compared with. */
  readonly against: string;
  /** Median of that, in the same unit. */
  readonly reference: number;
}

const round = (value: number) => Number(value.toPrecision(4));

/** The value below which a part of all values lies; `part` from 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** Prints a figure as one JSON line. The ratio is the figure's median to the reference. */
export function report({ median, p99, reference, ...rest }: Figure): void {
  const numbers = {
    median: round(median),
    p99: round(p99),
    reference: round(reference),
    ratio: round(median / reference),
  };
  console.log(JSON.stringify({ ...rest, ...numbers }));
}
