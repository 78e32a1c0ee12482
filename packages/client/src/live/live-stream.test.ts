import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import test, { type TestContext } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Board } from '@wartemarke/contract';
import { openEvents, sendProblem, startServer, type Answer } from '../../test/server.ts';
import { until } from '../../test/until.ts';
import { createClient, type ClientOptions, type Live } from '../index.ts';
import { createFakeClock, fakeTicket, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const second = 1_000;

/** A client whose time stands still, and whose waits are the longest possible. */
async function connect(t: TestContext, answer: Answer) {
  const server = await startServer(t, answer);
  return { ...server, ...follow(t, { baseUrl: server.baseUrl }) };
}

function follow(t: TestContext, options: Pick<ClientOptions, 'baseUrl' | 'fetch'>) {
  const clock = createFakeClock(fixtures.nowAt);
  let sleptMs = 0;
  let wake = () => {};
  let isWatched = false;
  const client = createClient({
    token: 'device',
    now: () => clock.now() + sleptMs,
    timers: clock.timers,
    random: () => 1,
    wakeUps(onWake) {
      wake = onWake;
      isWatched = true;
      return () => (isWatched = false);
    },
    ...options,
  });
  const board = client.live.board(office);
  const unsubscribe = board.subscribe(() => {});
  t.after(() => {
    unsubscribe();
    clock.advance(60 * second);
  });
  return {
    ...{ client, clock, board, unsubscribe },
    wake: () => wake(),
    isWatched: () => isWatched,
    /** Lets time pass without timers, as in a device that sleeps. */
    sleep: (milliseconds: number) => void (sleptMs += milliseconds),
  };
}

/** Follows a server to which there is no way. */
function followNothing(t: TestContext) {
  let tries = 0;
  const fetch = () => {
    tries += 1;
    return Promise.reject(new TypeError('fetch failed'));
  };
  const followed = follow(t, { baseUrl: 'https://termine.example', fetch });
  let last: Live<Board> | undefined;
  const failed = async () => {
    const before = last;
    last = await until(followed.board, (live) => live.error !== undefined && live !== before);
  };
  return { ...followed, failed, tries: () => tries };
}

/** Follows a stream into which the test writes; the tries before and after it are in vain. */
async function followScript(t: TestContext, vainTries = 0) {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const writer = pipe.writable.getWriter();
  const headers = { 'Content-Type': 'text/event-stream' };
  let tries = 0;
  const fetch = () => {
    tries += 1;
    if (tries !== vainTries + 1) return Promise.reject(new TypeError('fetch failed'));
    return Promise.resolve(new Response(pipe.readable, { headers }));
  };
  const followed = follow(t, { baseUrl: 'https://termine.example', fetch });
  const write = async (text: string) => {
    await writer.write(new TextEncoder().encode(text));
    // What was written is read in the next turn.
    await nextTurn();
  };
  // What follows streams is fetched with the first subscription.
  while (tries === 0) await nextTurn();
  for (let waitMs = second; tries <= vainTries; waitMs *= 2) {
    await nextTurn();
    followed.clock.advance(waitMs);
  }
  await write(`data: ${JSON.stringify(fixtures.board)}\n\n`);
  return { ...followed, write, end: () => writer.close(), tries: () => tries };
}

const is = (status: Live<unknown>['status']) => (live: Live<unknown>) => live.status === status;
const withRevision = (revision: number) => (live: Live<Board>) =>
  live.status === 'live' && live.value?.revision === revision;

function sendBoard(response: ServerResponse, revision: number): void {
  response.write(`id: ${revision}\ndata: ${JSON.stringify({ ...fixtures.board, revision })}\n\n`);
}

test('a live value is connecting, then live, and changes with each event', async (t) => {
  const responses: ServerResponse[] = [];
  const { board, seen } = await connect(t, (response) => {
    responses.push(openEvents(response));
    sendBoard(response, 1);
  });
  assert.deepEqual(board.get(), { status: 'connecting' });
  const first = await until(board, is('live'));
  assert.deepEqual(first, {
    status: 'live',
    value: { ...fixtures.board, revision: 1 },
    receivedAt: fixtures.nowAt,
  });
  responses[0]?.write(': hb\n\n');
  if (responses[0]) sendBoard(responses[0], 2);
  await until(board, withRevision(2));
  assert.equal(seen[0]?.headers.authorization, 'Bearer device');
  assert.equal(seen[0]?.url, `/v1/offices/${office}/board/stream`);
  assert.equal(seen.length, 1);
});

test('a character that is cut between two chunks arrives whole', async (t) => {
  const { board } = await connect(t, (response) => {
    const bytes = Buffer.from(`data: ${JSON.stringify(fixtures.board)}\n\n`);
    const cut = bytes.indexOf('ü') + 1;
    openEvents(response).write(bytes.subarray(0, cut), () =>
      setImmediate(() => response.write(bytes.subarray(cut))),
    );
  });
  const { value } = await until(board, is('live'));
  assert.equal(value?.office.name, 'Bürgerbüro Linden');
});

test('a cut connection makes the value stale, and the next one makes it live again', async (t) => {
  const { board, clock, seen } = await connect(t, (response, _, index) => {
    openEvents(response);
    sendBoard(response, index + 1);
    if (index === 0) setImmediate(() => response.destroy());
  });
  const stale = await until(board, is('stale'));
  assert.equal(stale.value?.revision, 1);
  assert.equal(stale.error?.code, 'unreachable');
  clock.advance(999);
  assert.equal(seen.length, 1);
  clock.advance(1);
  await until(board, withRevision(2));
});

test('without a sign for 25 seconds the connection counts as dead', async (t) => {
  const { board, clock, seen } = await connect(t, (response, _, index) => {
    openEvents(response);
    sendBoard(response, index + 1);
  });
  await until(board, is('live'));
  clock.advance(10 * second);
  clock.advance(14_999);
  assert.equal(board.get().status, 'live');
  clock.advance(1);
  const { status, error, receivedAt } = board.get();
  assert.deepEqual([status, error?.code, receivedAt], ['stale', 'timeout', fixtures.nowAt]);
  clock.advance(second);
  await until(board, withRevision(2));
  assert.equal(seen.length, 2);
});

test('a heartbeat is a sign, and tells until when the value was true', async (t) => {
  const { board, clock, write } = await followScript(t);
  clock.advance(20 * second);
  await write(': hb\n\n');
  clock.advance(24_999);
  assert.equal(board.get().status, 'live');
  clock.advance(1);
  assert.equal(board.get().status, 'stale');
  assert.equal(board.get().receivedAt, fixtures.nowAt + 20 * second);
});

test('a connection that never answers is given up too', async (t) => {
  const { board, clock, reached } = await connect(t, () => {});
  await reached(1);
  clock.advance(25 * second);
  assert.deepEqual([board.get().status, board.get().error?.code], ['connecting', 'timeout']);
  clock.advance(second);
  await reached(2);
});

for (const [status, code] of [
  [401, 'device_unpaired'],
  [403, 'forbidden'],
  [404, 'office_not_found'],
] as const) {
  test(`${code} is final`, async (t) => {
    const { board, clock } = await connect(t, (response) =>
      sendProblem(response, status, code, { retryable: false }),
    );
    const { error } = await until(board, is('failed'));
    assert.equal(error?.code, code);
    assert.equal(clock.waiting, 0);
  });
}

test('what is over ends and keeps its reason', async (t) => {
  const { client, clock } = await connect(t, (response) =>
    sendProblem(response, 410, 'ticket_ended', { retryable: false }),
  );
  const { error } = await until(client.live.ticket(fakeTicket), is('ended'));
  assert.equal(error?.code, 'ticket_ended');
  clock.advance(120 * second);
});

test('the event "ended" ends the stream and keeps the last value', async (t) => {
  const { board, seen, clock } = await connect(t, (response) => {
    openEvents(response);
    sendBoard(response, 9);
    response.end('event: ended\ndata: {}\n\n');
  });
  const { value } = await until(board, is('ended'));
  assert.equal(value?.revision, 9);
  clock.advance(120 * second);
  assert.equal(seen.length, 1);
});

test('a wait that the server asks for is kept', async (t) => {
  const { board, clock, reached } = await connect(t, (response) =>
    sendProblem(response, 429, 'too_many_streams', { headers: { 'Retry-After': '20' } }),
  );
  await until(board, ({ error }) => error?.code === 'too_many_streams');
  clock.advance(19_999);
  assert.equal(clock.waiting, 1);
  clock.advance(1);
  await reached(2);
});

test('an event that does not keep to the contract makes the value stale', async (t) => {
  const { board } = await connect(t, (response) => {
    openEvents(response);
    sendBoard(response, 1);
    response.write('data: {"calls":"none"}\n\n');
  });
  const { value, error } = await until(board, is('stale'));
  assert.deepEqual([value?.revision, error?.code], [1, 'answer_invalid']);
});

test('a web page in place of a stream is no usable answer', async (t) => {
  const { board } = await connect(t, (response) => response.end('<!doctype html>'));
  const { error } = await until(board, (live) => live.error !== undefined);
  assert.equal(error?.code, 'answer_invalid');
});

test('waits double up to half a minute while the server is away', async (t) => {
  const { clock, failed, tries } = followNothing(t);
  let expected = 1;
  for (const waitMs of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
    await failed();
    clock.advance(waitMs - 1);
    assert.equal(tries(), expected);
    clock.advance(1);
    expected += 1;
    assert.equal(tries(), expected);
  }
});

test('a device that is back does not wait, and a fresh try is not disturbed', async (t) => {
  const { failed, tries, wake } = followNothing(t);
  await failed();
  wake();
  wake();
  assert.equal(tries(), 2);
});

test('a device that slept does not trust its connection', async (t) => {
  const { board, wake, sleep, seen } = await connect(t, (response, _, index) => {
    openEvents(response);
    sendBoard(response, index + 1);
  });
  await until(board, withRevision(1));
  wake();
  assert.equal(board.get().status, 'live');
  sleep(3_600 * second);
  wake();
  assert.equal(board.get().status, 'stale');
  await until(board, withRevision(2));
  assert.equal(seen.length, 2);
});

test('who follows the same value shares one connection', async (t) => {
  const { client, board, seen } = await connect(t, (response) => {
    openEvents(response);
    sendBoard(response, 1);
  });
  const other = client.live.board(office);
  await until(other, is('live'));
  assert.deepEqual(other.get(), board.get());
  assert.equal(seen.length, 1);
});

test('a connection without subscribers stays open for two seconds', async (t) => {
  let isClosed = Promise.resolve();
  const { board, clock, seen, unsubscribe, reached, isWatched } = await connect(t, (response, _, index) => {
    isClosed = new Promise((resolve) => response.on('close', resolve));
    openEvents(response);
    sendBoard(response, index + 1);
  });
  await until(board, is('live'));
  unsubscribe();
  clock.advance(1_999);
  const again = board.subscribe(() => {});
  clock.advance(10 * second);
  assert.equal(board.get().status, 'live');
  assert.equal(seen.length, 1);
  again();
  clock.advance(2 * second);
  assert.equal(board.get().status, 'stale');
  assert.deepEqual([clock.waiting, isWatched()], [0, false]);
  await isClosed;
  t.after(board.subscribe(() => {}));
  await reached(2);
});

test('a server that was there for long is not waited for longer than at first', async (t) => {
  const { board, clock, write, end, tries } = await followScript(t, 3);
  await until(board, is('live'));
  for (let beats = 0; beats < 4; beats += 1) {
    clock.advance(10 * second);
    await write(': hb\n\n');
  }
  await end();
  await until(board, is('stale'));
  clock.advance(second);
  assert.equal(tries(), 5);
});

test('a server that lets go again and again is waited for longer each time', async (t) => {
  const { board, clock, seen, reached } = await connect(t, (response, _, index) => {
    openEvents(response);
    sendBoard(response, index);
    response.end();
  });
  await until(board, is('stale'));
  clock.advance(second);
  await until(board, withRevision(1));
  await until(board, is('stale'));
  clock.advance(1_999);
  assert.equal(seen.length, 2);
  clock.advance(1);
  await reached(3);
});

test('the wait that a stream wishes is kept', async (t) => {
  const { board, clock, write, end, tries } = await followScript(t);
  await write('retry: 5000\n\n');
  await end();
  await until(board, is('stale'));
  clock.advance(4_999);
  assert.equal(tries(), 1);
  clock.advance(1);
  assert.equal(tries(), 2);
});

test('what comes after the end of a subscription changes nothing', async (t) => {
  const { board, clock, write, unsubscribe } = await followScript(t);
  unsubscribe();
  clock.advance(2 * second);
  await write(`data: ${JSON.stringify({ ...fixtures.board, revision: 99 })}\n\n`).catch(() => {});
  assert.equal(board.get().status, 'stale');
  assert.notEqual(board.get().value?.revision, 99);
});
