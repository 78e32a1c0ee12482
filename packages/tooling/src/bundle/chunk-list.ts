import { relative } from 'node:path';
import type { OutputChunk, Plugin } from 'rollup';
import { root } from '../root.ts';

/** One file of the embedded bundle and what it loads. */
export interface Chunk {
  /** Path below the bundle's folder. */
  readonly file: string;
  /** Source file that this chunk stands for, relative to the checkout, when it was asked for by name. */
  readonly entry?: string;
  /** Files fetched together with this one. */
  readonly imports: readonly string[];
  /** Files fetched when they are needed. */
  readonly dynamicImports: readonly string[];
  /** Files that it names by address, such as a worker. */
  readonly assets: readonly string[];
  /** Files with its texts, of which a page fetches the one of its language. */
  readonly languages: readonly string[];
  /** Sources in this chunk, relative to the checkout. */
  readonly modules: readonly string[];
}

/** Name of the list within the bundle's folder. */
export const chunkListFile = 'manifest.json';

/** Writes the list of all chunks beside them, for the size budgets and for preloading. */
export function writeChunkList(): Plugin {
  return {
    name: 'write-chunk-list',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const files = Object.keys(bundle);
      const source = `${JSON.stringify(
        chunks.map((chunk) => toChunk(chunk, files)),
        null,
        2,
      )}\n`;
      this.emitFile({ type: 'asset', fileName: chunkListFile, source });
    },
  };
}

function toChunk(chunk: OutputChunk, files: readonly string[]): Chunk {
  const { fileName: file, facadeModuleId, imports, dynamicImports, referencedFiles, moduleIds } = chunk;
  return {
    file,
    ...(facadeModuleId ? { entry: toSource(facadeModuleId) } : {}),
    imports,
    dynamicImports,
    assets: referencedFiles,
    languages: listLanguages(chunk.code, files),
    modules: moduleIds.map(toSource),
  };
}

/** Files of languages are found by their hash alone, which the chunk puts together with the page's language. */
function listLanguages(code: string, files: readonly string[]): string[] {
  const hashes = Array.from(code.matchAll(/`\.\/\$\{\w+\}(-[\w-]{8}\.js)`/g), ([, hash = '']) => hash);
  return files.filter((file) => hashes.some((hash) => file.endsWith(hash)));
}

function toSource(id: string): string {
  return relative(root, id.replace(/[\0?].*$/, '') || root);
}
