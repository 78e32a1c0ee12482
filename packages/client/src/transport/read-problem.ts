import type { Problem } from '@wartemarke/contract';
import { ApiError } from '../api-error.ts';
import { ConnectionError } from '../connection-error.ts';

/** Turns a failed answer into an error. Its shape is checked here, since every page needs that and few need more. */
export async function readProblem(response: Response): Promise<ApiError | ConnectionError> {
  const { status, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ApiError(body, readSeconds(headers.get('Retry-After')));
  // What has no problem was not said by the server: a proxy that cannot reach it, or something else altogether.
  return new ConnectionError(status >= 500 ? 'unreachable' : 'answer_invalid');
}

/** Reads `Retry-After`; the form with a date is not used by the server. */
export function readSeconds(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}

function isProblem(body: unknown): body is Problem {
  const { code, title, status, retryable, errors, alternatives, params } = Object(body) as Partial<Problem>;
  return (
    [code, title].every((text) => typeof text === 'string') &&
    typeof status === 'number' &&
    typeof retryable === 'boolean' &&
    [errors, alternatives].every((list) => list === undefined || Array.isArray(list)) &&
    (params === undefined || typeof params === 'object')
  );
}
