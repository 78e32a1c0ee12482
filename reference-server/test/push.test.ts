import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createOffices } from '../src/offices/offices.ts';
import { createNotifier } from '../src/push/notifier.ts';
import type { Notification, PushOutcome, PushService } from '../src/push/push-service.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';

const office = 'buergerbuero';
const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'personalausweis', quantity: 1 }];
const toSubscription = (endpoint: string) => ({ endpoint, keys: { p256dh: 'key', auth: 'secret' } });

/** A push service that remembers what it was to say. */
function createFakePush(outcome: () => PushOutcome = () => 'sent') {
  const said: (Notification & { readonly endpoint: string })[] = [];
  const service: PushService = {
    publicKey: 'BPublicKey',
    accepts: (endpoint) => endpoint.startsWith('https://push.example/'),
    send: (subscription, notification) => {
      said.push({ ...notification, endpoint: subscription.endpoint });
      return Promise.resolve(outcome());
    },
  };
  return { said, service };
}

describeOnEngines('notifications of calls', (engine) => {
  async function start(t: TestContext, outcome?: () => PushOutcome) {
    const { said, service } = createFakePush(outcome);
    const server = await startServer(t, { now, engine, push: service });
    const kiosk = await server.asDevice('kiosk');
    const clerk = await server.asClerk();
    const warned: object[] = [];
    const log = { warn: (facts: object) => void warned.push(facts) };
    const notifier = createNotifier({
      db: server.database.db,
      offices: createOffices(server.town),
      service,
      log,
    });
    async function draw() {
      const { ticket } = await kiosk.tickets.draw(office, { services });
      return { office, id: ticket.id, token: ticket.token };
    }
    return { ...server, kiosk, clerk, said, warned, round: () => notifier.round(), draw };
  }

  test('a phone is told once of a call, and once of each repetition, in the language of its holder', async (t) => {
    const { client, clerk, draw, round, said } = await start(t);
    const ticket = await draw();
    const subscription = { ...toSubscription('https://push.example/a'), language: 'en' };
    await client.tickets.subscribe({ ...ticket, subscription });
    assert.equal(await round(), 0);
    await clerk.counters.callNext(office, '1');
    assert.equal(await round(), 1);
    assert.equal(await round(), 0);
    await clerk.tickets.recall(ticket);
    assert.equal(await round(), 1);
    assert.deepEqual(
      said.map(({ title, language }) => [title, language]),
      [
        ['Number A001: it is your turn', 'en'],
        ['Number A001: it is your turn', 'en'],
      ],
    );
    assert.equal(said[0]?.tag, said[1]?.tag);
  });

  test('two processes that notify at the same moment tell each phone once', async (t) => {
    const { client, clerk, draw, round, said } = await start(t);
    const ticket = await draw();
    for (const name of ['a', 'b', 'c']) {
      await client.tickets.subscribe({
        ...ticket,
        subscription: toSubscription(`https://push.example/${name}`),
      });
    }
    await clerk.counters.callNext(office, '1');
    await Promise.all([round(), round(), round()]);
    assert.deepEqual(said.map(({ endpoint }) => endpoint.slice(-1)).toSorted(), ['a', 'b', 'c']);
  });

  test('a subscription that the browser has ended is forgotten', async (t) => {
    const { client, clerk, draw, round, said } = await start(t, () => 'gone');
    const ticket = await draw();
    await client.tickets.subscribe({ ...ticket, subscription: toSubscription('https://push.example/a') });
    await clerk.counters.callNext(office, '1');
    await round();
    await clerk.tickets.recall(ticket);
    assert.equal(await round(), 0);
    assert.equal(said.length, 1);
  });

  test('a push service that fails is named in the log by its host alone, and nothing is told twice', async (t) => {
    const { client, clerk, draw, round, said, warned } = await start(t, () => 'failed');
    const ticket = await draw();
    await client.tickets.subscribe({
      ...ticket,
      subscription: toSubscription('https://push.example/secret'),
    });
    await clerk.counters.callNext(office, '1');
    await round();
    await round();
    assert.equal(said.length, 1);
    assert.deepEqual(warned, [{ host: 'push.example' }]);
  });

  test('subscribing again changes the keys, and a ticket has five browsers at most', async (t) => {
    const { client, clerk, draw, round, said } = await start(t);
    const ticket = await draw();
    for (const name of ['a', 'a', 'b', 'c', 'd', 'e', 'f']) {
      await client.tickets.subscribe({
        ...ticket,
        subscription: toSubscription(`https://push.example/${name}`),
      });
    }
    await clerk.counters.callNext(office, '1');
    await round();
    assert.equal(said.length, 5);
  });

  test('who is passed on from office to office is told once of the call there, with or without its page', async (t) => {
    const { client, clerk, draw, round, said } = await start(t);
    const ticket = await draw();
    const follow = async (from: { office: string; id: string }) => {
      const { passedOn } = await client.tickets.get({ ...from, token: ticket.token });
      return { ...passedOn!, token: ticket.token };
    };
    const subscription = toSubscription('https://push.example/closed');
    const open = toSubscription('https://push.example/open');
    await client.tickets.subscribe({ ...ticket, subscription });
    await client.tickets.subscribe({ ...ticket, subscription: open });
    await clerk.tickets.transfer({ ...ticket, to: { office: 'kfz' } });
    const there = await follow(ticket);
    await client.tickets.subscribe({ ...there, subscription: open });
    await clerk.tickets.transfer({ ...there, to: { office, queue: 'pick-up' } });
    const back = await follow(there);
    await client.tickets.subscribe({ ...back, subscription: open });
    await client.tickets.subscribe({ ...ticket, subscription: open });
    await clerk.counters.callNext(office, '1');
    await round();
    assert.deepEqual(
      said.map(({ title, tag, endpoint }) => [title, tag, endpoint]).toSorted(),
      ['closed', 'open'].map((name) => [
        'Nummer B001: Sie sind dran',
        back.id,
        `https://push.example/${name}`,
      ]),
    );
  });

  test('nobody subscribes to the ticket of somebody else, nor to a machine of the town', async (t) => {
    const { client, draw } = await start(t);
    const ticket = await draw();
    const other = await draw();
    const subscription = toSubscription('https://push.example/a');
    const stolen = client.tickets.subscribe({ ...ticket, token: other.token, subscription });
    await assert.rejects(stolen, { code: 'ticket_not_found' });
    const inside = client.tickets.subscribe({ ...ticket, subscription: toSubscription('https://10.0.0.7/') });
    await assert.rejects(inside, { code: 'field_invalid' });
  });
});

test('a town without notifications says so', async (t) => {
  const server = await startServer(t, { now });
  assert.deepEqual(await server.client.push.key(), { key: null });
  const kiosk = await server.asDevice('kiosk');
  const { ticket } = await kiosk.tickets.draw(office, { services });
  const subscription = toSubscription('https://push.example/a');
  const asked = server.client.tickets.subscribe({ office, id: ticket.id, token: ticket.token, subscription });
  await assert.rejects(asked, { code: 'push_unavailable' });
});

test('a town with notifications tells by which key', async (t) => {
  const { service } = createFakePush();
  const server = await startServer(t, { now, push: service });
  assert.deepEqual(await server.client.push.key(), { key: 'BPublicKey' });
});
