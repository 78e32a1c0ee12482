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
      const source = `${JSON.stringify(chunks.map(toChunk), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: chunkListFile, source });
    },
  };
}

function toChunk(chunk: OutputChunk): Chunk {
  const { fileName: file, facadeModuleId, imports, dynamicImports, referencedFiles, moduleIds } = chunk;
  return {
    file,
    ...(facadeModuleId ? { entry: toSource(facadeModuleId) } : {}),
    imports,
    dynamicImports,
    assets: referencedFiles,
    modules: moduleIds.map(toSource),
  };
}

function toSource(id: string): string {
  return relative(root, id.replace(/[\0?].*$/, '') || root);
}
