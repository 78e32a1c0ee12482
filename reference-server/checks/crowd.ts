import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Challenge, Hold, Slots } from '@wartemarke/contract';
import { createPlainHttp, type PlainAnswer } from '../test/plain-http.ts';
import { solve } from '../test/solve-challenge.ts';

/** So many proofs are worked on side by side. */
const SOLVERS = 4;
const office = '/v1/offices/amt';
const services = [{ id: 'anliegen', quantity: 1 }];

/** An answer, and how long it took. */
export interface TimedAnswer extends PlainAnswer {
  readonly milliseconds: number;
}

/** Many people with a browser each, at one server. */
export function createCrowd(url: string, clients: number) {
  const http = createPlainHttp(url, clients);

  async function call(path: string, body: unknown, token?: string): Promise<TimedAnswer> {
    const startedAt = performance.now();
    const authorization = token && { authorization: `Bearer ${token}` };
    const headers = { 'idempotency-key': randomUUID(), ...authorization };
    const answer = await http.call('POST', office + path, headers, body);
    return { ...answer, milliseconds: performance.now() - startedAt };
  }

  async function prove(): Promise<string> {
    const { body } = await http.call('GET', `${office}/challenge?action=hold`, {});
    return solve((body as Challenge).challenge);
  }

  return {
    /** The starts of a day that can follow each other without a gap. */
    async startsOn(date: string, everyMinutes: number): Promise<string[]> {
      const { body } = await http.call('GET', `${office}/slots?services=anliegen&date=${date}`, {});
      const starts = (body as Slots).slots.map(({ startAt }) => startAt);
      return starts.filter((startAt) => Number(startAt.slice(14, 16)) % everyMinutes === 0);
    },

    /** What each client's browser works out before it may ask for a time. */
    async proofs(): Promise<string[]> {
      const proofs: string[] = [];
      const work = async () => {
        while (proofs.length < clients) {
          const place = proofs.push('') - 1;
          proofs[place] = await prove();
          await setImmediate();
        }
      };
      await Promise.all(Array.from({ length: SOLVERS }, work));
      return proofs;
    },

    /** All ask for a time at the same moment. */
    hold: (starts: readonly string[], proofs: readonly string[]) =>
      Promise.all(
        proofs.map((proof, index) =>
          call('/holds', { services, startAt: starts[index % starts.length], proof }),
        ),
      ),

    /** Those who have a hold book it, all at the same moment. */
    book: (holds: readonly Hold[]) =>
      Promise.all(
        holds.map(({ id, token }) =>
          call('/appointments', { hold: id, contact: { name: 'Ada Beispiel' } }, token),
        ),
      ),

    close: () => http.close(),
  };
}
