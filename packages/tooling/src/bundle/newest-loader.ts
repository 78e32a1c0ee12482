import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { loaderFile, type EmbedLayout } from './embed-layout.ts';

/** An import of the loader, as the minifier writes it. */
const chunkImport = /(?<=\bimport\("\.\/)(?=chunks\/)/g;

/**
 * Writes the loader once more beside the folders of all versions. It names the files of its own version, so that a page
 * which always takes the newest one waits for nothing more than a page which names a version.
 */
export function writeNewestLoader({ folder, version }: EmbedLayout): Plugin {
  return {
    name: 'write-newest-loader',
    // After the files that it names.
    async writeBundle(_options, bundle) {
      const loader = bundle[loaderFile];
      if (loader?.type !== 'chunk') throw new Error(`There is no ${loaderFile} in the bundle.`);
      await writeFile(join(folder, loaderFile), toNewestLoader(loader.code, version));
    },
  };
}

/**
 * The loader as it is one folder higher.
 * @throws Error when it fetches something that would be looked for in the wrong place.
 */
export function toNewestLoader(code: string, version: string): string {
  const moved = code.replace(chunkImport, `${version}/`);
  if (/\b(?:from|import) ?\(?["'`]\.{1,2}\/(?!\d)/.test(moved)) {
    throw new Error(`The loader imports something beside its chunks.\n${moved}`);
  }
  return moved;
}
