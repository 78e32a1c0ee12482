import { ConnectionError, toConnectionError, type CallOptions } from '@wartemarke/client';
import ky, { isHTTPError, isTimeoutError } from 'ky';
import { zmsRefusal } from './answers.ts';
import { readRefusal } from './errors.ts';

/** What is asked of ZMS. */
export interface ZmsQuestion extends Pick<CallOptions, 'signal'> {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Makes it a `POST`, which is said once: ZMS has no keys that would make a second time harmless. */
  readonly body?: object;
}

/** A schema that an answer is read by. */
interface Readable<Answer> {
  safeParse(value: unknown): { success: true; data: Answer } | { success: false; error: unknown };
}

/** Asks ZMS and reads its answer. */
export type Ask = <Answer>(answer: Readable<Answer>, question: ZmsQuestion) => Promise<Answer>;

const tryMs = 15_000;
const waitMs = 250;

/** Binds questions to an installation. */
export function createAsk(baseUrl: string, fetch: typeof globalThis.fetch): Ask {
  return async (schema, { path, query, body, signal }) => {
    try {
      const response = await ky(`${baseUrl}/${path}/`, {
        ...(body ? { method: 'POST', json: body } : {}),
        ...(query && { searchParams: query }),
        ...(signal && { signal }),
        ...{ fetch, timeout: tryMs, throwHttpErrors: false },
        retry: { limit: body ? 0 : 2, methods: ['get'], delay: (tries) => tries * waitMs },
      });
      return read(schema, response, await readBody(response));
    } catch (error) {
      if (signal?.aborted) throw new ConnectionError('aborted', { cause: error });
      if (isTimeoutError(error)) throw new ConnectionError('timeout', { cause: error });
      if (isHTTPError(error)) throw new ConnectionError('unreachable', { cause: error });
      throw error instanceof Error && error.name === 'ApiError' ? error : toConnectionError(error);
    }
  };
}

/** What has no body that can be read and a status of a broken server was not said by ZMS, but by a proxy before it. */
function readBody(response: Response): Promise<unknown> {
  return response.json().catch((error: unknown) => {
    throw response.status >= 500 ? new ConnectionError('unreachable') : error;
  });
}

/** @throws ApiError - What ZMS refuses; it says so in the body, whatever the status. */
function read<Answer>(schema: Readable<Answer>, { status, headers }: Response, body: unknown): Answer {
  const refusal = zmsRefusal.safeParse(body);
  const codes = refusal.success ? refusal.data.errors.map(({ errorCode }) => errorCode) : [];
  // An address that is not known is not that of ZMS.
  if (codes[0] === 'notFound') throw new ConnectionError('answer_invalid');
  if (codes.length > 0) throw readRefusal(codes, status, readSeconds(headers.get('Retry-After')));
  if (status >= 500) throw new ConnectionError('unreachable');
  const checked = schema.safeParse(body);
  if (!checked.success) throw new ConnectionError('answer_invalid', { cause: checked.error });
  return checked.data;
}

function readSeconds(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}
