import { apiErrorOf, fakeClient } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSessionClient } from './session-client.ts';

const office = 'buergerbuero';

function begin() {
  const client = fakeClient();
  const tokens: string[] = [];
  const signed = { ...client, withToken: (token: string) => (tokens.push(token), client) };
  const session = { current: 'first', over: 0 };
  const speaking = createSessionClient(signed, {
    token: () => session.current,
    handleOver: () => (session.over += 1),
  });
  return { client, speaking, session, tokens };
}

test('it speaks with the token of now, also after signing in again', async () => {
  const { client, speaking, session, tokens } = begin();
  await speaking.desk.requests(office);
  await speaking.desk.requests(office);
  session.current = 'second';
  await speaking.offices.get(office);
  assert.deepEqual(tokens, ['first', 'second']);
  assert.deepEqual(
    client.calls.map(({ name }) => name),
    ['desk.requests', 'desk.requests', 'offices.get'],
  );
});

test('that the session is over is told, and still said to whoever asked', async () => {
  const { client, speaking, session } = begin();
  client.failOnce('desk.requests', apiErrorOf('session_expired'));
  await assert.rejects(speaking.desk.requests(office), { code: 'session_expired' });
  assert.equal(session.over, 1);
  client.failOnce('desk.requests', apiErrorOf('busy'));
  await assert.rejects(speaking.desk.requests(office), { code: 'busy' });
  assert.equal(session.over, 1);
});

test('in another language it speaks for the same session', async () => {
  const { client, speaking, session } = begin();
  client.failOnce('offices.get', apiErrorOf('session_expired'));
  await assert.rejects(speaking.withLanguage('uk').offices.get(office), { code: 'session_expired' });
  assert.equal(session.over, 1);
});

test('it is neither a promise nor anything else that it is not', () => {
  const { speaking, client } = begin();
  const nothing = [speaking, speaking.desk].map((each) => Reflect.get(each, 'then') as unknown);
  assert.deepEqual(nothing, [undefined, undefined]);
  assert.equal(Reflect.get(speaking, '_$litDirective$'), undefined);
  assert.equal(speaking.baseUrl, client.baseUrl);
});
