import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { Ticket } from '@wartemarke/contract';
import type { Access } from '../access.ts';
import { ConnectionError, openTicket } from '../index.ts';
import type { Live } from '../live/live.ts';
import type { Store } from '../store.ts';
import { apiErrorOf, fakeClient, fakeTicket, fixtures, type FakeOptions } from '../testing/index.ts';

const office = fixtures.office.id;
const { id } = fakeTicket;
const subscription = { endpoint: 'https://push.example/a1', keys: { p256dh: 'BNcR', auth: 'k8JV' } };

function open(t: TestContext, options: FakeOptions = {}) {
  const client = fakeClient(options);
  const ticket = openTicket(client, fakeTicket);
  t.after(ticket.subscribe(() => {}));
  t.after(() => ticket.close());
  return { client, ticket, state: () => ticket.get().ticket?.state };
}

/** A ticket whose call was missed. */
async function openMissed(t: TestContext, options: FakeOptions = {}) {
  const opened = open(t, { ...options, site: { recallsBeforeMiss: 0, ...options.site } });
  await opened.client.tickets.call({ office, id, counter: 'schalter-4' });
  await opened.client.tickets.miss({ office, id });
  return opened;
}

test('a ticket is followed while somebody looks, and not before', async () => {
  const client = fakeClient();
  const ticket = openTicket(client, fakeTicket);
  assert.deepEqual([ticket.get().live.status, ticket.get().ticket], ['connecting', null]);
  const stop = ticket.subscribe(() => {});
  assert.deepEqual([ticket.get().live.status, ticket.get().ticket?.id], ['live', id]);
  stop();
  await client.tickets.call({ office, id, counter: 'schalter-4' });
  assert.equal(ticket.get().ticket?.state, 'waiting');
  ticket.subscribe(() => {})();
  assert.equal(ticket.get().ticket?.state, 'called');
});

test('whoever stops looking twice does not stop another one who looks', async () => {
  const client = fakeClient();
  const ticket = openTicket(client, fakeTicket);
  const stop = ticket.subscribe(() => {});
  const stopOther = ticket.subscribe(() => {});
  stop();
  stop();
  await client.tickets.call({ office, id, counter: 'schalter-4' });
  assert.equal(ticket.get().ticket?.state, 'called');
  stopOther();
});

test('after a sleep what was known stays, with its age, until the connection is back', (t) => {
  const { client, ticket } = open(t);
  const knownAt = client.now();
  client.offline();
  client.clock.advance(600_000);
  const { live, ticket: known } = ticket.get();
  assert.deepEqual([live.status, live.receivedAt, known?.id], ['stale', knownAt, id]);
  client.online();
  assert.deepEqual([ticket.get().live.status, ticket.get().live.receivedAt], ['live', client.now()]);
});

test('a number is given back', async (t) => {
  const { ticket, state } = open(t);
  assert.equal(await ticket.leave(), true);
  assert.equal(state(), 'left');
});

test('what was answered counts where the stream lags behind', async (t) => {
  const { client, ticket, state } = open(t);
  const before = client.ticket(fakeTicket).get();
  client.clock.advance(60_000);
  await ticket.leave();
  client.ticket(fakeTicket).set(before);
  assert.equal(state(), 'left');
});

test('giving back after a lost answer has one effect', async (t) => {
  const { client, ticket } = open(t);
  client.loseAnswer('tickets.leave');
  assert.equal(await ticket.leave(), false);
  assert.deepEqual([ticket.get().problem?.task, ticket.get().problem?.code], ['leave', 'unreachable']);
  assert.equal(await ticket.leave(), true);
  assert.equal(ticket.get().problem, null);
});

test('who missed the call comes back in time', async (t) => {
  const { ticket, state } = await openMissed(t);
  assert.ok(ticket.get().ticket?.returnUntil);
  assert.equal(await ticket.comeBack(), true);
  assert.equal(state(), 'waiting');
});

test('who comes back too late is told so', async (t) => {
  const { client, ticket, state } = await openMissed(t);
  client.clock.advance(20 * 60_000);
  assert.equal(await ticket.comeBack(), false);
  assert.deepEqual([ticket.get().problem?.code, state()], ['return_over', 'missed']);
});

test('a visit that is passed on goes on with the number of the other office', async (t) => {
  const { client, ticket } = open(t);
  const { branch } = fixtures;
  await client.tickets.transfer({ office, id, to: { office: branch.id } });
  const { access, ticket: there, passedFrom, live } = ticket.get();
  assert.deepEqual([access.office, access.token], [branch.id, fakeTicket.token]);
  assert.deepEqual([there?.office.name, there?.state, live.status], [branch.name, 'waiting', 'live']);
  assert.deepEqual(
    [passedFrom?.number, passedFrom?.passedOn?.number],
    [fixtures.ticket.number, there?.number],
  );
  await ticket.leave();
  assert.equal(ticket.get().ticket?.state, 'left');
});

test('where the visit goes on is asked once, however long the connection takes', async (t) => {
  const client = fakeClient();
  const { ticket: follow } = client.live;
  const asked: string[] = [];
  const connecting: (() => void)[] = [];
  const slowly = (access: Access): Store<Live<Ticket>> => ({
    get: follow(access).get,
    subscribe(listener) {
      asked.push(access.office);
      listener({ status: 'connecting' });
      let stop = () => {};
      connecting.push(() => (stop = follow(access).subscribe(listener)));
      return () => stop();
    },
  });
  Object.assign(client, { live: { ...client.live, ticket: slowly } });
  await client.tickets.transfer({ office, id, to: { office: fixtures.branch.id } });
  const ticket = openTicket(client, fakeTicket);
  t.after(ticket.subscribe(() => {}));
  for (const connect of connecting) connect();
  assert.deepEqual(asked, [office, fixtures.branch.id]);
  assert.equal(ticket.get().ticket?.office.id, fixtures.branch.id);
});

test('a link that is opened after the visit was passed on leads to the other office too', async (t) => {
  const client = fakeClient();
  await client.tickets.transfer({ office, id, to: { office: fixtures.branch.id } });
  const ticket = openTicket(client, fakeTicket);
  t.after(ticket.subscribe(() => {}));
  assert.equal(ticket.get().ticket?.office.id, fixtures.branch.id);
});

test('a call is notified where the town does that', async (t) => {
  const { client, ticket } = open(t);
  assert.equal(await ticket.subscribeToCall(subscription), true);
  assert.equal(ticket.get().isSubscribed, true);
  assert.deepEqual(client.calls.at(-1)?.args, [{ ...fakeTicket, subscription }]);
});

test('where the town sends no notifications that is said', async (t) => {
  const { ticket } = open(t, { site: { pushKey: null } });
  assert.equal(await ticket.subscribeToCall(subscription), false);
  assert.deepEqual([ticket.get().problem?.code, ticket.get().isSubscribed], ['push_unavailable', false]);
});

test('a stream that was refused is opened anew on request', (t) => {
  const { client, ticket } = open(t);
  const store = client.ticket(fakeTicket);
  store.set({ status: 'failed', error: apiErrorOf('too_many_streams') });
  assert.equal(ticket.get().live.status, 'failed');
  let follows = 0;
  client.live.ticket = () => {
    follows += 1;
    return store;
  };
  store.set({ status: 'connecting', error: new ConnectionError('offline') });
  ticket.reconnect();
  assert.deepEqual([follows, ticket.get().live.status], [1, 'connecting']);
});

test('steps that cannot be fetched now are said, and fetched again with the next press', async (t) => {
  let isThere = false;
  const fetchSteps = async () => {
    if (!isThere) throw new TypeError('Failed to fetch dynamically imported module');
    return import('./holder-steps.ts');
  };
  const ticket = openTicket(fakeClient(), fakeTicket, { fetchSteps });
  t.after(ticket.subscribe(() => {}));
  assert.equal(await ticket.leave(), false);
  assert.deepEqual([ticket.get().problem?.task, ticket.get().problem?.code], ['leave', 'unreachable']);
  isThere = true;
  assert.equal(await ticket.leave(), true);
  assert.deepEqual([ticket.get().problem, ticket.get().ticket?.state], [null, 'left']);
});
