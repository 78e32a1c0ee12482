import { createHash } from 'node:crypto';
import type { Chunk } from './chunk-list.ts';
import type { Integrity } from './integrity.ts';
import { loaderFile } from './embed-layout.ts';

/** One version of the bundle at the place where a page fetches it. */
export interface PinnedLoader {
  /** Address of the folder of all versions, without a slash at its end. */
  readonly address: string;
  readonly version: string;
  /** Hash of the loader, as in an `integrity` attribute. */
  readonly hash: string;
}

/** The tag of one version, which a browser runs only as it was built. */
export function toSnippet({ address, version, hash }: PinnedLoader): string {
  return `<script
  type="module"
  src="${address}/${version}/${loaderFile}"
  integrity="${hash}"
  crossorigin="anonymous"
></script>
`;
}

/** What makes a browser check all scripts of a version, and not only the loader. */
export interface ImportMap {
  /** Text of the import map; every sign of it counts. */
  readonly text: string;
  /** What `script-src` must allow for it. */
  readonly source: string;
}

/**
 * The import map that holds the hash of each script which a page may fetch.
 * @param files - Paths below the folder of the version; all of it when left out.
 */
export function toImportMap(
  address: string,
  { version, files: hashes }: Integrity,
  files: readonly string[] = Object.keys(hashes),
): ImportMap {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const entries = scripts.toSorted().map((file) => [`${address}/${version}/${file}`, hashes[file]]);
  const text = JSON.stringify({ integrity: Object.fromEntries(entries) });
  return { text, source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}

/**
 * The files that a page may fetch for these elements, now or later.
 * @throws Error when there is no such element.
 */
export function listReachable(chunks: readonly Chunk[], tags: readonly string[]): string[] {
  const reached = new Set<string>();
  const reach = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const { imports, dynamicImports, assets, languages } = find(
      chunks,
      ({ file: name }) => name === file,
      file,
    );
    for (const next of [...imports, ...dynamicImports]) reach(next);
    for (const next of [...assets, ...languages]) reached.add(next);
  };
  for (const tag of tags) reach(find(chunks, isOf(tag), `<${tag}>`).file);
  // The loader fetches what an element needs of the client beside it.
  for (const file of find(chunks, isCalled(loaderFile), loaderFile).dynamicImports) {
    const { modules } = find(chunks, isCalled(file), file);
    if (!modules.some((source) => source.startsWith('packages/components/'))) reach(file);
  }
  return [...reached, loaderFile];
}

function isCalled(name: string): (chunk: Chunk) => boolean {
  return ({ file }) => file === name;
}

function isOf(tag: string): (chunk: Chunk) => boolean {
  const name = tag.replace(/^wm-/, '');
  return ({ modules }) => modules.includes(`packages/components/src/${name}/${name}.ts`);
}

function find(chunks: readonly Chunk[], isIt: (chunk: Chunk) => boolean, name: string): Chunk {
  const chunk = chunks.find(isIt);
  if (!chunk) throw new Error(`The bundle has no ${name}.`);
  return chunk;
}
