import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { createContext, runInContext } from 'node:vm';

const origin = 'https://termine.example';
const code = readFileSync(new URL('../pages/ticket-worker.js', import.meta.url), 'utf8');

type Fetch = (request: Request) => Promise<Response>;

/** The worker of a ticket's page in a browser whose network, shelf and timers are the test's. */
function start() {
  const shelf = new Map<string, Response>();
  const timers: (() => void)[] = [];
  let handleFetch = (_event: object) => {};
  const browser = {
    network: (async () => new Response('fresh')) as Fetch,
    isFull: false,
    shelf,
    patienceEnds: () => timers.splice(0).forEach((run) => run()),
    /** What the page gets that asks for this. */
    ask(path: string): Promise<string> {
      const request = new Request(origin + path);
      return new Promise<Response>((resolve) => {
        handleFetch({ request, respondWith: resolve });
      }).then((response) => response.text());
    },
  };
  const cache = {
    async put({ url }: Request, response: Response) {
      if (browser.isFull) throw new DOMException('the device is full', 'QuotaExceededError');
      shelf.set(url, response);
    },
    keys: async () => [...shelf.keys()].map((url) => new Request(url)),
    delete: async ({ url }: Request) => shelf.delete(url),
  };
  const scope = {
    location: { origin },
    addEventListener: (name: string, listener: typeof handleFetch) => {
      if (name === 'fetch') handleFetch = listener;
    },
  };
  const caches = {
    open: async () => cache,
    match: async ({ url }: Request) => shelf.get(url)?.clone(),
  };
  const context = {
    ...{ self: scope, caches, URL, Request },
    fetch: (request: Request) => browser.network(request),
    setTimeout: (run: (value?: unknown) => void, _ms: number, value?: unknown) =>
      timers.push(() => run(value)),
  };
  runInContext(code, createContext(context));
  return browser;
}

const nothing: Fetch = () => new Promise(() => {});
const broken: Fetch = async () => {
  throw new TypeError('Failed to fetch');
};

test('a ticket opens without a connection as it was kept with the last one', async () => {
  const browser = start();
  assert.equal(await browser.ask('/ticket'), 'fresh');
  browser.network = broken;
  assert.equal(await browser.ask('/ticket'), 'fresh');
  await assert.rejects(browser.ask('/assets/plain.css'));
});

test('of the address of a ticket nothing is kept but the path of its page', async () => {
  const browser = start();
  await browser.ask('/ticket?lang=en#office=town&id=7&token=secret');
  assert.deepEqual([...browser.shelf.keys()], [`${origin}/ticket`]);
});

test('a phone on which nothing more can be kept shows the ticket all the same', async () => {
  const browser = start();
  browser.isFull = true;
  assert.equal(await browser.ask('/ticket'), 'fresh');
  assert.equal(await browser.ask('/embed/live-0123abcd.js'), 'fresh');
});

test('a connection that does not answer is not waited for when the page was kept', async () => {
  const browser = start();
  await browser.ask('/ticket');
  browser.network = nothing;
  const answer = browser.ask('/ticket');
  while (browser.patienceEnds() === undefined && (await Promise.race([answer, tick()])) === undefined);
  assert.equal(await answer, 'fresh');
});

test('while the server starts again the page that was kept is shown', async () => {
  const browser = start();
  await browser.ask('/ticket');
  browser.network = async () => new Response('Bad Gateway', { status: 502 });
  assert.equal(await browser.ask('/ticket'), 'fresh');
  assert.equal(await browser.ask('/assets/plain.css'), 'Bad Gateway');
  assert.deepEqual([...browser.shelf.keys()], [`${origin}/ticket`]);
});

test('a page that has gone is not kept alive', async () => {
  const browser = start();
  await browser.ask('/ticket');
  browser.network = async () => new Response('Not found', { status: 404 });
  assert.equal(await browser.ask('/ticket'), 'Not found');
});

const tick = () => new Promise<undefined>((resolve) => setImmediate(resolve, undefined));
