import commonjsModule from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { join } from 'node:path';
import type { RollupLog, RollupOptions } from 'rollup';
import { minify } from 'rollup-plugin-esbuild';
import { root } from '../root.ts';
import { writeChunkList } from './chunk-list.ts';
import { compileTypeScript, target } from './compile.ts';
import { leanContract } from './lean-contract.ts';
import { minifyTemplates } from './minify-templates.ts';
import { emitScannerWorker } from './scanner-worker.ts';
import { removeStaleFiles } from './stale-files.ts';

// The plugin's types describe a CommonJS module, Node loads its ES module.
const commonjs = commonjsModule as unknown as typeof commonjsModule.default;

/** Folder of the self-contained bundle. */
export const embedFolder = join(root, 'packages/components/dist/embed');

/** What every element uses. In one file it is smaller than in a dozen of a few hundred bytes each. */
const core = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit/[a-z-]+)/',
    'client/src/(create-client|create-key|store|timers|api-error|connection-error)',
    'client/src/(resources/later-calls|live/later-live|live/wake-ups)',
    'components/src/(accent|base-url|client-context|client-source|follow|office-time)',
    'components/src/(states|styles|locales)/(?!errors/..[.]|shared/(?!de))',
  ].join('|'),
);

/**
 * How one workspace becomes an npm package: one module a file, dependencies external.
 * @param name - Folder below `packages`.
 * @param doors - The package's public modules, relative to its `src`.
 */
export function toPackage(name: string, doors: readonly string[]): RollupOptions {
  const source = join(root, 'packages', name, 'src');
  return {
    input: doors.map((door) => join(source, door)),
    external: (id, _importer, isResolved) => !isResolved && /^[^./]/.test(id),
    plugins: [compileTypeScript()],
    output: {
      dir: join(root, 'packages', name, 'dist'),
      preserveModules: true,
      preserveModulesRoot: source,
      sourcemap: true,
    },
  };
}

/** The bundle for a page without a build: a loader, a chunk an element, shared chunks, nothing external. */
export function toEmbed(): RollupOptions {
  return {
    input: { wartemarke: join(root, 'packages/components/src/embed/wartemarke.ts') },
    plugins: [
      leanContract(),
      nodeResolve({ browser: true, exportConditions: ['source', 'production'] }),
      emitScannerWorker(),
      commonjs(),
      compileTypeScript(),
      minifyTemplates(),
      writeChunkList(),
      removeStaleFiles(),
    ],
    onwarn: (log, warn) => (isForeign(log) ? undefined : warn(log)),
    output: {
      dir: embedFolder,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: (id) => (core.test(id) ? 'core' : undefined),
      onlyExplicitManualChunks: true,
      assetFileNames: 'chunks/[name]-[hash][extname]',
      sourcemap: true,
      plugins: [minify({ target })],
    },
  };
}

function isForeign({ id, ids }: RollupLog): boolean {
  return [id, ...(ids ?? [])].some((name) => name?.includes('/node_modules/'));
}
