import type { Response } from 'express';
import type { AnyEndpoint } from '@wartemarke/contract';
import type { Caller } from '../access/caller.ts';

/** A file as an answer. */
export interface FileAnswer {
  /** Name to save it under, without a path. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer | string;
}

const isPending = (answer: unknown) => (answer as { state?: unknown } | undefined)?.state === 'pending';

// What is the same for everybody may be kept by whoever passes it on; a clerk's answer is another one.
function sayForHowLong(response: Response, { maxAgeSeconds }: AnyEndpoint, { role }: Caller): void {
  const isShared = maxAgeSeconds !== undefined && role === 'anyone';
  response.set('Cache-Control', isShared ? `public, max-age=${maxAgeSeconds}` : 'no-store');
  if (maxAgeSeconds !== undefined) response.vary('Authorization');
}

/** Answers with JSON, or with nothing where the row has no answer. */
export function respond(response: Response, row: AnyEndpoint, caller: Caller, answer: unknown): void {
  sayForHowLong(response, row, caller);
  response.status(row.pending && isPending(answer) ? row.pending : row.status);
  if (row.status === 204) response.end();
  else response.type('application/json').send(JSON.stringify(answer));
}

/** Answers with a file. It is for saving: it never runs in the town's name, whatever is in it. */
export function respondWithFile(response: Response, { name, type, bytes }: FileAnswer): void {
  response.set('Cache-Control', 'no-store').set('Content-Security-Policy', "default-src 'none'; sandbox");
  response.set('X-Content-Type-Options', 'nosniff').attachment(name).type(type).send(bytes);
}
