import assert from 'node:assert/strict';
import test from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createClient, type Live } from '../index.ts';
import { fixtures } from '../testing/index.ts';
import type { Board } from '@wartemarke/contract';

/** A board of a server to which there is no way, and how often it was asked. */
function begin() {
  let tries = 0;
  const client = createClient({
    baseUrl: 'https://termine.example',
    timers: { after: () => () => {} },
    fetch: () => {
      tries += 1;
      return Promise.reject(new TypeError('fetch failed'));
    },
  });
  return { board: client.live.board(fixtures.office.id), tries: () => tries };
}

test('a subscriber is told at once that it is being connected, and later what came of it', async () => {
  const { board, tries } = begin();
  const told: Live<Board>[] = [];
  board.subscribe((live) => told.push(live));
  assert.deepEqual(told, [{ status: 'connecting' }]);
  while (!told.at(-1)?.error) await nextTurn();
  assert.equal(told.at(-1)?.error?.code, 'unreachable');
  assert.deepEqual(board.get(), told.at(-1));
  assert.equal(tries(), 1);
});

test('who lets go before it began connects nothing', async () => {
  const { board, tries } = begin();
  board.subscribe(() => {})();
  // A second subscriber connects later than the first one would have.
  const other = begin();
  other.board.subscribe(() => {});
  while (other.tries() === 0) await nextTurn();
  assert.equal(tries(), 0);
});
