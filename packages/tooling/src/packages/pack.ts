import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.ts';
import { published, readPackageFile, type PublishedName } from './published.ts';

const run = promisify(execFile);

/** A package as it would be published. */
export interface Packed {
  readonly name: PublishedName;
  /** Path of the archive. */
  readonly archive: string;
  readonly bytes: number;
  readonly unpackedBytes: number;
  /** Paths within the package. */
  readonly files: readonly string[];
}

/**
 * Packs the packages as npm does before it publishes, without publishing anything.
 * @param built - Folder that `buildInto` filled; gets what else lies in the packages' folders.
 * @param to - Folder for the archives.
 */
export async function packPackages(built: string, to: string): Promise<Packed[]> {
  await mkdir(to, { recursive: true });
  await Promise.all(published.map((name) => addSources(name, join(built, name))));
  const folders = published.map((name) => `./${name}`);
  const places = ['--pack-destination', to, '--cache', join(to, '.cache')];
  const { stdout } = await run('npm', ['pack', '--json', '--offline', ...places, ...folders], {
    cwd: built,
    maxBuffer: Infinity,
  });
  return toReports(stdout).map(({ name, filename, size, unpackedSize, files }) => ({
    name: published.find((folder) => readPackageFile(folder).name === name) as PublishedName,
    archive: join(to, filename),
    bytes: size,
    unpackedBytes: unpackedSize,
    files: files.map(({ path }) => path),
  }));
}

/** Unpacks an archive of npm's into a folder. */
export async function unpack(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('tar', ['-x', '--no-same-owner', '--strip-components=1', '-C', folder, '-f', archive]);
}

/** What npm says of an archive; the newest npm says it by name, others as a list. */
interface Report {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

function toReports(output: string): Report[] {
  return Object.values(JSON.parse(output) as Record<string, Report>);
}

async function addSources(name: PublishedName, folder: string): Promise<void> {
  await cp(join(root, 'packages', name), folder, {
    recursive: true,
    filter: (path) => !/[/\\](dist|node_modules|custom-elements\.json)$/.test(path),
  });
}
