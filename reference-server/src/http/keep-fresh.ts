import type { RequestHandler } from 'express';

/** Lets no call plan with what another process has changed more than a moment ago. */
export function keepFresh(refresh: (now: number) => Promise<void>, now: () => number): RequestHandler {
  return async (_request, _response, next) => {
    await refresh(now());
    next();
  };
}
