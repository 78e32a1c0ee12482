import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignagePage } from '@wartemarke/contract';
import { turnPage, type OpenPage } from './turn-page.view.ts';

const page = (id: string, seconds: number): SignagePage => ({ id, kind: 'hours', zones: [], seconds });
const pages = [page('a', 10), page('b', 20)];
const open = (id: string, untilAt: number): OpenPage => ({ id, untilAt });

test('the first page opens at once, for as long as it says', () => {
  assert.deepEqual(turnPage(undefined, pages, 0, false), open('a', 10_000));
});

test('a page stays for its time, then comes the next, and after the last the first', () => {
  assert.deepEqual(turnPage(open('a', 10_000), pages, 9_999, false), open('a', 10_000));
  assert.deepEqual(turnPage(open('a', 10_000), pages, 10_000, false), open('b', 30_000));
  assert.deepEqual(turnPage(open('b', 30_000), pages, 30_000, false), open('a', 40_000));
});

test('nothing moves while it is held, nor within a breath after', () => {
  const held = turnPage(open('a', 10_000), pages, 12_000, true);
  assert.deepEqual(held, open('a', 17_000));
  assert.deepEqual(turnPage(held, pages, 16_999, false), held);
  assert.deepEqual(turnPage(held, pages, 17_000, false)?.id, 'b');
});

test('a page that is gone gives way to the first, and no page to none', () => {
  assert.deepEqual(turnPage(open('gone', 60_000), pages, 0, false)?.id, 'a');
  assert.equal(turnPage(open('a', 10_000), [], 0, false), undefined);
});

test('a clock that was set back does not keep a page', () => {
  assert.deepEqual(turnPage(open('a', 7_200_000), pages, 0, false)?.id, 'b');
});
