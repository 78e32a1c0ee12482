import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { Board } from '@wartemarke/contract';
import { ConnectionError, createKiosk, createStore, type Live } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;

function begin(t: TestContext) {
  const client = fakeClient();
  const kiosk = createKiosk(client, { office });
  t.after(() => kiosk.leave());
  const signal = () => ({ office, id: client.hall.get().value?.signals[0]?.id ?? '' });
  return { client, kiosk, signal };
}

test('help is called, and whether somebody comes is seen', async (t) => {
  const { client, kiosk, signal } = begin(t);
  const called = kiosk.callHelp();
  assert.equal(kiosk.get().help, 'calling');
  await called;
  assert.equal(kiosk.get().help, 'waiting');
  await client.signals.answer(signal());
  assert.equal(kiosk.get().help, 'coming');
  await client.signals.end(signal());
  assert.equal(kiosk.get().help, 'none');
});

test('a call for help outlives the citizen’s visit, and a second one is not made meanwhile', async (t) => {
  const { client, kiosk } = begin(t);
  await kiosk.callHelp();
  kiosk.reset();
  await kiosk.callHelp();
  assert.equal(kiosk.get().help, 'waiting');
  assert.equal(client.calls.filter(({ name }) => name === 'signals.create').length, 1);
});

test('help that is not needed any more is taken back, also without a network', async (t) => {
  const { client, kiosk } = begin(t);
  await kiosk.callHelp();
  await kiosk.endHelp();
  assert.deepEqual([kiosk.get().help, client.hall.get().value?.signals], ['none', []]);
  await kiosk.callHelp();
  client.fail('signals.end', new ConnectionError('offline'));
  await kiosk.endHelp();
  assert.deepEqual([kiosk.get().help, kiosk.get().problem], ['none', null]);
});

test('a call that did not get through is said and can be made again, once', async (t) => {
  const { client, kiosk } = begin(t);
  client.loseAnswer('signals.create');
  await kiosk.callHelp();
  assert.deepEqual([kiosk.get().help, kiosk.get().problem?.task], ['none', 'help']);
  await kiosk.callHelp();
  assert.deepEqual([kiosk.get().help, kiosk.get().problem], ['waiting', null]);
  assert.equal(client.hall.get().value?.signals.length, 1);
});

test('a board from before the call does not end it, a later one without it does', async (t) => {
  const client = fakeClient();
  const board = createStore<Live<Board>>({ status: 'live', value: fixtures.board });
  const kiosk = createKiosk({ ...client, live: { ...client.live, board: () => board } }, { office });
  t.after(() => kiosk.leave());
  client.clock.advance(120_000);
  await kiosk.callHelp();
  assert.equal(kiosk.get().help, 'waiting');
  board.set({ status: 'live', value: { ...fixtures.board, at: '2027-03-01T09:05:00+01:00' } });
  assert.equal(kiosk.get().help, 'none');
});
