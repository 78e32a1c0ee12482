import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { describeOnEngines } from './engines.ts';
import { readEvents } from './read-events.ts';
import { startServer } from './start-server.ts';

const office = 'buergerbuero';
const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'personalausweis', quantity: 1 }];

interface Shown {
  calls: { number: string; counter: { name: string }; recalls: number; state: string }[];
}

describeOnEngines('live', (engine) => {
  async function start(t: TestContext) {
    const server = await startServer(t, { now, engine });
    const kiosk = await server.asDevice('kiosk');
    const clerk = await server.asClerk();
    const { code } = await clerk.devices.createCode(office, 'board');
    const board = await server.client.devices.pair({ code });
    return {
      ...server,
      clerk,
      boardToken: board.token,
      draw: async () => (await kiosk.tickets.draw(office, { services })).ticket,
      stream: (path: string, token?: string) =>
        readEvents(`${server.url}/v1/offices/${office}${path}`, token),
    };
  }

  /** Reads on until a state says what is expected: several changes may come as one. */
  async function until<T>(stream: { next(): Promise<unknown> }, isThere: (state: T) => boolean): Promise<T> {
    for (;;) {
      const state = (await stream.next()) as T;
      if (isThere(state)) return state;
    }
  }

  test('board and phone show the call, the recall and the end', async (t) => {
    const { draw, stream, clerk, boardToken } = await start(t);
    const { id, token } = await draw();
    const board = await stream('/board/stream', boardToken);
    const phone = await stream(`/tickets/${id}/stream`, token);
    assert.deepEqual(((await board.next()) as unknown as Shown).calls, []);
    const first = await phone.next();
    assert.deepEqual([first['number'], first['state'], first['ahead']], ['A001', 'waiting', 0]);
    await clerk.counters.callNext(office, '2');
    const called = await until<Shown>(board, ({ calls }) => calls.length > 0);
    assert.deepEqual([called.calls[0]?.number, called.calls[0]?.counter.name], ['A001', 'Schalter 2']);
    await until<{ state: string; counter: { name: string } | null }>(
      phone,
      ({ state, counter }) => state === 'called' && counter?.name === 'Schalter 2',
    );
    await clerk.tickets.recall({ office, id });
    await until<Shown>(board, ({ calls }) => calls[0]?.recalls === 1);
    await clerk.tickets.start({ office, id });
    await clerk.tickets.finish({ office, id });
    await until<Shown>(board, ({ calls }) => calls.length === 0);
    await until<{ state: string }>(phone, ({ state }) => state === 'finished');
    const again = await stream(`/tickets/${id}/stream`, token);
    assert.equal((await again.next())['state'], 'finished');
  });

  test('who waits moves up when somebody before is called', async (t) => {
    const { draw, stream, clerk } = await start(t);
    await draw();
    const { id, token } = await draw();
    const phone = await stream(`/tickets/${id}/stream`, token);
    assert.equal((await phone.next())['ahead'], 1);
    await clerk.counters.callNext(office, '2');
    await until<{ ahead: number }>(phone, ({ ahead }) => ahead === 0);
  });

  test('the hall shows clerks every change', async (t) => {
    const { draw, clerk } = await start(t);
    let stop = () => {};
    const bothShown = new Promise((resolve) => {
      stop = clerk.live.hall(office).subscribe(({ value }) => {
        if (value?.tickets.length === 2) resolve(value.tickets.map(({ number }) => number));
      });
    });
    await draw();
    await draw();
    assert.deepEqual(await bothShown, ['A001', 'A002']);
    stop();
  });

  test('anyone may ask what is open today and how many wait', async (t) => {
    const { draw, client } = await start(t);
    await draw();
    const today = await client.availability.today(office);
    assert.deepEqual(
      today.queues.map(({ id, state, waiting }) => [id, state, waiting]),
      [
        ['service', 'open', 1],
        ['pick-up', 'open', 0],
      ],
    );
    await assert.rejects(client.availability.today('nirgendwo'), { code: 'office_not_found' });
  });

  test('a stream needs the right token', async (t) => {
    const { draw, stream, boardToken, clock } = await start(t);
    const { id, token } = await draw();
    const refused: [status: number, path: string, token?: string][] = [
      [401, '/board/stream'],
      [401, '/board/stream', token],
      [403, '/queue/stream', boardToken],
      [404, `/tickets/${id}/stream`],
      [404, `/tickets/${id}/stream`, boardToken],
    ];
    for (const [status, path, wrong] of refused) {
      const answer = await stream(path, wrong);
      assert.deepEqual(
        [answer.status, answer.headers['content-type']?.split(';')[0]],
        [status, 'application/problem+json'],
        path,
      );
    }
    clock.pass(24 * 60);
    assert.equal((await stream(`/tickets/${id}/stream`, token)).status, 410);
  });

  test('the eleventh stream with one token is refused, and admitted when another has ended', async (t) => {
    const { stream, boardToken } = await start(t);
    const open = await Promise.all(Array.from({ length: 10 }, () => stream('/board/stream', boardToken)));
    const refused = await stream('/board/stream', boardToken);
    assert.deepEqual([refused.status, refused.headers['retry-after']], [429, '30']);
    open[0]?.close();
    await open[0]?.ended;
    let admitted = await stream('/board/stream', boardToken);
    while (admitted.status === 429) admitted = await stream('/board/stream', boardToken);
    assert.equal(admitted.status, 200);
  });

  test('streams end when the server stops', async (t) => {
    const { stream, boardToken, stop } = await start(t);
    const board = await stream('/board/stream', boardToken);
    await board.next();
    await stop();
    await board.ended;
  });
});
