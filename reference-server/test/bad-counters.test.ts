import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOnEngines } from './engines.ts';
import { office, openHall } from './hall-scene.ts';
import { readEvents } from './read-events.ts';
import { say } from './say.ts';

const at = `/v1/offices/${office}`;
const someId = '00000000-0000-4000-8000-000000000000';

describeOnEngines('bad input at counters and phones', (engine) => {
  test('the next of nobody → 200, no ticket, queue_empty', async (t) => {
    const { url, signIn } = await openHall(t, engine);
    const { status, body } = await say<unknown>(url, 'POST', `${at}/counters/2/call-next`, {
      token: await signIn(),
    });
    assert.deepEqual([status, body], [200, { ticket: null, reason: 'queue_empty' }]);
  });

  test('a counter’s calls with what is wrong get its code, and change nothing', async (t) => {
    const { url, signIn, draw, called, stored } = await openHall(t, engine);
    const token = await signIn();
    const open = await called('2');
    const { id: waiting } = await draw();
    const before = await stored(open.id, waiting);
    const ofOpen = `${at}/tickets/${open.id}`;
    const table: [path: string, body: unknown, status: number, code: string][] = [
      [`${at}/counters/2/call-next`, undefined, 409, 'ticket_open'],
      [`${at}/counters/9/call-next`, undefined, 404, 'counter_not_found'],
      ['/v1/offices/kfz/counters/2/call-next', undefined, 404, 'counter_not_found'],
      ['/v1/offices/rathaus/counters/2/call-next', undefined, 404, 'office_not_found'],
      [`${at}/tickets/${waiting}/call`, { counter: '2' }, 409, 'ticket_open'],
      [`${at}/tickets/${waiting}/call`, {}, 404, 'id_invalid'],
      [`${ofOpen}/call`, { counter: '1' }, 409, 'ticket_called_elsewhere'],
      [`${at}/tickets/${someId}/call`, { counter: '1' }, 404, 'ticket_not_found'],
      [`${ofOpen}/miss`, undefined, 409, 'recall_first'],
      [`${ofOpen}/finish`, {}, 409, 'ticket_state'],
      [`${ofOpen}/finish`, { services: [{ id: 'personalausweis', quantity: 0 }] }, 422, 'quantity_invalid'],
      [`${ofOpen}/park`, { note: 'x'.repeat(501) }, 422, 'text_too_long'],
      [`${ofOpen}/park`, '{"note":', 400, 'json_invalid'],
      [`${ofOpen}/transfer`, {}, 422, 'transfer_target_required'],
      [`${ofOpen}/transfer`, { queue: 'pick-up', note: 'x'.repeat(501) }, 422, 'text_too_long'],
      [`${at}/tickets/${waiting}/prioritize`, { priority: 'rich' }, 422, 'field_invalid'],
      [`${ofOpen}/prioritize`, { priority: 'staff' }, 409, 'ticket_state'],
      [`${ofOpen}/readmit`, undefined, 409, 'ticket_state'],
    ];
    for (const [path, body, status, code] of table) {
      const said = await say(url, 'POST', path, { body, token });
      assert.deepEqual([said.status, said.body.code], [status, code], `${path} ${JSON.stringify(body)}`);
    }
    assert.deepEqual(await stored(open.id, waiting), before);
  });

  test('a session that has ended in mid-work → 401 session_expired, and the ticket stays where it is', async (t) => {
    const { url, signIn, called, client, stored } = await openHall(t, engine);
    const token = await signIn();
    const { id } = await called('2');
    await client.withToken(token).sessions.end();
    const said = await say(url, 'POST', `${at}/tickets/${id}/start`, { token });
    assert.deepEqual([said.status, said.body.code], [401, 'session_expired']);
    assert.equal((await stored(id))[0]?.state, 'called');
  });

  test('an unknown ticket → 404 ticket_not_found, one of yesterday → 410 ticket_ended, also as a stream', async (t) => {
    const { url, draw, clock } = await openHall(t, engine);
    const { id, token } = await draw();
    const look = async (ticket: string, path = '') => {
      const { status, body } = await say(url, 'GET', `${at}/tickets/${ticket}${path}`, { token });
      return [status, body.code];
    };
    for (const path of ['', '/stream']) {
      assert.deepEqual(await look(someId, path), [404, 'ticket_not_found']);
    }
    clock.pass(24 * 60);
    for (const path of ['', '/stream']) assert.deepEqual(await look(id, path), [410, 'ticket_ended']);
  });

  test('the eleventh stream with one token → 429 too_many_streams; others have theirs', async (t) => {
    const { url, draw } = await openHall(t, engine);
    const { id, token } = await draw();
    const path = `${at}/tickets/${id}/stream`;
    const streams = await Promise.all(Array.from({ length: 10 }, () => readEvents(url + path, token)));
    assert.deepEqual(new Set(streams.map(({ status }) => status)), new Set([200]));
    const said = await say(url, 'GET', path, { token });
    assert.deepEqual([said.status, said.body.code], [429, 'too_many_streams']);
    assert.ok(Number(said.headers.get('retry-after')) > 0);
    const other = await draw();
    const stranger = await readEvents(`${url}${at}/tickets/${other.id}/stream`, other.token);
    assert.equal(stranger.status, 200);
    [...streams, stranger].forEach((stream) => stream.close());
  });
});
