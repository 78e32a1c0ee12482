import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { takeLock } from './directory-lock.ts';
import { DurableFiles, durableStartParams, pgliteMajorVersion, proveDurability } from './durable-files.ts';
import { StorageError } from './storage-error.ts';
import { parsers, serializers } from './value-parsers.ts';

/** An embedded database in a directory, which belongs to this process until it is released. */
export interface DataDirectory {
  readonly engine: PGlite;
  /** Lets another process have the directory; to be called when the engine is closed. */
  release(): void;
}

/**
 * Opens the embedded database in a directory; the first time it is created there, in a subdirectory.
 * @throws {StorageError} with a code `data_dir_…`
 */
export async function openDataDirectory(dataDir: string): Promise<DataDirectory> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const directory = join(resolve(dataDir), 'database');
  const release = takeLock(`${directory}.lock`);
  try {
    if (!existsSync(directory)) await createDatabase(directory);
    await expectVersion(directory);
    return { engine: await startEngine(directory), release };
  } catch (error) {
    release();
    throw error;
  }
}

async function startEngine(directory: string): Promise<PGlite> {
  const files = new DurableFiles(directory);
  const engine = await PGlite.create({ fs: files, startParams: durableStartParams, parsers, serializers });
  try {
    await proveDurability(engine, files);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

/** A database appears under its name only when it is complete and on the disk. */
async function createDatabase(directory: string): Promise<void> {
  const unfinished = `${directory}.init`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const engine = await PGlite.create({ fs: new NodeFS(unfinished) });
  await engine.close();
  await syncTree(unfinished);
  await rename(unfinished, directory);
  await sync(dirname(directory));
}

async function syncTree(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    await (entry.isDirectory() ? syncTree(path) : sync(path));
  }
  await sync(directory);
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function expectVersion(directory: string): Promise<void> {
  const version = await readFile(join(directory, 'PG_VERSION'), 'utf8').catch((cause: unknown) => {
    throw new StorageError('data_dir_unknown_content', `${directory} holds something else than a database.`, {
      cause,
    });
  });
  if (version.trim() === pgliteMajorVersion) return;
  throw new StorageError(
    'data_dir_other_version',
    `${directory} was written by PostgreSQL ${version.trim()}, this release contains ${pgliteMajorVersion}. ` +
      'Export it with the release that wrote it and import the file into a new directory.',
  );
}
