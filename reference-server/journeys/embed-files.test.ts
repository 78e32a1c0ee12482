import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Chunk } from '../../packages/tooling/src/bundle/chunk-list.ts';
import { toIntegrity, type Integrity } from '../../packages/tooling/src/bundle/integrity.ts';
import { embedDirectory, readVersion } from './host-site.ts';

const version = await readVersion();
const folder = join(embedDirectory, version);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const integrity = JSON.parse(read('integrity.json')) as Integrity;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.\w+$/.test(file),
);

test('the list of hashes names each file of its version, as it is', () => {
  assert.equal(integrity.version, version);
  const listed = [...Object.keys(integrity.files), 'integrity.json', 'snippet.html'];
  assert.deepEqual(listed.toSorted(), files.toSorted());
  for (const [file, hash] of Object.entries(integrity.files))
    assert.equal(toIntegrity(read(file)), hash, file);
});

test('both loaders fetch the same files, and these are there', () => {
  const listImports = (code: string) =>
    Array.from(code.matchAll(/import\("\.\/([^"]+)"\)/g), ([, path = '']) => path);
  const pinned = listImports(read('wartemarke.js'));
  const newest = listImports(readFileSync(join(embedDirectory, 'wartemarke.js'), 'utf8'));
  assert.ok(pinned.length > 9);
  assert.deepEqual(
    newest,
    pinned.map((path) => `${version}/${path}`),
  );
  for (const path of newest) assert.ok(existsSync(join(embedDirectory, path)), path);
});

test('no part of an element fetches the loader, which would run once more', () => {
  const chunks = JSON.parse(read('manifest.json')) as Chunk[];
  const fetched = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  assert.ok(!fetched.includes('wartemarke.js'));
});

test('source maps bring their sources along, under names that are the same on every machine', () => {
  const maps = files.filter((file) => file.endsWith('.map'));
  assert.ok(maps.length > 20);
  for (const file of maps) {
    const map = JSON.parse(read(file)) as { sources: string[]; sourcesContent: (string | null)[] };
    for (const [index, source] of map.sources.entries()) {
      assert.match(source, /^wartemarke:\/\/\/(packages|node_modules)\/[^.]/, file);
      assert.ok(map.sourcesContent[index], `${file} has the content of ${source}`);
    }
  }
});
