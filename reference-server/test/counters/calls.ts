import { randomUUID } from 'node:crypto';
import type { CallNextResult, QueueTicket, Ticket } from '@wartemarke/contract';
import type { PlainHttp } from '../plain-http.ts';

/** An answer of the server, or its refusal. */
export interface Heard<Body> {
  readonly body: Body;
  /** Code of the refusal; `undefined` when it was done. */
  readonly refusal: string | undefined;
}

/** The calls that counters make, each timed. */
export function createCounterCalls(http: PlainHttp, clerk: string) {
  const times = new Map<string, number[]>();

  async function say<Body>(name: string, method: string, path: string, body?: unknown, token = clerk) {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const startedAt = performance.now();
    const answer = await http.call(method, `/v1/offices/${path}`, headers, body);
    times.set(name, [...(times.get(name) ?? []), performance.now() - startedAt]);
    const { code } = answer.body as { code?: string };
    if (answer.status >= 400 && answer.status !== 409) throw new Error(`${name}: ${answer.status} ${code}`);
    return { body: answer.body as Body, refusal: answer.status === 409 ? code : undefined };
  }

  return {
    times,
    next: (office: string, counter: string): Promise<Heard<CallNextResult>> =>
      say('callNext', 'POST', `${office}/counters/${counter}/call-next`),
    setState: (office: string, counter: string, state: 'open' | 'break' | 'closed') =>
      say('setState', 'PUT', `${office}/counters/${counter}/state`, { state }),
    step: (verb: string, office: string, id: string, body?: object): Promise<Heard<QueueTicket>> =>
      say(verb, 'POST', `${office}/tickets/${id}/${verb}`, body),
    comeBack: (office: string, id: string, token: string): Promise<Heard<Ticket>> =>
      say('return', 'POST', `${office}/tickets/${id}/return`, undefined, token),
    look: (office: string, id: string, token: string): Promise<Heard<Ticket>> =>
      say('get', 'GET', `${office}/tickets/${id}`, undefined, token),
  };
}

/** The calls that counters make. */
export type CounterCalls = ReturnType<typeof createCounterCalls>;

/** How many calls of a kind there were, and how long the middle one and the slowest of a hundred took, in milliseconds. */
export function summarise(times: readonly number[]): { calls: number; p50: number; p99: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const quantile = (share: number) => Math.round(10 * sorted[Math.ceil(share * sorted.length) - 1]!) / 10;
  return { calls: sorted.length, p50: quantile(0.5), p99: quantile(0.99) };
}
