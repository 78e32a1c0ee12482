import type { ServerResponse } from 'node:http';
import { CallError } from '../http/call-error.ts';
import type { Every } from './hub.ts';

const proveMillis = 30_000;

/**
 * Ends a stream once its caller may not see it any more: sessions end and devices are revoked while streams go on.
 * When nobody can tell, because the database is away, the stream stays.
 */
export function keepProving(
  response: Pick<ServerResponse, 'destroyed' | 'end' | 'once'>,
  proveAgain: () => Promise<unknown>,
  every: Every,
): void {
  if (response.destroyed) return;
  const stop = every(proveMillis, () => {
    proveAgain().catch((error: unknown) => {
      if (error instanceof CallError) response.end();
    });
  });
  response.once('close', stop);
}
