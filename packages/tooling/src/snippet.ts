/**
 * `npm run snippet -- ADDRESS [ELEMENT …]`: the tags that a page needs for the version that was built last, for a bundle
 * that lies at this address (`https://termine.your-town.example/embed`). With elements, also the import map that makes
 * browsers check every script of theirs, and what the page's policy must allow for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chunkListFile, type Chunk } from './bundle/chunk-list.ts';
import { embedLayout, loaderFile, toVersionFolder } from './bundle/embed-layout.ts';
import { integrityFile, type Integrity } from './bundle/integrity.ts';
import { listReachable, toImportMap, toSnippet } from './bundle/snippet.ts';

const [given = '', ...tags] = argv.slice(2);
const address = given.replace(/\/+$/, '');

try {
  if (!/^https?:\/\/[^/]+/.test(address)) throw new Error('Usage: npm run snippet -- ADDRESS [ELEMENT …]');
  console.log(write());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function write(): string {
  const integrity = read<Integrity>(integrityFile);
  const { version, files } = integrity;
  const tag = toSnippet({ address, version, hash: files[loaderFile] ?? '' });
  if (tags.length === 0) return tag;
  const map = toImportMap(address, integrity, listReachable(read<Chunk[]>(chunkListFile), tags));
  return `<!-- In the policy of the page: script-src ${map.source} ${new URL(address).origin} -->
<script type="importmap">${map.text}</script>
${tag}`;
}

function read<T>(file: string): T {
  const path = join(toVersionFolder(embedLayout), file);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    throw new Error(`${path} is not there. Build the bundle first: npm run build:embed`);
  }
}
