import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Today } from '@wartemarke/contract';
import type { Live } from '../live/live.ts';
import { fakeClient, fixtures } from '../testing/index.ts';
import { followToday } from './follow-today.ts';

const office = fixtures.office.id;
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function follow() {
  const client = fakeClient();
  const states: Live<Today>[] = [];
  const stop = followToday(client, office).subscribe((state) => states.push(state));
  const last = () => states.at(-1);
  const later = async (milliseconds: number) => {
    client.clock.advance(milliseconds);
    await settle();
  };
  return { client, last, later, stop };
}

test('today is read at once and again each half minute', async () => {
  const { client, last, later } = follow();
  await settle();
  const first = last();
  assert.equal(first?.status, 'live');
  await later(29_000);
  assert.equal(last(), first);
  await later(1_000);
  assert.equal(last()?.receivedAt, client.now());
});

test('without a connection the last state stays and is called stale, until it comes back', async () => {
  const { client, last, later } = follow();
  await settle();
  const { value, receivedAt } = last() ?? {};
  client.offline();
  await later(30_000);
  assert.deepEqual([last()?.status, last()?.value, last()?.receivedAt], ['stale', value, receivedAt]);
  client.online();
  await later(30_000);
  assert.equal(last()?.status, 'live');
});

test('an office that the server does not know is not asked for again', async () => {
  const client = fakeClient();
  const store = followToday(client, 'elsewhere');
  store.subscribe(() => {});
  await settle();
  const failed = store.get();
  assert.equal(failed.status, 'failed');
  client.clock.advance(120_000);
  await settle();
  assert.equal(store.get(), failed);
});

test('nobody is asked once nobody listens', async () => {
  const { client, last, later, stop } = follow();
  await settle();
  stop();
  const before = last();
  await later(90_000);
  assert.equal(last(), before);
  assert.equal(client.calls.filter(({ name }) => name === 'availability.today').length, 1);
});
