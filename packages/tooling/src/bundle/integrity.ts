import { createHash } from 'node:crypto';
import type { OutputBundle, Plugin } from 'rollup';
import { embedLayout, loaderFile } from './embed-layout.ts';
import { toSnippet } from './snippet.ts';

/** The files of a version with what a browser compares them with. */
export interface Integrity {
  readonly version: string;
  /** Paths below the folder of the version, each with its hash as in an `integrity` attribute. */
  readonly files: Readonly<Record<string, string>>;
}

/** Name of the list within the folder of a version. */
export const integrityFile = 'integrity.json';

/** Stands for the address of a town's server in what has to be finished by hand. */
const sampleAddress = 'https://termine.your-town.example/embed';

/** The hash of a file, as in an `integrity` attribute. */
export function toIntegrity(content: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Writes the hashes of all files beside them, and the tag that names the loader's. */
export function writeIntegrity(version = embedLayout.version): Plugin {
  return {
    name: 'write-integrity',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const integrity = { version, files: hashFiles(bundle) };
        const list = `${JSON.stringify(integrity, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: integrityFile, source: list });
        const snippet = toSnippet({
          address: sampleAddress,
          version,
          hash: integrity.files[loaderFile] ?? '',
        });
        this.emitFile({ type: 'asset', fileName: 'snippet.html', source: snippet });
      },
    },
  };
}

function hashFiles(bundle: OutputBundle): Record<string, string> {
  const hashes = Object.values(bundle).map((file) => [
    file.fileName,
    toIntegrity(file.type === 'chunk' ? file.code : file.source),
  ]);
  return Object.fromEntries(hashes.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}
