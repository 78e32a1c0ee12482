import assert from 'node:assert/strict';
import test from 'node:test';
import { ConnectionError } from '../connection-error.ts';
import { apiErrorOf } from '../testing/index.ts';
import { askOnce, createIntent } from './intent.ts';

function begin() {
  let keys = 0;
  const intent = createIntent(() => `key ${(keys += 1)}`);
  const asked: string[] = [];
  const ask = async (wish: string, answer: () => unknown = () => undefined) =>
    askOnce(intent, wish, async (key) => {
      asked.push(key);
      return answer();
    }).catch(() => undefined);
  return { intent, asked, ask };
}

function fail(error: Error) {
  return () => {
    throw error;
  };
}

test('a wish keeps its key until it was answered, yes or no', async () => {
  const { asked, ask } = begin();
  await ask('a number', fail(new ConnectionError('timeout')));
  await ask('a number');
  await ask('a number', fail(apiErrorOf('walkin_full')));
  await ask('a number');
  assert.deepEqual(asked, ['key 1', 'key 1', 'key 2', 'key 3']);
});

test('a wish keeps its key when the server asks to try again', async () => {
  const { asked, ask } = begin();
  await ask('a number', fail(apiErrorOf('internal_error')));
  await ask('a number', fail(apiErrorOf('busy')));
  await ask('a number');
  assert.deepEqual(asked, ['key 1', 'key 1', 'key 1']);
});

test('an answer to whoever was there before does not settle the wish of whoever came next', async () => {
  const { intent, asked, ask } = begin();
  let answer = () => {};
  const before = ask('a number', () => new Promise<void>((resolve) => (answer = resolve)));
  intent.settle();
  await ask('a number', fail(new ConnectionError('timeout')));
  answer();
  await before;
  await ask('a number');
  assert.deepEqual(asked, ['key 1', 'key 2', 'key 2']);
});
