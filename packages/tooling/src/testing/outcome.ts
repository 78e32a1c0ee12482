/** What a run of tests came to. */
export interface Outcome {
  readonly passed: number;
  /** Tests that a machine could not run, for example for want of PostgreSQL. */
  readonly leftOut: number;
  /** One readable text per failed test, crash or empty file. */
  readonly failures: readonly string[];
}

/** The outcome of several runs together. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    leftOut: outcomes.reduce((total, { leftOut }) => total + leftOut, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

/** An outcome of nothing but one failure. */
export function toFailure(text: string): Outcome {
  return { passed: 0, leftOut: 0, failures: [text] };
}

/** The sentence that ends a test run. */
export function toLastLine({ passed, failures }: Outcome): string {
  return `${passed} passed, ${failures.length} failed`;
}
