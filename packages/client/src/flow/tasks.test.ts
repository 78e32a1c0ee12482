import assert from 'node:assert/strict';
import test from 'node:test';
import { ConnectionError, createStore } from '../index.ts';
import { createTasks, type FlowState } from './tasks.ts';

interface Counting extends FlowState<'count'> {
  readonly value: number;
}

function begin() {
  const store = createStore<Counting>({ value: 0, busy: [], problem: null });
  return { store, tasks: createTasks<'count', Counting>(store) };
}

/** A question that the test answers. */
function ask() {
  const signals: AbortSignal[] = [];
  let answer: (value: number) => void = () => {};
  const work = {
    task: 'count',
    ask: (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<number>((resolve) => (answer = resolve));
    },
    done: (value: number) => ({ value }),
  } as const;
  return { work, signals, answer: (value: number) => answer(value) };
}

test('a later task calls an earlier one off', async () => {
  const { store, tasks } = begin();
  const [early, late] = [ask(), ask()];
  const both = [tasks.latest(early.work), tasks.latest(late.work)];
  assert.equal(early.signals[0]?.aborted, true);
  assert.equal(late.signals[0]?.aborted, false);
  late.answer(2);
  early.answer(1);
  await Promise.all(both);
  assert.deepEqual(store.get(), { value: 2, busy: [], problem: null });
});

test('a task that is called off changes nothing any more', async () => {
  const { store, tasks } = begin();
  const { work, signals, answer } = ask();
  const run = tasks.single(work);
  tasks.cancel();
  assert.deepEqual([signals[0]?.aborted, store.get().busy], [true, []]);
  answer(1);
  await run;
  assert.equal(store.get().value, 0);
});

test('a problem goes when its task begins again', async () => {
  const { store, tasks } = begin();
  const { work, answer } = ask();
  await tasks.single({ ...work, ask: () => Promise.reject(new ConnectionError('timeout')) });
  assert.equal(store.get().problem?.code, 'timeout');
  const again = tasks.single(work);
  assert.deepEqual([store.get().problem, store.get().busy], [null, ['count']]);
  answer(1);
  await again;
});

test('a mistake in the program is not hidden', async () => {
  const { tasks } = begin();
  const broken = tasks.single({ ...ask().work, ask: () => Promise.reject(new RangeError('oops')) });
  await assert.rejects(broken, RangeError);
});
