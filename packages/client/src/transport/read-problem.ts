import { problem } from '@wartemarke/contract';
import { ApiError } from '../api-error.ts';
import { ConnectionError } from '../connection-error.ts';

/**
 * Turns a failed answer into an error.
 * @param body - The parsed JSON body, or whatever came instead.
 */
export function readProblem({ status, headers }: Response, body: unknown): ApiError | ConnectionError {
  const known = problem.safeParse(body);
  if (known.success) return new ApiError(known.data, readSeconds(headers.get('Retry-After')));
  // What has no problem was not said by the server: a proxy that cannot reach it, or something else altogether.
  return new ConnectionError(status >= 500 ? 'unreachable' : 'answer_invalid');
}

/** Reads `Retry-After`; the form with a date is not used by the server. */
export function readSeconds(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}
