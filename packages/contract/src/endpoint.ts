import type * as z from 'zod/mini';
import type { ErrorCode } from './error-codes.ts';

/** Who may make a call. `anyone` needs no token; every other role proves itself by a bearer token. */
export type Role = 'anyone' | 'hold' | 'appointment' | 'ticket' | 'waiting' | 'kiosk' | 'board' | 'clerk';

type Schema = z.ZodMiniType;

/** One row of the table: everything that server, client and documentation need to know of a call. */
export interface Endpoint<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Answer extends Schema = Schema,
> {
  /** Name of the operation in the client and in OpenAPI, `resource.verb`. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Path with `:name` for each parameter. */
  readonly path: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Left out where the answer has no body (status 204). With `stream`, the schema of each event. */
  readonly answer?: Answer;
  readonly status: 200 | 201 | 204;
  /** The status instead, while the `state` in the answer is `pending`. */
  readonly pending?: 202;
  readonly roles: readonly Role[];
  /** A mutating call whose `Idempotency-Key` is stored with its answer. */
  readonly idempotent?: true;
  /** Server-sent events, each one the whole state. */
  readonly stream?: true;
  /** The body is `multipart/form-data` with one `file`; `body` describes the other fields. */
  readonly upload?: true;
  /** Media type of the file that is answered instead of JSON. */
  readonly file?: 'text/calendar' | 'text/csv' | 'application/octet-stream';
  /** For so many seconds caches may keep what anyone is answered. */
  readonly maxAgeSeconds?: number;
  /** Codes beside those that every call can fail with. */
  readonly errors: readonly ErrorCode[];
}

/** Keeps the exact types of a row. */
/* @__NO_SIDE_EFFECTS__ */
export function endpoint<
  Params extends Schema = z.ZodMiniUndefined,
  Query extends Schema = z.ZodMiniUndefined,
  Body extends Schema = z.ZodMiniUndefined,
  Answer extends Schema = z.ZodMiniUndefined,
>(row: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return row;
}

/** Any row of the table. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- variance: a row of any schemas
export type AnyEndpoint = Endpoint<any, any, any, any>;

type Input<E, K extends 'params' | 'query' | 'body'> = E extends { readonly [P in K]?: infer S }
  ? NonNullable<S> extends Schema
    ? z.input<NonNullable<S>>
    : undefined
  : undefined;

type Output<E, K extends 'params' | 'query' | 'body' | 'answer'> = E extends { readonly [P in K]?: infer S }
  ? NonNullable<S> extends Schema
    ? z.output<NonNullable<S>>
    : undefined
  : undefined;

/** What a caller passes to an endpoint. */
export type EndpointInput<E extends AnyEndpoint> = {
  readonly [K in 'params' | 'query' | 'body' as Input<E, K> extends undefined ? never : K]: Input<E, K>;
};

/** What a handler of an endpoint gets, after validation. */
export type EndpointRequest<E extends AnyEndpoint> = {
  readonly [K in 'params' | 'query' | 'body']: Output<E, K>;
};

/** What an endpoint answers. */
export type EndpointAnswer<E extends AnyEndpoint> = Output<E, 'answer'>;
