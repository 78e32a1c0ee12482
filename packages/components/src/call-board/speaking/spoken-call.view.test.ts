import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtures } from '@wartemarke/client/testing';
import type { Call } from '@wartemarke/contract';
import { leaveOutOver, lineUp } from './spoken-call.view.ts';

const calls = fixtures.boards.many.calls.map((call): Call => ({ ...call, state: 'called' }));
const [a, b, c] = calls;
assert.ok(a && b && c);

test('news come after what waits, those of one moment in the order in which they were called', () => {
  assert.deepEqual(lineUp([c], [a, b]), [c, b, a]);
});

test('a number that is called again while it waits is spoken once, as the latest call', () => {
  const again = { ...b, recalls: 1 };
  assert.deepEqual(lineUp([b, c], [again]), [c, again]);
});

test('of too many that wait the oldest are dropped', () => {
  const line = lineUp(calls.slice(0, 6).toReversed(), calls.slice(6, 9));
  assert.equal(line.length, 6);
  assert.deepEqual(line.slice(-3), calls.slice(6, 9).toReversed());
});

test('whose person has come, or who is gone, is not announced any more', () => {
  assert.deepEqual(leaveOutOver([a, b, c], [{ ...a, state: 'serving' }, b]), [b]);
});
