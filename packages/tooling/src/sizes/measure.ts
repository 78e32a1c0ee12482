import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup, type OutputOptions } from 'rollup';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chunkListFile, type Chunk } from '../bundle/chunk-list.ts';
import { toSdk } from '../bundle/configuration.ts';
import { embedLayout, toVersionFolder } from '../bundle/embed-layout.ts';
import { budgets, loader, sdkBudget, type Budget } from './budgets.ts';

const folder = toVersionFolder(embedLayout);

/** What something weighs, in kB (1,000 bytes), beside its budget. */
export interface Size {
  readonly name: string;
  readonly gzip: number;
  readonly brotli: number;
  readonly most: number;
  readonly stretch: number;
}

/**
 * Weighs everything that has a budget, in the bundle as it was built last. What the bundle lacks weighs
 * `Infinity`, so that no budget is kept by leaving something out.
 */
export async function measureSizes(): Promise<Size[]> {
  const chunks = JSON.parse(readFileSync(join(folder, chunkListFile), 'utf8')) as Chunk[];
  const sizes = budgets.map((budget) => measure(budget, chunks));
  return [...sizes, weigh(sdkBudget, await bundleSdk())];
}

/** The files that a page fetches for an element: the loader, the element, what it fetches, and what they import. */
export function listFiles(
  chunks: readonly Chunk[],
  { entry, fetches }: Pick<Budget, 'entry' | 'fetches'>,
): string[] {
  const files = new Set<string>();
  const add = (chunk: Chunk) => {
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...chunk.assets]) files.add(file);
    for (const file of chunk.imports) add(toChunk(chunks, file));
  };
  for (const source of [loader, entry, ...fetches]) add(findChunk(chunks, source));
  return [...files];
}

function toChunk(chunks: readonly Chunk[], file: string): Chunk {
  const chunk = chunks.find((candidate) => candidate.file === file);
  if (!chunk) throw new Error(`The bundle has no ${file}.`);
  return chunk;
}

function findChunk(chunks: readonly Chunk[], source: string): Chunk {
  const chunk = chunks.find(({ modules }) => modules.includes(source));
  if (!chunk) throw new Error(`The bundle has nothing of ${source}.`);
  return chunk;
}

function measure(budget: Budget, chunks: readonly Chunk[]): Size {
  const isThere = chunks.some(({ modules }) => modules.includes(budget.entry));
  if (!isThere) return { ...budget, gzip: Infinity, brotli: Infinity };
  const files = listFiles(chunks, budget);
  return weigh(
    budget,
    files.map((file) => readFileSync(join(folder, file))),
  );
}

function weigh({ name, most, stretch }: Omit<Size, 'gzip' | 'brotli'>, files: readonly Uint8Array[]): Size {
  const add = (total: number, bytes: Uint8Array) => total + bytes.length / 1000;
  const gzip = files.map((file) => gzipSync(file, { level: 9 })).reduce(add, 0);
  const brotli = files.map((file) => brotliCompressSync(file)).reduce(add, 0);
  return { name, gzip, brotli, most, stretch };
}

async function bundleSdk(): Promise<Uint8Array[]> {
  const { output: options, ...input } = toSdk();
  const bundle = await rollup(input);
  const { output } = await bundle.generate(options as OutputOptions);
  return output.flatMap((file) => (file.type === 'chunk' ? Buffer.from(file.code) : []));
}
