import { errorCodes, type ErrorCode, type Problem } from '@wartemarke/contract';
import { ApiError } from '../api-error.ts';

/** What a problem says beside its code. */
export type ProblemExtras = Pick<Problem, 'errors' | 'alternatives' | 'params'> & {
  retryAfterSeconds?: number;
};

/** The error that a client throws when the server answers with this code. */
export function apiErrorOf(code: ErrorCode, { retryAfterSeconds, ...extras }: ProblemExtras = {}): ApiError {
  const { status, title, ...facts } = errorCodes[code];
  const retryable = 'retryable' in facts;
  return new ApiError({ type: 'about:blank', title, status, code, retryable, ...extras }, retryAfterSeconds);
}
