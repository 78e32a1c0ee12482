import type { AnyEndpoint, EndpointAnswer, EndpointInput } from '@wartemarke/contract';
import type { CallOptions } from '../client.ts';
import { ConnectionError, toConnectionError } from '../connection-error.ts';
import ky, { isHTTPError, isTimeoutError, type RetryOptions } from 'ky';
import { backOff } from './back-off.ts';
import { readAnswer } from './read-answer.ts';
import { readProblem, readSeconds } from './read-problem.ts';
import { toHeaders, toUrl, type RequestInput, type Speaker } from './to-request.ts';

/** How calls reach the server. */
export interface TransportOptions {
  readonly baseUrl: string;
  readonly token?: string | undefined;
  readonly language?: string | undefined;
  readonly fetch: typeof fetch;
  readonly random: () => number;
  readonly createKey: () => string;
  /** How long a try may take, in milliseconds; 10 seconds when left out. */
  readonly tryMs?: number;
}

/** Options of one call with what only some rows need. */
export type CallFacts = CallOptions & Pick<Speaker, 'token' | 'version'>;

/** Makes the call of a row and gives its answer, checked against the row's schema. */
export type Call = <E extends AnyEndpoint>(
  row: E,
  input: EndpointInput<E>,
  facts?: CallFacts,
) => Promise<EndpointAnswer<E>>;

/** Makes the call of a row and reads its answer as told. */
export type Ask = <E extends AnyEndpoint, Answer>(
  row: E,
  input: EndpointInput<E>,
  facts: CallFacts,
  read: (response: Response) => Promise<Answer>,
) => Promise<Answer>;

const tryMs = 10_000;
const retries = 2;
const longestRetryAfterSeconds = 5;
const waits = { firstMs: 500, mostMs: 4_000 };

/** Binds calls to a server. */
export function createCall(transport: TransportOptions): Call {
  const ask = createAsk(transport);
  return (row, input, facts = {}) =>
    ask(row, input, facts, async (response) => readAnswer(row, row.answer && (await response.json())));
}

/**
 * Binds calls to a server. A call is repeated twice, after a wait, when that is safe: it only reads, or it
 * carries a key.
 */
export function createAsk(transport: TransportOptions): Ask {
  return async (row, input, facts, read) => {
    const { body } = input as RequestInput;
    try {
      const response = await ky(toUrl(transport.baseUrl, row, input), {
        method: row.method,
        headers: toHeaders(toSpeaker(transport, row, facts)),
        ...(body !== undefined && (row.upload ? { body: body as FormData } : { json: body })),
        ...(facts.signal && { signal: facts.signal }),
        fetch: transport.fetch,
        timeout: transport.tryMs ?? tryMs,
        retry: toRetry(row, transport.random),
      });
      return await read(response);
    } catch (error) {
      if (facts.signal?.aborted) throw new ConnectionError('aborted', { cause: error });
      if (isHTTPError(error)) throw await readProblem(error.response);
      if (isTimeoutError(error)) throw new ConnectionError('timeout', { cause: error });
      throw toConnectionError(error);
    }
  };
}

function toSpeaker(
  { token, language, createKey }: TransportOptions,
  row: AnyEndpoint,
  facts: CallFacts,
): Speaker {
  const idempotencyKey = row.idempotent ? (facts.idempotencyKey ?? createKey()) : undefined;
  return { token: facts.token ?? token, language, idempotencyKey, version: facts.version };
}

function toRetry(row: AnyEndpoint, random: () => number): RetryOptions {
  return {
    limit: row.method === 'GET' || row.idempotent ? retries : 0,
    methods: [row.method.toLowerCase()],
    statusCodes: [429, 502, 503, 504],
    afterStatusCodes: [429, 503],
    maxRetryAfter: longestRetryAfterSeconds * 1000,
    retryOnTimeout: true,
    delay: (tries) => backOff(tries, random, waits),
    shouldRetry: ({ error }) =>
      'response' in error && isLongWait(error.response as Response) ? false : undefined,
  };
}

/** Who is told to wait long must be told so, instead of looking at a page that does nothing. */
function isLongWait({ status, headers }: Response): boolean {
  const seconds = readSeconds(headers.get('Retry-After'));
  return seconds === undefined ? status === 429 : seconds > longestRetryAfterSeconds;
}
