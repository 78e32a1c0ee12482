import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { readAccess } from '@wartemarke/client';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T09:00:00+02:00';
const services = [{ id: 'meldebescheinigung', quantity: 1 }];
const HOUR = 60;

describeOnEngines('retention on site', (engine) => {
  async function start(t: TestContext) {
    const server = await startServer(t, { now, engine, town: testTown((it) => (it.retentionDays = 30)) });
    const { db } = server.database;
    return {
      ...server,
      db,
      kiosk: await server.asDevice('kiosk'),
      forget: () => server.product.retention.forgetOld(server.clock.nowAt),
      subscribe: (ticket: string) =>
        db
          .insertInto('push_subscriptions')
          .values({
            ...{ office, ticket, endpoint: 'https://push.example/1', p256dh: 'key', auth: 'auth' },
            created_at: now,
          })
          .execute(),
      subscribed: async () =>
        (await db.selectFrom('push_subscriptions').select('ticket').execute()).map(({ ticket }) => ticket),
    };
  }

  test('nobody is notified of a ticket that has ended; a missed one is kept until its day is over', async (t) => {
    const { client, kiosk, db, clock, forget, subscribe, subscribed } = await start(t);
    const [waiting, left, missed] = await Promise.all(
      [1, 2, 3].map(() => kiosk.tickets.draw(office, { services })),
    );
    const ids = [waiting!, left!, missed!].map(({ ticket }) => ticket.id);
    for (const id of [...ids, randomUUID()]) await subscribe(id);
    await client.tickets.leave(readAccess(new URL(left!.link).hash)!);
    await db.updateTable('tickets').set({ state: 'missed' }).where('id', '=', ids[2]!).execute();
    await forget();
    assert.deepEqual((await subscribed()).toSorted(), [ids[0]!, ids[2]!].toSorted());
    clock.pass(15 * HOUR);
    await forget();
    assert.deepEqual(await subscribed(), []);
  });

  test('who was passed on to another office is still notified', async (t) => {
    const { client, kiosk, asClerk, forget, subscribe, subscribed } = await start(t);
    const { ticket } = await kiosk.tickets.draw(office, { services });
    await subscribe(ticket.id);
    await (await asClerk()).tickets.transfer({ office, id: ticket.id, to: { office: 'kfz' } });
    await forget();
    const { passedOn } = await client.tickets.get({ office, ...ticket });
    assert.deepEqual(await subscribed(), [passedOn!.id]);
  });

  test('signals go with their days, but not while somebody waits for help', async (t) => {
    const { db, forget } = await start(t);
    const signal = { office, kind: 'help' as const, counter: null, answered_at: null };
    const of = (created_at: string, ended_at: string | null) => ({
      ...signal,
      ...{ id: randomUUID(), device: randomUUID(), created_at, ended_at },
    });
    const old = '2027-02-27T12:00:00+01:00';
    const kept = [of(old, null), of('2027-03-01T12:00:00+01:00', '2027-03-01T12:05:00+01:00')];
    await db
      .insertInto('signals')
      .values([of(old, '2027-02-27T12:05:00+01:00'), ...kept])
      .execute();
    await forget();
    const left = await db.selectFrom('signals').select('id').execute();
    assert.deepEqual(left.map(({ id }) => id).toSorted(), kept.map(({ id }) => id).toSorted());
  });

  test('how counters stood is kept for four hundred days', async (t) => {
    const { db, forget } = await start(t);
    const of = (started_at: string, ended_at: string | null) => ({
      ...{ office, id: randomUUID(), counter: '1', state: 'open' as const, started_at, ended_at },
    });
    const kept = of('2026-02-23T09:00:00+01:00', '2026-02-23T12:00:00+01:00');
    await db
      .insertInto('counter_spans')
      .values([of('2026-02-22T08:00:00+01:00', '2026-02-23T07:59:00+01:00'), kept])
      .execute();
    await forget();
    assert.deepEqual(await db.selectFrom('counter_spans').select('id').execute(), [{ id: kept.id }]);
  });

  test('what clerks said of queues is gone the day after', async (t) => {
    const { db, asClerk, clock, forget } = await start(t);
    await (
      await asClerk()
    ).queues.setState(office, 'service', { state: 'paused', text: 'Frau M. ist krank' });
    const states = async () => (await db.selectFrom('queue_states').select('said').execute()).length;
    await forget();
    assert.equal(await states(), 1);
    clock.pass(15 * HOUR);
    await forget();
    assert.equal(await states(), 0);
  });
});
