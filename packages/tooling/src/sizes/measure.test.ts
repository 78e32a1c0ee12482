import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chunk } from '../bundle/chunk-list.ts';
import { loader } from './budgets.ts';
import { listFiles } from './measure.ts';

const chunk = (file: string, source: string, links: Partial<Chunk> = {}): Chunk => ({
  file,
  entry: source,
  imports: [],
  dynamicImports: [],
  assets: [],
  modules: [source],
  ...links,
});

const chunks = [
  chunk('loader.js', loader, { dynamicImports: ['board.js', 'kiosk.js'] }),
  chunk('board.js', 'src/board.ts', { imports: ['shared.js'], dynamicImports: ['en.js', 'kiosk.js'] }),
  chunk('kiosk.js', 'src/kiosk.ts', { imports: ['shared.js'], dynamicImports: ['decoder.js'] }),
  chunk('decoder.js', 'src/decoder.ts', { assets: ['worker.js'] }),
  chunk('shared.js', 'src/shared.ts', { imports: ['board.js'] }),
  chunk('en.js', 'src/en.ts'),
];

const list = (entry: string, later: RegExp) => listFiles(chunks, { entry, later }).toSorted();

test('an element weighs itself, the loader and what it imports, once', () => {
  assert.deepEqual(list('src/board.ts', /en|kiosk/), ['board.js', 'loader.js', 'shared.js']);
});

test('what is loaded when needed counts, with its worker, unless it is said to come later', () => {
  assert.deepEqual(list('src/kiosk.ts', /en|board/), [
    'board.js',
    'decoder.js',
    'kiosk.js',
    'loader.js',
    'shared.js',
    'worker.js',
  ]);
  assert.ok(!list('src/kiosk.ts', /decoder/).includes('worker.js'));
});

test('the loader alone does not weigh the elements that it can fetch', () => {
  assert.deepEqual(list(loader, /^/), ['loader.js']);
});
