import type { Request, Router } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
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

/** For how long the message of each channel that waits longest is due, in seconds. */
export type MeasureOverdue = () => Promise<Readonly<Record<string, number>>>;

/** Less than any monitoring waits: a database that hangs must not look like a server that is gone. */
const PATIENCE = 2000;

type Overdue = Awaited<ReturnType<MeasureOverdue>>;

function waitForOverdue(measureOverdue: MeasureOverdue): Promise<Overdue> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, {}).unref();
    measureOverdue().then(resolve, () => resolve({}));
  });
}

/** The figure of the town itself. A database that is away or hangs leaves it out, and not the others. */
function addOverdue(registry: Registry, measureOverdue: MeasureOverdue): void {
  new Gauge({
    name: 'wartemarke_message_overdue_seconds',
    help: 'For how long the message that waits longest should have gone out; the same in each process.',
    labelNames: ['channel'],
    registers: [registry],
    async collect() {
      this.reset();
      const overdue = await waitForOverdue(measureOverdue);
      for (const [channel, seconds] of Object.entries(overdue)) this.set({ channel }, seconds);
    },
  });
}

/** Binds the measurements, for this machine alone or, where a token is set, for whoever shows it. */
export function bindMetrics(router: Router, measureOverdue: MeasureOverdue, token: string | undefined): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addOverdue(registry, measureOverdue);
  router.get('/metrics', async (request, response) => {
    const isAllowed = token === undefined ? isFromHere(request) : hasToken(request, token);
    if (!isAllowed) throw new CallError('forbidden');
    response.type(registry.contentType).send(await registry.metrics());
  });
}
