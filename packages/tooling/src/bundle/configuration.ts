import commonjsModule from '@rollup/plugin-commonjs';
import terserModule from '@rollup/plugin-terser';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { OutputOptions, RollupLog, RollupOptions } from 'rollup';
import { root } from '../root.ts';
import { writeChunkList } from './chunk-list.ts';
import { compileTypeScript } from './compile.ts';
import { embedLayout, toVersionFolder, type EmbedLayout } from './embed-layout.ts';
import { writeIntegrity } from './integrity.ts';
import { emitLanguageFiles, nameLanguageFiles } from './language-files.ts';
import { leanContract } from './lean-contract.ts';
import { leanLibraries } from './lean-libraries.ts';
import { minifyTemplates } from './minify-templates.ts';
import { writeNewestLoader } from './newest-loader.ts';
import { emitScannerWorker } from './scanner-worker.ts';
import { shortenNames } from './short-names.ts';
import { removeStaleFiles } from './stale-files.ts';

// The plugins' types describe CommonJS modules, Node loads their ES modules.
const commonjs = commonjsModule as unknown as typeof commonjsModule.default;
const terser = terserModule as unknown as typeof terserModule.default;

const litNotice = '/*! With Lit, © Google LLC, BSD-3-Clause, https://lit.dev */';

const fileNames = {
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  assetFileNames: 'chunks/[name]-[hash][extname]',
};

/**
 * A source map lies beside each file, but is not named in it: that would be 50 bytes of each, and a kiosk fetches seven.
 * The server names it by a header. In it, sources are called by their place in the checkout, whatever machine built it.
 */
const sourceMaps: Pick<OutputOptions, 'sourcemap' | 'sourcemapPathTransform'> = {
  sourcemap: 'hidden',
  sourcemapPathTransform(source, map) {
    const file = relative(root, resolve(dirname(map), source));
    return `wartemarke:///${file.split(sep).join('/')}`;
  },
};

/**
 * Which sources share a chunk. What every element uses, what all that ask use, and what all that book use is
 * smaller in one file each than in a dozen of a few hundred bytes. A board never asks, a kiosk seldom books.
 */
const chunks = {
  core: toPattern(
    'node_modules/(lit|lit-html|lit-element|@lit/reactive-element)/(?!directive)',
    '@lit/context/.*(request-event|create-context|consumer)',
    'contract/src/(primitives|shape|visit|queue|endpoint|endpoints/paths)[.]',
    'client/src/(create-client|create-key|store|timers|api-error|connection-error|transport/(?!call|fetch))',
    'client/src/(resources/later-calls|live/later-live)',
    'components/src/(accent|base-url|client-context|client-source|follow|office-time|pulse)[.]',
    'components/src/(keep-together|later-part|register|qr-code/qr-code)[.]',
    'components/src/element-event[.]',
    'components/src/(states|styles|locales)/(?!right-to-left|stale)',
  ),
  live: toPattern(
    'contract/src/(endpoints/live|live|ticket|signage)[.]',
    'client/src/live/(?!later-live|create-hall-live)',
  ),
  calls: toPattern(
    'contract/src/(catalogue|error-codes|problem|endpoints/catalogue)[.]',
    'client/src/(flow/(?!watch|guard)|resources/(office-calls|holder-calls)|transport/call)',
    'node_modules/ky/',
  ),
  booking: toPattern(
    'contract/src/(?!(endpoints/)?(index|appointment-changes|appointment-data|challenge|earliest|hold-extension|live|hall|queue-ticket|signal|staff|on-site|desk|documents|insights|waiting-list)[.])',
    'components/src/(ask|link-open)-event[.]',
    'client/src/(booking/without-blanks|documents/handed-in|flow/(watch|guard)|resources/calls)',
  ),
  'site-calls': toPattern(
    'contract/src/(endpoints/on-site|on-site|signal)[.]',
    'client/src/resources/site-calls',
  ),
  looks: toPattern('components/src/(pass/|day-rows)'),
  age: toPattern('components/src/(format-age|states/stale)[.]'),
};

function toPattern(...paths: readonly string[]): RegExp {
  return new RegExp(paths.join('|'));
}

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
    plugins: [nameLanguageFiles(), compileTypeScript()],
    output: {
      dir: join(root, 'packages', name, 'dist'),
      preserveModules: true,
      preserveModulesRoot: source,
      sourcemap: true,
    },
  };
}

/**
 * The client as an npm package: it brings its own lean part of the contract, so that what it weighs in an
 * application is what it weighs in our bundle.
 * @param doors - The package's public modules, relative to its `src`.
 */
export function toClientPackage(doors: readonly string[]): RollupOptions {
  const isContract = (id: string) => id.startsWith('@wartemarke/contract');
  return {
    ...toPackage('client', doors),
    external: (id, _importer, isResolved) =>
      !isResolved && /^[^./]/.test(id) && !isContract(id) && id !== 'zod/mini',
    plugins: [leanContract(), nodeResolve({ exportConditions: ['source'] }), compileTypeScript()],
  };
}

/**
 * The bundle for a page without a build: a loader, a chunk an element, shared chunks, nothing external. Folders of
 * other versions stay as they are, for the pages that name them.
 */
export function toEmbed(layout: EmbedLayout = embedLayout): RollupOptions {
  const bundle = bundleFor({ wartemarke: join(root, 'packages/components/src/embed/wartemarke.ts') }, chunks);
  return {
    ...bundle,
    plugins: [
      leanLibraries(),
      emitScannerWorker(),
      emitLanguageFiles(),
      bundle.plugins,
      writeChunkList(),
      writeIntegrity(layout.version),
      writeNewestLoader(layout),
      removeStaleFiles(),
    ],
    output: { ...bundle.output, dir: toVersionFolder(layout) },
    onwarn: (log, warn) => (isForeign(log) ? undefined : warn(log)),
  };
}

/** The client alone, bundled as it is for the elements; who wants all calls and streams has no use for a dozen files of them. */
export function toSdk(): RollupOptions {
  const { core } = chunks;
  const input = { sdk: join(root, 'packages/client/src/create-client.ts') };
  const rest = toPattern('contract/src/', 'client/src/(flow|live|resources|transport)/', 'node_modules/ky/');
  return bundleFor(input, { core, rest });
}

function bundleFor(
  input: Record<string, string>,
  parts: Readonly<Record<string, RegExp>>,
): RollupOptions & { output: OutputOptions } {
  return {
    input,
    // Rows are plain values: one that nobody says does not have to be fetched.
    treeshake: { moduleSideEffects: (id) => !isOfTheTable(id) },
    plugins: [
      leanContract(),
      nodeResolve({ browser: true, exportConditions: ['source', 'production'] }),
      commonjs(),
      compileTypeScript(),
      minifyTemplates(),
      shortenNames(),
    ],
    output: {
      ...fileNames,
      manualChunks: (id) => Object.keys(parts).find((name) => parts[name]?.test(id)),
      onlyExplicitManualChunks: true,
      ...sourceMaps,
      generatedCode: { preset: 'es2015', symbols: false },
      freeze: false,
      // Said once instead of in each of Lit's files.
      banner: ({ moduleIds }) => (moduleIds.some((id) => id.includes('/lit-html/')) ? litNotice : ''),
      plugins: [terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: /^!/ } })],
    },
  };
}

function isOfTheTable(id: string): boolean {
  return /packages.(contract|client).src/.test(id);
}

function isForeign({ id, ids }: RollupLog): boolean {
  return [id, ...(ids ?? [])].some((name) => name?.includes('/node_modules/'));
}
