import { fixtures } from '@wartemarke/client/testing';
import type { Board, Call } from '@wartemarke/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasExtras,
  toBoardView,
  toClockError,
  toLength,
  toNews,
  toRowCount,
  toShownQueues,
} from './call-board.view.ts';

const { board, boards } = fixtures;
const many = fixtures.boards.many.calls;
const [first, second, third] = board.calls as [Call, Call, Call];

const arbitraryCalls = fc.nat(20).map((count) => many.slice(0, count));

test('the latest call is shown large and the others keep their order', () => {
  const { current, rows, hidden } = toBoardView(board.calls, undefined, 3);
  assert.equal(current, first);
  assert.deepEqual(rows, [second, third, undefined]);
  assert.equal(hidden, 0);
});

test('a call that was announced last is shown large although others are newer', () => {
  const { current, rows } = toBoardView(board.calls, third.ticket, 2);
  assert.equal(current, third);
  assert.deepEqual(rows, [first, second]);
});

test('the latest call is shown large when the one that was announced is over', () => {
  assert.equal(toBoardView(board.calls, 'over', 2).current, first);
});

test('there are as many rows as were asked for, and no call is lost or shown twice', () => {
  fc.assert(
    fc.property(arbitraryCalls, fc.integer({ min: 1, max: 20 }), (calls, count) => {
      const { current, rows, hidden } = toBoardView(calls, calls[4]?.ticket, count);
      const shown = [current, ...rows].filter((call) => call !== undefined);
      assert.equal(rows.length, count);
      assert.equal(new Set(shown).size, shown.length);
      assert.equal(shown.length + hidden, calls.length);
    }),
  );
});

test('the first state of a board is no news', () => {
  assert.deepEqual(toNews(undefined, board), []);
});

test('the same calls again are no news', () => {
  assert.deepEqual(toNews(board, structuredClone({ ...board, revision: board.revision + 1 })), []);
});

test('a call that was not there before is news', () => {
  assert.deepEqual(toNews({ ...board, calls: board.calls.slice(1) }, board), [first]);
});

test('a call that was called again is news', () => {
  const again = { ...second, recalls: second.recalls + 1 };
  assert.deepEqual(toNews(board, { ...board, calls: [first, again, third] }), [again]);
});

test('a number that comes to the counter is no news', () => {
  const served: Call = { ...first, state: 'serving', calledAt: '2027-03-01T09:30:00+01:00' };
  assert.deepEqual(toNews(board, { ...board, calls: [served] }), []);
});

test('calls of another office are no news', () => {
  const elsewhere = { ...board, office: { ...board.office, id: 'elsewhere' } };
  assert.deepEqual(toNews(elsewhere, board), []);
});

test('a board has one to twenty rows, six when nonsense is asked for', () => {
  const asked = [1, 6, 20, 21, 0, -1, 2.5, Number.NaN];
  assert.deepEqual(asked.map(toRowCount), [1, 6, 20, 20, 6, 6, 6, 6]);
});

test('a text gets smaller the longer it is', () => {
  assert.deepEqual(
    ['A103', 'KFZ1203', 'Zulassung 1203'].map((text) => toLength(text, 4)),
    ['short', 'long', 'longer'],
  );
});

test('a closed queue is left out unless somebody waits in it', () => {
  const [queue] = board.queues;
  assert.ok(queue);
  const empty = { ...queue, state: 'closed' as const, waiting: 0 };
  const late = { ...queue, state: 'closed' as const, waiting: 2 };
  assert.deepEqual(toShownQueues([queue, empty, late]), [queue, late]);
});

test('a clock is set right by the server when it is wrong by more than states are old', () => {
  const at = '2027-03-01T09:00:00+01:00';
  const off = (seconds: number) => toClockError(at, Date.parse(at) + seconds * 1000);
  assert.deepEqual([off(0), off(31), off(-59)], [0, 0, 0]);
  assert.deepEqual([off(7200), off(-600)], [-7_200_000, 600_000]);
});

test('calls are counted that have no row, or one that does not fit', () => {
  const hiddenOf = (rows: number, fitting?: number) =>
    toBoardView(boards.many.calls, undefined, rows, fitting).hidden;
  assert.deepEqual([hiddenOf(6), hiddenOf(6, 4), hiddenOf(6, Infinity), hiddenOf(20, 0)], [13, 15, 13, 19]);
});

test('a board fetches more only when there is something to do with it', () => {
  const [call] = board.calls;
  assert.ok(call);
  const { direction: _, ...counter } = call.counter;
  const plain: Board = { ...board, calls: [{ ...call, counter }], pages: [], waiting: [], voices: [] };
  assert.equal(hasExtras(plain, [false, '', 0]), false);
  assert.equal(hasExtras(plain, ['20:00-06:00']), true);
  const more: Partial<Board>[] = [
    { pages: boards.busy.pages },
    { waiting: [{ number: 'A1', queue: 'q', wait: null }] },
    { voices: [{ language: 'de', counters: {} }] },
    { calls: [{ ...call, counter: { ...counter, direction: 'left' } }] },
  ];
  for (const each of more) assert.equal(hasExtras({ ...plain, ...each }, []), true);
});
