import type { FieldError, Slot } from '@wartemarke/contract';
import { ApiError, type ApiErrorCode } from '../api-error.ts';
import { ConnectionError, type ConnectionErrorCode } from '../connection-error.ts';

/** Why a task of a flow failed, as an element needs it to say what happened and what to do now. */
export interface FlowProblem<Task extends string = string> {
  /** What failed. */
  readonly task: Task;
  /** Code of the contract or of the connection; the locale catalogues have a text for each. */
  readonly code: ApiErrorCode | ConnectionErrorCode;
  /** Facts that the text may name. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The fields that were wrong. */
  readonly errors: readonly FieldError[];
  /** Free slots, where the wished one was not. */
  readonly alternatives: readonly Slot[];
  /** Whether trying again as it is may help. */
  readonly retryable: boolean;
}

/** A problem that the flow itself noticed. */
export function flowProblem<Task extends string>(
  task: Task,
  code: FlowProblem['code'],
  retryable = false,
): FlowProblem<Task> {
  return { task, code, params: {}, errors: [], alternatives: [], retryable };
}

/**
 * Turns what a call threw into a problem.
 * @throws What is neither `ApiError` nor `ConnectionError`: a mistake in the program.
 */
export function toFlowProblem<Task extends string>(task: Task, error: unknown): FlowProblem<Task> {
  if (error instanceof ConnectionError) return flowProblem(task, error.code, true);
  if (!(error instanceof ApiError)) throw error;
  const { code, params, errors, alternatives, retryable } = error;
  return { task, code, params, errors, alternatives, retryable };
}
