import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { root } from '../root.ts';
import { buildInto } from './build-packages.ts';
import { packPackages, unpack, type Packed } from './pack.ts';

/** Where tests find the folder of `layOut`. */
const variable = 'WARTEMARKE_LAID_OUT';

const notes = 'notes.json';

interface Notes {
  readonly gaps: readonly string[];
  readonly packed: readonly Packed[];
}

/** The packages as somebody has them who installed them, and how to do away with them. */
export interface LaidOut {
  /** What tells tests of it. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/**
 * Builds and packs the packages, and lays out a project that has installed the archives, all of it away from the
 * checkout, so that other builds and tests can go on. Libraries are those of the checkout.
 * @throws Error with what could not be built.
 */
export async function layOut(): Promise<LaidOut> {
  const folder = await mkdtemp(join(tmpdir(), 'wartemarke-packages-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const gaps = await buildInto(join(folder, 'built'));
    const packed = await packPackages(join(folder, 'built'), join(folder, 'archives'));
    await writeFile(join(folder, notes), JSON.stringify({ gaps, packed }));
    await install(packed, join(folder, 'node_modules'));
  } catch (error) {
    await remove();
    throw error;
  }
  return { environment: { [variable]: folder }, remove };
}

async function install(packed: readonly Packed[], modules: string): Promise<void> {
  const libraries = join(root, 'node_modules');
  const names = (await readdir(libraries)).filter((name) => name !== '@wartemarke' && name !== '.cache');
  await mkdir(modules);
  await Promise.all(names.map((name) => symlink(join(libraries, name), join(modules, name))));
  await Promise.all(packed.map(({ name, archive }) => unpack(archive, join(modules, '@wartemarke', name))));
}

/** Folder of the project that has installed the packages, of the test run that this process belongs to. */
export function findLaidOut(): string {
  const folder = env[variable];
  if (!folder)
    throw new Error('The packages are laid out by `npm test -- packages`, not for a test file alone.');
  return folder;
}

/** Path of an installed package. */
export function findInstalled(name: Packed['name']): string {
  return join(findLaidOut(), 'node_modules/@wartemarke', name);
}

/** What was packed, and what of the elements is not described. */
export async function readNotes(): Promise<Notes> {
  return JSON.parse(await readFile(join(findLaidOut(), notes), 'utf8')) as Notes;
}
