import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { CallError } from '../http/call-error.ts';
import type { Every } from './hub.ts';
import { keepProving } from './keep-proving.ts';

function startProving(prove: () => Promise<unknown>) {
  const stream = new PassThrough();
  const works = new Set<() => void>();
  const every: Every = (_milliseconds, work) => (works.add(work), () => works.delete(work));
  keepProving(stream as never, prove, every);
  return { stream, works, tick: () => works.forEach((work) => work()) };
}

test('a stream ends with the session of its caller, and nothing goes on looking', async () => {
  const { stream, works, tick } = startProving(() => Promise.reject(new CallError('session_expired')));
  const closed = once(stream.resume(), 'close');
  tick();
  await closed;
  assert.equal(works.size, 0);
});

test('a stream stays while the caller is proven, and while nobody can tell', async () => {
  for (const answer of [() => Promise.resolve(), () => Promise.reject(new Error('ECONNREFUSED'))]) {
    const { stream, tick } = startProving(answer);
    tick();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(stream.writableEnded, false);
  }
});
