import type { RequestHandler, Request } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { ErrorCode } from '@wartemarke/contract';
import { CallError } from './call-error.ts';

/** How many calls one client address may make. `Infinity` switches a limit off. */
export interface CallLimits {
  readonly callsPerMinute: number;
  /** Holds, also of slots that were taken, and places on the waiting list. */
  readonly holdsPerMinute: number;
  readonly uploadsPerMinute: number;
  /** Wrong passwords, pairing codes and check-in codes. */
  readonly wrongTriesPerMinute: number;
}

/** Limits that no person reaches, also behind the shared address of a town hall. */
export const defaultLimits: CallLimits = {
  callsPerMinute: 600,
  holdsPerMinute: 120,
  uploadsPerMinute: 30,
  wrongTriesPerMinute: 10,
};

interface LimitInfo {
  readonly rateLimit: { readonly resetTime: Date | undefined };
}

function limiter(
  limit: number,
  code: ErrorCode,
  now: () => number,
  skipSuccessfulRequests: boolean,
): RequestHandler {
  if (limit === Infinity) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit,
    skipSuccessfulRequests,
    // Streams have a gate of their own: a hall whose network comes back reconnects all at once.
    skip: ({ path }) => path.endsWith('/stream'),
    standardHeaders: false,
    legacyHeaders: false,
    handler: (request: Request) => {
      const { resetTime } = (request as Request & LimitInfo).rateLimit;
      const retryAfterSeconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? now()) - now()) / 1000));
      throw new CallError(code, { retryAfterSeconds });
    },
  });
}

/** Slows down clients that call too often. */
export function limitCalls({ callsPerMinute }: CallLimits, now: () => number): RequestHandler {
  return limiter(callsPerMinute, 'rate_limited', now, false);
}

/** Slows down clients that take slots to have them. */
export function limitHolds({ holdsPerMinute }: CallLimits, now: () => number): RequestHandler {
  return limiter(holdsPerMinute, 'rate_limited', now, false);
}

/** Slows down clients that send many files. */
export function limitUploads({ uploadsPerMinute }: CallLimits, now: () => number): RequestHandler {
  return limiter(uploadsPerMinute, 'rate_limited', now, false);
}

/** Slows down clients that guess. */
export function limitWrongTries({ wrongTriesPerMinute }: CallLimits, now: () => number): RequestHandler {
  return limiter(wrongTriesPerMinute, 'try_later', now, true);
}
