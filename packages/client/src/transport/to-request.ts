import type { AnyEndpoint } from '@wartemarke/contract';

/** What a row of the table is told: parameters of the path, the query and the body. */
export interface RequestInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

/** Address of a call: the row's path with its parameters filled in, and the query without what is not set. */
export function toUrl(baseUrl: string, row: AnyEndpoint, { params, query }: RequestInput): string {
  const path = row.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''));
  const known = Object.entries(query ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return baseUrl + path + (known.length > 0 ? `?${new URLSearchParams(known)}` : '');
}

/** Who speaks, and how the intention is told apart from others. */
export interface Speaker {
  readonly token?: string | undefined;
  readonly language?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly version?: number | undefined;
}

/** Headers of a call. */
export function toHeaders({ token, language, idempotencyKey, version }: Speaker): Record<string, string> {
  return {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(language && { 'Accept-Language': language }),
    ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  };
}
