import type { Request, Router } from 'express';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { hashToken, isSameHash } from '../access/tokens.ts';
import { CallError } from './call-error.ts';

const loopback = /^(127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/;
const passedOn = ['forwarded', 'via', 'x-forwarded-for'];

// Who comes through a proxy of this machine is not from this machine.
function isFromHere({ socket, headers }: Request): boolean {
  return loopback.test(socket.remoteAddress ?? '') && !passedOn.some((name) => name in headers);
}

function hasToken(request: Request, token: string): boolean {
  const shown = /^Bearer (\S+)$/.exec(request.get('Authorization') ?? '')?.[1] ?? '';
  return isSameHash(hashToken(shown), hashToken(token));
}

/** Binds the measurements of the process, for this machine alone or, where a token is set, for whoever shows it. */
export function bindMetrics(router: Router, token: string | undefined): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  router.get('/metrics', async (request, response) => {
    const isAllowed = token === undefined ? isFromHere(request) : hasToken(request, token);
    if (!isAllowed) throw new CallError('forbidden');
    response.type(registry.contentType).send(await registry.metrics());
  });
}
