import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

// The path of a matched route only: an address can hold keys of people's appointments.
const pathOf = (route: unknown) => (route as { path?: string } | undefined)?.path ?? '(none)';

/** Gives each request an id and logs it when it is answered, without anything personal. */
export function logRequests(log: Logger, now: () => number): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const startedAt = now();
    response.locals.requestId = requestId;
    response.set('X-Request-Id', requestId);
    response.on('finish', () => {
      const { method } = request;
      const { statusCode: status } = response;
      log.info(
        { requestId, method, route: pathOf(request.route), status, milliseconds: now() - startedAt },
        'answered',
      );
    });
    next();
  };
}
