import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStreamGate } from './stream-limits.ts';

const tooMany = { name: 'CallError', code: 'too_many_streams', facts: { retryAfterSeconds: 30 } };

test('one token opens so many streams, and one more when one has ended', () => {
  const gate = createStreamGate({ perToken: 2, perAddress: 10 });
  const leave = gate.enter('a', '::1');
  gate.enter('a', '::1');
  assert.throws(() => gate.enter('a', '::2'), tooMany);
  gate.enter('b', '::1');
  leave();
  leave();
  gate.enter('a', '::1');
  assert.throws(() => gate.enter('a', '::1'), tooMany);
});

test('one address opens so many streams, whatever their tokens', () => {
  const gate = createStreamGate({ perToken: 2, perAddress: 3 });
  for (const token of ['a', 'b', 'c']) gate.enter(token, '::1');
  assert.throws(() => gate.enter('d', '::1'), tooMany);
  gate.enter('d', '::2');
});
