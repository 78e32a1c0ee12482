import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T09:00:00+02:00';
const services = [{ id: 'meldebescheinigung', quantity: 1 }];
const path = `/v1/offices/${office}/queues/service/state`;

describeOnEngines('queue states', (engine) => {
  async function start(t: TestContext, town = testTown()) {
    const server = await startServer(t, { now, engine, town });
    const kiosk = await server.asDevice('kiosk');
    const clerk = await server.asClerk();
    const revision = async () => {
      const row = server.database.db.selectFrom('offices').select('revision').where('office', '=', office);
      return (await row.executeTakeFirstOrThrow()).revision;
    };
    return { ...server, kiosk, clerk, revision, draw: () => kiosk.tickets.draw(office, { services }) };
  }

  test('a paused queue says so in the clerk’s words and still gives numbers', async (t) => {
    const { clerk, draw, revision } = await start(t);
    const before = await revision();
    const paused = await clerk.queues.setState(office, 'service', { state: 'paused', text: ' Feueralarm ' });
    assert.deepEqual(
      [paused.id, paused.state, paused.text, paused.drawing],
      ['service', 'paused', 'Feueralarm', 'open'],
    );
    assert.equal((await draw()).ticket.number, 'A001');
    assert.equal(await revision(), before + 2);
  });

  test('a queue that runs out or is closed gives none: named are the next day and free appointments', async (t) => {
    const { clerk, draw } = await start(t);
    for (const state of ['closing', 'closed'] as const) {
      const set = await clerk.queues.setState(office, 'service', { state });
      assert.deepEqual([set.state, set.text, set.drawing], [state, undefined, 'closed']);
      await assert.rejects(draw(), (error: { code: string; params: object; alternatives: object[] }) => {
        assert.deepEqual(
          [error.code, error.params, error.alternatives.length],
          ['walkin_closed', { opensAt: '2027-03-31T08:00:00+02:00' }, 3],
        );
        return true;
      });
    }
    const { drawing } = await clerk.queues.setState(office, 'service', { state: 'open' });
    assert.equal(drawing, 'open');
    assert.equal((await draw()).ticket.number, 'A001');
  });

  test('a queue closed by a clerk is not said to open again after the lunch break', async (t) => {
    const town = testTown((it) => {
      it.queues[0]!.hours.weekly[0]!.breaks = [{ from: '10:00', to: '11:00' }];
    });
    const { clerk, clock, draw } = await start(t, town);
    clock.pass(90);
    await assert.rejects(draw(), { params: { opensAt: '2027-03-30T11:00:00+02:00' } });
    await clerk.queues.setState(office, 'service', { state: 'closed' });
    await assert.rejects(draw(), { params: { opensAt: '2027-03-31T08:00:00+02:00' } });
  });

  test('a state ends with its day, and concerns its queue alone', async (t) => {
    const { clerk, clock, kiosk, draw } = await start(t);
    await clerk.queues.setState(office, 'service', { state: 'closed', text: 'Betriebsversammlung' });
    const pickUp = await kiosk.tickets.draw(office, { services: [{ id: 'abholung', quantity: 1 }] });
    assert.equal(pickUp.ticket.number, 'B001');
    clock.pass(24 * 60);
    assert.equal((await draw()).ticket.number, 'A001');
  });

  test('said again, the last word counts; outside its hours a queue is closed whatever is said', async (t) => {
    const { clerk, clock } = await start(t);
    await clerk.queues.setState(office, 'service', { state: 'closed', text: 'zu' });
    const paused = await clerk.queues.setState(office, 'service', { state: 'paused' });
    assert.deepEqual([paused.state, paused.text], ['paused', undefined]);
    clock.pass(180);
    assert.equal((await clerk.queues.setState(office, 'service', { state: 'open' })).state, 'closed');
  });

  test('only clerks of the office say so, of queues that there are, in few words', async (t) => {
    const { url, signIn, pair } = await start(t);
    const token = await signIn();
    const set = async (sent: Parameters<typeof say>[3], at = path) => {
      const { status, body } = await say(url, 'PUT', at, { body: { state: 'paused' }, ...sent });
      return [status, body.code];
    };
    assert.deepEqual(await set({}), [401, 'sign_in_required']);
    assert.deepEqual(await set({ token: await pair('kiosk') }), [403, 'forbidden']);
    assert.deepEqual(await set({ token: await signIn(['kfz']) }), [404, 'office_not_found']);
    assert.deepEqual(await set({ token }, path.replace('service', 'kasse')), [404, 'queue_not_found']);
    assert.deepEqual(await set({ token, body: { state: 'shut' } }), [422, 'field_invalid']);
    const long = { state: 'paused', text: 'x'.repeat(301) };
    assert.deepEqual(await set({ token, body: long }), [422, 'text_too_long']);
  });

  test('the same call again gets the same answer, also when the queue stands otherwise by then', async (t) => {
    const { clerk } = await start(t);
    const options = { idempotencyKey: 'the-same-click-0123456789' };
    const first = await clerk.queues.setState(office, 'service', { state: 'paused' }, options);
    await clerk.queues.setState(office, 'service', { state: 'open' });
    assert.deepEqual(await clerk.queues.setState(office, 'service', { state: 'paused' }, options), first);
  });
});
