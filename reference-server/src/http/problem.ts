import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { errorCodes, type ErrorCode, type Problem } from '@wartemarke/contract';
import { isDatabaseAway } from '../database/away.ts';
import { CallError } from './call-error.ts';

const jsonErrors: Record<string, ErrorCode> = {
  'entity.parse.failed': 'json_invalid',
  'entity.too.large': 'body_too_large',
  'charset.unsupported': 'content_type',
  'encoding.unsupported': 'content_type',
  'request.size.invalid': 'json_invalid',
};

/** So long a caller waits when the database is away: restarting one takes seconds. */
const AWAY_SECONDS = 5;

// Who sends a body that does not unpack gets the unpacking's own error, of which only the status says what it is.
const isUnreadableBody = (error: unknown) =>
  error instanceof Error && 'status' in error && error.status === 400 && 'code' in error;

/** Turns whatever was thrown into a typed error; `undefined` for a mistake of the server's own. */
function toCallError(error: unknown): CallError | undefined {
  if (error instanceof CallError) return error;
  if (error instanceof URIError) return new CallError('route_not_found');
  if (isDatabaseAway(error)) return new CallError('busy', { retryAfterSeconds: AWAY_SECONDS });
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const code = jsonErrors[type] ?? (isUnreadableBody(error) ? 'json_invalid' : undefined);
  return code && new CallError(code);
}

/** What serves files found that a part beyond the end was asked for, or another version: HTTP has a status for that. */
const isUnmetWish = (error: unknown): error is Error & { readonly status: 412 | 416 } =>
  error instanceof Error &&
  !(error instanceof CallError) &&
  'status' in error &&
  (error.status === 412 || error.status === 416);

function toProblem(error: CallError, requestId: string): Problem {
  const { status, title } = errorCodes[error.code];
  const { params, errors, alternatives } = error.facts;
  return {
    type: `urn:wartemarke:problem:${error.code}`,
    title,
    status,
    code: error.code,
    requestId,
    retryable: 'retryable' in errorCodes[error.code],
    ...(params && { params }),
    ...(errors && { errors: [...errors] }),
    ...(alternatives && { alternatives: [...alternatives] }),
  };
}

/** Sends a problem by RFC 9457. */
export function sendProblem(response: Response, error: CallError): void {
  if (error.facts.retryAfterSeconds !== undefined)
    response.set('Retry-After', String(error.facts.retryAfterSeconds));
  // Some caches keep refusals by themselves, and what is refused now may be right in a moment.
  response
    .status(error.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(toProblem(error, response.locals.requestId as string)));
}

/** Answers calls to addresses that nobody serves. */
export const answerUnknownRoute: RequestHandler = () => {
  throw new CallError('route_not_found');
};

/** The one place where failed calls are answered. What it does not know is logged and hidden. */
export function answerProblems(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (isUnmetWish(error)) return void response.status(error.status).set('Cache-Control', 'no-store').end();
    const known = toCallError(error);
    const isOurs = !(error instanceof CallError) && (!known || known.code === 'busy');
    if (isOurs) log.error({ err: error, requestId: response.locals.requestId as string }, 'a call failed');
    if (response.headersSent) return next(error);
    if (known?.code === 'body_too_large') response.set('Connection', 'close');
    sendProblem(response, known ?? new CallError('internal_error'));
  };
}
