import type { ErrorCode, FieldError, Problem, Slot } from '@wartemarke/contract';

/** A code of the contract, or one that a newer server knows. */
export type ApiErrorCode = ErrorCode | (string & {});

/** The server understood the call and said no. Branch on `code`; `message` is for developers. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Stable and for programs. */
  readonly code: ApiErrorCode;
  /** HTTP status. */
  readonly status: number;
  /** The problem as it came, by RFC 9457. */
  readonly problem: Problem;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** Free slots, where the wished one was not. */
  readonly alternatives: readonly Slot[];
  /** The fields that were wrong. */
  readonly errors: readonly FieldError[];
  /** Facts that a text may name: a number, a time, a place. */
  readonly params: Readonly<Record<string, string | number>>;
  /** How long the server asks to wait, in seconds. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(`${problem.code}: ${problem.detail ?? problem.title}`);
    this.code = problem.code;
    this.status = problem.status;
    this.problem = problem;
    this.retryable = problem.retryable;
    this.alternatives = problem.alternatives ?? [];
    this.errors = problem.errors ?? [];
    this.params = problem.params ?? {};
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
