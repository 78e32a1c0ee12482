import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { createWaitingWish, openWaitingEntry } from '../index.ts';
import { apiErrorOf, fakeClient, fakeWaiting, fixtures, type FakeClient } from '../testing/index.ts';

const office = fixtures.office.id;
const services = [{ id: 'personalausweis', quantity: 1 }];
const wished = {
  ...{ fromDate: '2027-03-02', toDate: '2027-03-19', weekdays: [2, 4], part: 'morning' as const },
  contact: { name: 'Li', email: 'li@post.example', phone: ' ' },
};
const count = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name).length;

async function open(client: FakeClient = fakeClient()) {
  const entry = openWaitingEntry(client, fakeWaiting);
  const stop = entry.subscribe(() => {});
  await until(entry, (state) => state.entry !== null);
  return { client, entry, stop };
}

test('somebody waits once, also when the answer was lost', async () => {
  const client = fakeClient();
  const wish = createWaitingWish(client, { office, services });
  client.loseAnswer('waitingList.join');
  await wish.join(wished);
  assert.equal(wish.get().problem?.code, 'unreachable');
  await wish.join(wished);
  const { entry, problem } = wish.get();
  assert.deepEqual([entry?.state, entry?.ahead, problem], ['waiting', 1, null]);
  assert.deepEqual(entry?.contact, { name: 'Li', email: 'li@post.example' });
});

test('who cannot be reached is told so', async () => {
  const wish = createWaitingWish(fakeClient(), { office, services });
  await wish.join({ ...wished, contact: { name: 'Li' } });
  assert.equal(wish.get().problem?.code, 'contact_required');
});

test('the proof of work for waiting is solved ahead', async () => {
  const client = fakeClient({ office: { challenge: true } });
  const wish = createWaitingWish(client, { office, services, challenge: true });
  assert.deepEqual(client.calls[0], { name: 'challenges.get', args: [office, 'wait'] });
  await wish.join(wished);
  assert.equal(wish.get().entry?.state, 'waiting');
});

test('an offer shows by itself within half a minute while somebody looks', async () => {
  const { client, entry, stop } = await open();
  client.offer(fakeWaiting);
  client.clock.advance(30_000);
  const state = await until(entry, ({ offeredUntilAt }) => offeredUntilAt !== null);
  assert.equal(state.entry?.state, 'offered');
  assert.ok(Math.abs((state.offeredUntilAt ?? 0) - client.now() - 120 * 60_000) <= 60_000);
  stop();
  const before = count(client, 'waitingList.get');
  client.clock.advance(300_000);
  assert.equal(count(client, 'waitingList.get'), before);
  assert.equal(client.clock.waiting, 0);
});

test('an offer that is taken becomes an appointment', async () => {
  const { client, entry } = await open();
  client.offer(fakeWaiting);
  await entry.reload();
  assert.equal(await entry.accept(), true);
  const { appointment, entry: after } = entry.get();
  assert.deepEqual([appointment?.state, after?.state], ['confirmed', 'booked']);
});

test('taking an offer whose answer was lost takes it once', async () => {
  const { client, entry } = await open();
  client.offer(fakeWaiting);
  await entry.reload();
  client.loseAnswer('waitingList.accept');
  assert.equal(await entry.accept(), false);
  assert.equal(await entry.accept(), true);
  assert.equal(entry.get().appointment?.state, 'confirmed');
});

test('who lets an offer pass keeps the place', async () => {
  const { client, entry } = await open();
  client.offer(fakeWaiting);
  await entry.reload();
  assert.equal(await entry.pass(), true);
  assert.deepEqual([entry.get().entry?.state, entry.get().offeredUntilAt], ['waiting', null]);
});

test('an offer that has ended is said, and the place is read again', async () => {
  const { client, entry } = await open();
  client.offer(fakeWaiting);
  await entry.reload();
  client.failOnce('waitingList.accept', apiErrorOf('offer_expired'));
  assert.equal(await entry.accept(), false);
  assert.deepEqual([entry.get().problem?.code, entry.get().problem?.task], ['offer_expired', 'accept']);
  assert.ok(count(client, 'waitingList.get') >= 3);
});

test('who leaves is gone and is not asked for again', async () => {
  const { client, entry } = await open();
  assert.equal(await entry.leave(), true);
  assert.deepEqual([entry.get().entry, entry.get().hasLeft], [null, true]);
  const before = count(client, 'waitingList.get');
  client.clock.advance(120_000);
  assert.equal(count(client, 'waitingList.get'), before);
});
