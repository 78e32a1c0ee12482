import assert from 'node:assert/strict';
import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { createAccessStore } from '../src/access/access.store.ts';
import { describeOnEngines } from './engines.ts';
import { readEvents } from './read-events.ts';
import { startServer } from './start-server.ts';

const now = '2027-03-30T08:00:00+02:00';
const path = '/v1/offices/buergerbuero/board/stream';

async function startBoard(t: TestContext, engine: 'pglite' | 'postgresql') {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const server = await startServer(t, { now, engine });
  const { code } = await (await server.asClerk()).devices.createCode('buergerbuero', 'board');
  const device = await server.client.devices.pair({ code });
  return { ...server, device, follow: () => readEvents(server.url + path, device.token) };
}

describeOnEngines('a stream', (engine) => {
  test('ends soon after its device is revoked', async (t) => {
    const { database, device, follow, clock } = await startBoard(t, engine);
    const stream = await follow();
    await stream.next();
    await createAccessStore(database.db).revokeDevice('buergerbuero', device.id, clock.nowAt);
    t.mock.timers.tick(30_000);
    await stream.ended;
    assert.equal((await follow()).status, 401);
  });

  test('that was given up while it opened does not count', async (t) => {
    const { url, device, follow } = await startBoard(t, engine);
    const headers = { authorization: `Bearer ${device.token}` };
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const opening = request(url + path, { agent: false, headers }).on('error', () => {});
      opening.end();
      await once(opening, 'socket');
      await once(opening.socket!, 'connect');
      for (let turn = 0; turn < attempt % 8; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      opening.destroy();
    }
    const stream = await follow();
    assert.equal(stream.status, 200);
    stream.close();
  });

  test('asked for its head alone, says that it is there and ends', async (t) => {
    const { url, device } = await startBoard(t, engine);
    const headers = { authorization: `Bearer ${device.token}` };
    const asked = request(url + path, { method: 'HEAD', agent: false, headers });
    asked.end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const closed = once(asked, 'close');
    response.resume();
    await closed;
    assert.deepEqual(
      [response.statusCode, response.headers['content-type']],
      [200, 'text/event-stream; charset=utf-8'],
    );
  });
});
