/** `npm run manifest`: writes the custom elements manifest; fails when something public has no description. */
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { listGaps, toPublished } from './manifest/describe.ts';
import { runBinary } from './programs.ts';
import { root } from './root.ts';

const folder = join(root, 'packages/components');
const files = ['--globs', 'src/**/*.ts', '--exclude', 'src/**/*.test.ts', 'src/**/*.stories.ts'];

const manifest = await analyze();
await writeFile(join(folder, 'custom-elements.json'), `${JSON.stringify(toPublished(manifest), null, 2)}\n`);
const gaps = listGaps(manifest);
for (const gap of gaps) console.error(gap);
process.exitCode = gaps.length > 0 ? 1 : 0;

async function analyze(): Promise<Package> {
  const temporary = await mkdtemp(join(tmpdir(), 'wartemarke-manifest-'));
  try {
    const outdir = relative(folder, temporary);
    // Left to itself the analyzer writes the temporary path into package.json; only a file can tell it not to.
    await writeFile(join(temporary, 'config.mjs'), 'export default { packagejson: false };');
    const places = ['--outdir', outdir, '--config', join(outdir, 'config.mjs')];
    const { code, output } = await runBinary('cem', ['analyze', '--litelement', ...files, ...places], folder);
    if (code !== 0) throw new Error(output);
    return JSON.parse(await readFile(join(temporary, 'custom-elements.json'), 'utf8')) as Package;
  } finally {
    await rm(temporary, { recursive: true });
  }
}
