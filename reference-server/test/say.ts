import { randomUUID } from 'node:crypto';

/** What a call carries. */
export interface Sent {
  readonly body?: unknown;
  readonly token?: string;
  /** Idempotency key; a fresh one when left out. */
  readonly key?: string;
  /** Goes into `If-Match`. */
  readonly version?: number;
}

/** What came back: the status, the headers, and the body as whatever it should be. */
export interface Said<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** A body that says why a call failed. */
export interface Refusal {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly alternatives?: readonly { readonly startAt: string }[];
  readonly params?: Record<string, string | number>;
}

/** Makes a call as it stands in the contract, without the client's checks: for what no client would send. */
export async function say<Body = Refusal>(
  url: string,
  method: string,
  path: string,
  { body, token, key = randomUUID(), version }: Sent = {},
): Promise<Said<Body>> {
  const headers = {
    'idempotency-key': key,
    ...(token && { authorization: `Bearer ${token}` }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url + path, { method, headers, ...(text !== undefined && { body: text }) });
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (answer === '' ? undefined : JSON.parse(answer)) as Body,
  };
}
