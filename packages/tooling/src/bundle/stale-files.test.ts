import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { removeStaleFiles } from './stale-files.ts';

test('a build takes away what an earlier one of its version has left, and nothing of other versions', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'stale-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const path of ['1.0.0/chunks/core-old.js', '0.9.0/chunks/core-old.js', 'wartemarke.js']) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  await writeFile(join(folder, 'entry.js'), 'export const here = true;');
  const bundle = await rollup({ input: join(folder, 'entry.js'), plugins: [removeStaleFiles()] });
  await bundle.write({ dir: join(folder, '1.0.0') });
  const files = await readdir(folder, { recursive: true });
  assert.deepEqual(files.filter((file) => file.endsWith('.js')).toSorted(), [
    '0.9.0/chunks/core-old.js',
    '1.0.0/entry.js',
    'entry.js',
    'wartemarke.js',
  ]);
});
