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
  languages: [],
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

const list = (entry: string, ...fetches: string[]) => listFiles(chunks, { entry, fetches }).toSorted();

test('an element weighs itself, the loader and what it imports, once', () => {
  assert.deepEqual(list('src/board.ts'), ['board.js', 'loader.js', 'shared.js']);
});

test('what it fetches in its course counts, with its worker', () => {
  const files = ['board.js', 'decoder.js', 'kiosk.js', 'loader.js', 'shared.js', 'worker.js'];
  assert.deepEqual(list('src/kiosk.ts', 'src/decoder.ts'), files);
});

test('the loader alone does not weigh the elements that it can fetch', () => {
  assert.deepEqual(list(loader), ['loader.js']);
});

test('a list that names what the bundle does not have is an error', () => {
  assert.throws(() => list('src/board.ts', 'src/nothing.ts'), /nothing of src\/nothing\.ts/);
});
