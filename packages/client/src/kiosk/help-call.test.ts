import assert from 'node:assert/strict';
import test from 'node:test';
import { ConnectionError, createHelpCall } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;

function begin() {
  const client = fakeClient();
  const help = createHelpCall(client, office);
  client.board.subscribe(({ value }) => value && help.follow(value));
  const signal = () => ({ office, id: client.hall.get().value?.signals[0]?.id ?? '' });
  return { client, help, signal };
}

test('help is called, and whether somebody comes is seen', async () => {
  const { client, help, signal } = begin();
  const called = help.call();
  assert.equal(help.get(), 'calling');
  await called;
  assert.equal(help.get(), 'waiting');
  await client.signals.answer(signal());
  assert.equal(help.get(), 'coming');
  await client.signals.end(signal());
  assert.equal(help.get(), 'none');
});

test('a second call is not made meanwhile', async () => {
  const { client, help } = begin();
  await Promise.all([help.call(), help.call()]);
  await help.call();
  assert.equal(client.calls.filter(({ name }) => name === 'signals.create').length, 1);
});

test('help that is not needed any more is taken back, also without a network', async () => {
  const { client, help } = begin();
  await help.call();
  await help.end();
  assert.deepEqual([help.get(), client.hall.get().value?.signals], ['none', []]);
  await help.call();
  client.fail('signals.end', new ConnectionError('offline'));
  await help.end();
  assert.equal(help.get(), 'none');
});

test('a call that did not get through is said and can be made again, once', async () => {
  const { client, help } = begin();
  client.loseAnswer('signals.create');
  await help.call();
  assert.equal(help.get(), 'failed');
  await help.call();
  assert.equal(help.get(), 'waiting');
  assert.equal(client.hall.get().value?.signals.length, 1);
});

test('after a call whose answer was lost the next one is a call again, once the staff has ended the first', async () => {
  const { client, help, signal } = begin();
  client.loseAnswer('signals.create');
  await help.call();
  await client.signals.end(signal());
  await help.call();
  assert.deepEqual([help.get(), client.hall.get().value?.signals.length], ['waiting', 1]);
});

test('a board from before the call does not end it, a later one without it does', async () => {
  const client = fakeClient();
  const help = createHelpCall(client, office);
  client.clock.advance(120_000);
  await help.call();
  help.follow(fixtures.board);
  assert.equal(help.get(), 'waiting');
  help.follow({ ...fixtures.board, at: '2027-03-01T09:05:00+01:00' });
  assert.equal(help.get(), 'none');
});
