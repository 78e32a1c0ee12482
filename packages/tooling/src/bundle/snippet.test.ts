import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Chunk } from './chunk-list.ts';
import { toIntegrity } from './integrity.ts';
import { listReachable, toImportMap, toSnippet } from './snippet.ts';

const address = 'https://termine.town.example/embed';

const chunk = (file: string, source: string, links: Partial<Chunk> = {}): Chunk => ({
  file,
  entry: source,
  ...{ imports: [], dynamicImports: [], assets: [], languages: [], modules: [source] },
  ...links,
});

const elements = 'packages/components/src';
const chunks = [
  chunk('wartemarke.js', `${elements}/embed/wartemarke.ts`, {
    dynamicImports: ['walk-in.js', 'kiosk.js', 'calls.js'],
  }),
  chunk('walk-in.js', `${elements}/walk-in/walk-in.ts`, { imports: ['core.js'], languages: ['en.js'] }),
  chunk('kiosk.js', `${elements}/kiosk-scanner/kiosk-scanner.ts`, {
    imports: ['core.js'],
    dynamicImports: ['reader.js'],
  }),
  chunk('reader.js', `${elements}/kiosk-scanner/code-reader.ts`, { assets: ['worker.js'] }),
  chunk('core.js', `${elements}/states/states.ts`, { imports: ['walk-in.js'] }),
  chunk('calls.js', 'packages/client/src/resources/calls.ts'),
];

test('a hash is written as browsers read it', () => {
  assert.equal(toIntegrity('alert(1)'), `sha384-${createHash('sha384').update('alert(1)').digest('base64')}`);
});

test('the tag of a version names its folder and what must be in its loader', () => {
  const tag = toSnippet({ address, version: '1.2.3', hash: 'sha384-abc' });
  assert.match(
    tag,
    /type="module"[^]*src="https:\/\/termine\.town\.example\/embed\/1\.2\.3\/wartemarke\.js"/,
  );
  assert.match(tag, /integrity="sha384-abc"[^]*crossorigin/);
});

test('an import map holds the hashes of scripts, and the policy the hash of the map', () => {
  const files = {
    'wartemarke.js': 'sha384-a',
    'wartemarke.js.map': 'sha384-b',
    'chunks/core.js': 'sha384-c',
  };
  const { text, source } = toImportMap(address, { version: '1.2.3', files });
  assert.deepEqual(JSON.parse(text), {
    integrity: {
      [`${address}/1.2.3/chunks/core.js`]: 'sha384-c',
      [`${address}/1.2.3/wartemarke.js`]: 'sha384-a',
    },
  });
  assert.equal(source, `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
});

test('an element reaches what it imports or may fetch later, its languages, and what the loader fetches beside it', () => {
  const list = (...tags: string[]) => listReachable(chunks, tags).toSorted();
  const walkIn = ['calls.js', 'core.js', 'en.js', 'walk-in.js', 'wartemarke.js'];
  assert.deepEqual(list('wm-walk-in'), walkIn);
  assert.deepEqual(
    list('wm-walk-in', 'wm-kiosk-scanner'),
    [...walkIn, 'kiosk.js', 'reader.js', 'worker.js'].toSorted(),
  );
  assert.throws(() => list('wm-nothing'), /no <wm-nothing>/);
});
