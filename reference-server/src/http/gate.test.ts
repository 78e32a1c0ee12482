import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGate } from './gate.ts';

function createWork() {
  const ends: (() => void)[] = [];
  const counts = { inside: 0, most: 0 };
  const work = async () => {
    counts.inside += 1;
    counts.most = Math.max(counts.most, counts.inside);
    await new Promise<void>((end) => ends.push(end));
    counts.inside -= 1;
  };
  return { ends, counts, work };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('so many are let in at once, so many wait, the next is told to come back', async () => {
  const gate = createGate({ atOnce: 2, mostWaiting: 3 });
  const { ends, counts, work } = createWork();
  const let5 = [1, 2, 3, 4, 5].map(() => gate(work));
  await assert.rejects(gate(work), { code: 'busy', facts: { retryAfterSeconds: 5 } });
  for (let ended = 0; ended < 5; ended += 1) {
    await settle();
    ends[ended]!();
  }
  await Promise.all(let5);
  assert.deepEqual(counts, { inside: 0, most: 2 });
});

test('work that fails makes room like any other', async () => {
  const gate = createGate({ atOnce: 1, mostWaiting: 0 });
  await assert.rejects(
    gate(() => Promise.reject(new RangeError('no'))),
    RangeError,
  );
  assert.equal(await gate(() => Promise.resolve(7)), 7);
});

test('one caller never takes all the room: others pass those of them who wait', async () => {
  const gate = createGate({ atOnce: 3, mostWaiting: 2, perCaller: 2 });
  const started: string[] = [];
  const { ends, counts, work } = createWork();
  const all = ['slow', 'slow', 'slow', 'slow', 'quick'].map((caller) =>
    gate(() => (started.push(caller), work()), caller),
  );
  await settle();
  assert.deepEqual(started, ['slow', 'slow', 'quick']);
  await assert.rejects(gate(work, 'slow'), { code: 'busy' });
  ends[2]!();
  await settle();
  assert.equal(started.length, 3);
  for (let ended = 0; ended < 5; ended += 1) {
    ends[ended]!();
    await settle();
  }
  await Promise.all(all);
  assert.deepEqual([started.length, counts.inside], [5, 0]);
});
