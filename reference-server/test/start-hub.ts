import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHub } from '../src/live/hub.ts';
import { createLiveEvent } from '../src/live/live-event.ts';
import type { OfficeViews } from '../src/live/office-views.ts';
import type { Teardown } from './engines.ts';
import { readEvents } from './read-events.ts';

/** An office that a test changes, and the hub that follows it. */
export async function startHub(t: Teardown) {
  const office = {
    revision: 1,
    text: 'first',
    now: 0,
    reads: 0,
    polls: 0,
    failure: undefined as Error | undefined,
  };
  const timers: { milliseconds: number; work: () => void }[] = [];
  const listeners = new Set<(office: string) => void>();
  const warnings: string[] = [];
  let gate = Promise.resolve();

  async function readViews(): Promise<OfficeViews> {
    office.reads += 1;
    const { revision, text, now } = office;
    await gate;
    if (office.failure) throw office.failure;
    const event = createLiveEvent(revision, { text, at: String(now) });
    return {
      revision,
      at: now,
      board: () => event,
      hall: () => event,
      ticket: () => (text === 'gone' ? undefined : event),
    };
  }

  const hub = createHub({
    readViews,
    async readRevisions() {
      office.polls += 1;
      return new Map([['a', office.revision]]);
    },
    changes: { listen: (handler) => (listeners.add(handler), () => listeners.delete(handler)) },
    now: () => office.now,
    every: (milliseconds, work) => (timers.push({ milliseconds, work }), () => timers.splice(0)),
    log: { info() {}, warn: (_fields, message) => warnings.push(message) },
  });

  const closings: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    closings.push(once(response, 'close'));
    hub
      .follow('a', (views) => (request.url === '/ticket' ? views.ticket('1') : views.board()), response)
      .catch((error: { code?: string }) => response.writeHead(503).end(error.code));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    hub.close();
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    hub,
    office,
    url,
    warnings,
    /** When the server knows that its first, second … response is over. */
    closings,
    follow: (path = '') => readEvents(url + path),
    hint: () => listeners.forEach((listener) => listener('a')),
    tick: (milliseconds: number) =>
      timers.filter((timer) => timer.milliseconds === milliseconds).forEach(({ work }) => work()),
    change(text: string) {
      office.text = text;
      office.revision += 1;
    },
    /** Keeps reads from ending until the returned function is called. */
    holdReads() {
      let letEnd = () => {};
      gate = new Promise((resolve) => (letEnd = resolve));
      return letEnd;
    },
  };
}

/** Lets what is under way in this process happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
