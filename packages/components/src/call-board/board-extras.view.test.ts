import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtures } from '@wartemarke/client/testing';
import type { Board, SignagePage } from '@wartemarke/contract';
import { toLayout, toShownBoard, toSpokenLanguages, toWords } from './board-extras.view.ts';

const page = (id: string, ...zones: string[]): SignagePage => ({ id, kind: 'hours', zones, seconds: 15 });
const { busy, many, empty } = fixtures.boards;

test('words of a list are parted by spaces or commas', () => {
  assert.deepEqual(toWords(' service, express\n'), ['service', 'express']);
  assert.deepEqual(toWords(''), []);
});

test('a screen shows all queues unless it names some', () => {
  const [first, second] = busy.queues;
  assert.ok(first && second);
  const board: Board = {
    ...busy,
    calls: many.calls.slice(0, 2).map((call, index) => ({ ...call, queue: index ? second.id : first.id })),
    waiting: [{ number: 'A1', queue: first.id, wait: null }],
  };
  assert.deepEqual(toShownBoard(board, [], '').calls, board.calls);
  const shown = toShownBoard(board, [second.id], '');
  assert.deepEqual(shown.calls, [board.calls[1]]);
  assert.deepEqual(shown.queues, [second]);
  assert.deepEqual(shown.waiting, []);
});

test('pages of a zone hang in that zone alone, pages of none everywhere', () => {
  const board = { ...busy, pages: [page('all'), page('hall', 'hall'), page('attic', 'attic', 'hall')] };
  const shownIn = (zone: string) => toShownBoard(board, [], zone).pages.map(({ id }) => id);
  assert.deepEqual(shownIn(''), ['all']);
  assert.deepEqual(shownIn('hall'), ['all', 'hall', 'attic']);
  assert.deepEqual(shownIn('attic'), ['all', 'attic']);
});

test('a screen for both shows calls alone without pages, and pages alone after hours', () => {
  const queues = busy.queues.map((queue) => ({ ...queue, state: 'closed' as const, waiting: 0 }));
  const pages = [page('all')];
  assert.equal(toLayout('both', { ...busy, pages }), 'both');
  assert.equal(toLayout('both', { ...busy, pages: [] }), 'calls');
  assert.equal(toLayout('both', { ...empty, queues, pages }), 'signage');
  assert.equal(toLayout('both', { ...empty, queues, pages: [] }), 'calls');
  assert.equal(toLayout('both', { ...busy, queues, pages }), 'both');
  assert.equal(toLayout('calls', { ...busy, pages }), 'calls');
  assert.equal(toLayout('signage', { ...busy, pages: [] }), 'signage');
});

test('calls are spoken as the office says, or in the languages and the order of the screen', () => {
  const turkish = { language: 'tr', counters: { '1': 'Gişe 1' } };
  const board = { ...busy, voices: [{ language: 'de', counters: {} }, turkish] };
  assert.deepEqual(toSpokenLanguages([], board), board.voices);
  assert.deepEqual(toSpokenLanguages(['tr', 'uk'], board), [turkish, { language: 'uk', counters: {} }]);
});
