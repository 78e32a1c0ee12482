import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { Kysely } from 'kysely';
import type { AnyEndpoint, EndpointAnswer, EndpointRequest } from '@wartemarke/contract';
import type { Caller } from '../access/caller.ts';
import type { Schema } from '../database/schema.ts';
import { isUniqueViolation } from '../database/transaction.ts';
import { CallError } from './call-error.ts';
import type { Gate } from './gate.ts';
import { keyedCall, type KeyedCall, type Once } from './idempotency.ts';
import { readParams, readRequest } from './read-request.ts';
import { readUpload, type UploadedFile } from './read-upload.ts';
import { respond, respondWithFile, type FileAnswer } from './respond.ts';

/** A call that has been read, validated and allowed. */
export type Call<E extends AnyEndpoint> = EndpointRequest<E> & {
  readonly caller: Caller;
  /** When the call came, epoch milliseconds. */
  readonly now: number;
  /** Value of `If-Match` without quotes. */
  readonly version: string | undefined;
  /** Keeps the answer of an idempotent call in the transaction of its change. */
  readonly once: Once;
  /** The file that came with it; only where the endpoint takes one. */
  readonly file: UploadedFile | undefined;
};

/** What answers the calls of one endpoint. */
export type Handler<E extends AnyEndpoint> = (call: Call<E>) => Promise<Answer<E>> | Answer<E>;

type Answer<E extends AnyEndpoint> = EndpointAnswer<E> extends undefined ? void : EndpointAnswer<E>;

/** Binds an endpoint of the contract to its handler. */
export type Route = <E extends AnyEndpoint>(row: E, handler: Handler<E>) => void;

/** Binds an endpoint that answers with a file. */
export type FileRoute = <E extends AnyEndpoint>(
  row: E,
  handler: (call: Call<E>) => Promise<FileAnswer>,
) => void;

/** A call before what it carries has been read. */
export type Opening<E extends AnyEndpoint> = Pick<Call<E>, 'params' | 'caller' | 'now'>;

/**
 * Binds an endpoint that takes a file. Files are read a few at once, fewer of one address, and only of callers whom `admit`
 * lets in: it throws for those who may not call at all.
 */
export type UploadRoute = <E extends AnyEndpoint>(
  row: E,
  admit: (opening: Opening<E>) => Promise<void>,
  handler: Handler<E>,
) => void;

/** Binds a streamed endpoint; the handler writes to the response itself. */
export type StreamRoute = <E extends AnyEndpoint>(
  row: E,
  handler: (call: StreamCall<E>, request: Request, response: Response) => Promise<void>,
) => void;

/** A call whose answer goes on for as long as its caller may see it. */
export type StreamCall<E extends AnyEndpoint> = Call<E> & {
  /** Proves the caller again. Rejects with a `CallError` once a session has ended or a device was revoked. */
  proveAgain(): Promise<unknown>;
};

/** What binding needs. */
export interface RouteDeps {
  readonly db: Kysely<Schema>;
  readonly now: () => number;
  /** Lets in calls that carry a file, which lies in memory until it is answered. */
  readonly uploads: Gate;
  /** Proves who calls; throws where the endpoint's roles do not allow it. */
  authorize(
    row: AnyEndpoint,
    office: string | undefined,
    token: string | undefined,
    now: number,
  ): Promise<Caller>;
}

const refuseToKeep: Once = {
  keep() {
    throw new TypeError('the endpoint is not marked as idempotent');
  },
};

const bearer = (request: Request) => /^Bearer (\S+)$/.exec(request.get('Authorization') ?? '')?.[1];
const unquoted = (version: string | undefined) => version?.replace(/^(W\/)?"(.*)"$/, '$2');

// Of the body what the contract knows: the rest asks for nothing, and may be nested deeper than can be written out.
function keyOf<E extends AnyEndpoint>(
  row: E,
  request: Request,
  { body }: EndpointRequest<E>,
  { file, now }: { file: UploadedFile | undefined; now: number },
): KeyedCall | undefined {
  if (!row.idempotent) return undefined;
  const content = file && createHash('sha256').update(file.bytes).digest('hex');
  const asked = JSON.stringify([row.method, request.originalUrl, body ?? null, content]);
  return keyedCall(request.get('Idempotency-Key'), bearer(request) ?? '', asked, now);
}

function prove(row: AnyEndpoint, request: Request, { authorize, now }: RouteDeps): Promise<Caller> {
  const { office } = request.params as { office?: string };
  return authorize(row, office, bearer(request), now());
}

async function readCall<E extends AnyEndpoint>(
  row: E,
  request: Request,
  response: Response,
  deps: RouteDeps,
): Promise<{ call: Call<E>; keyed: KeyedCall | undefined }> {
  const now = deps.now();
  const caller = await prove(row, request, deps);
  const version = unquoted(request.get('If-Match'));
  const file = row.upload && (await readUpload(request, response));
  const read = readRequest(row, request);
  const keyed = keyOf(row, request, read, { file, now });
  return { call: { ...read, caller, now, version, once: keyed ?? refuseToKeep, file }, keyed };
}

/** Answers a repeated call as the first time: found out only when the change fails, so that the usual call pays nothing. */
async function answerOnce<E extends AnyEndpoint>(
  handler: Handler<E>,
  call: Call<E>,
  keyed: KeyedCall | undefined,
  deps: RouteDeps,
) {
  try {
    return await handler(call);
  } catch (error) {
    const mayBeRepeated = error instanceof CallError || isUniqueViolation(error, 'idempotency_keys_pkey');
    const kept = keyed && mayBeRepeated ? await keyed.keptAnswer(deps.db) : undefined;
    if (!kept) throw error;
    return kept.answer;
  }
}

async function answer<E extends AnyEndpoint>(
  row: E,
  handler: Handler<E>,
  request: Request,
  response: Response,
  deps: RouteDeps,
): Promise<void> {
  const { call, keyed } = await readCall(row, request, response, deps);
  respond(response, row, call.caller, await answerOnce(handler, call, keyed, deps));
}

/** The router of the API, and the ways to bind an endpoint to it. */
export interface Routes {
  readonly router: Router;
  readonly route: Route;
  readonly file: FileRoute;
  readonly upload: UploadRoute;
  readonly stream: StreamRoute;
}

/** Makes the router of the API. */
export function createRoutes(deps: RouteDeps): Routes {
  const router = Router({ caseSensitive: true, strict: true });
  const methods: Record<AnyEndpoint['method'], 'get' | 'post' | 'put' | 'patch' | 'delete'> = {
    GET: 'get',
    POST: 'post',
    PUT: 'put',
    PATCH: 'patch',
    DELETE: 'delete',
  };
  return {
    router,
    route(row, handler) {
      router[methods[row.method]](row.path, (request, response) =>
        answer(row, handler, request, response, deps),
      );
    },
    upload(row, admit, handler) {
      router[methods[row.method]](row.path, async (request, response) => {
        const caller = await prove(row, request, deps);
        await admit({ params: readParams(row, request), caller, now: deps.now() });
        await deps.uploads(() => answer(row, handler, request, response, deps), request.ip);
      });
    },
    file(row, handler) {
      router.get(row.path, async (request, response) => {
        const { call } = await readCall(row, request, response, deps);
        respondWithFile(response, await handler(call));
      });
    },
    stream(row, handler) {
      router.get(row.path, async (request, response) => {
        const { call } = await readCall(row, request, response, deps);
        if (request.method === 'HEAD') response.type('text/event-stream').end();
        else await handler({ ...call, proveAgain: () => prove(row, request, deps) }, request, response);
      });
    },
  };
}
