import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const directory = new URL('../src/database/migrations/', import.meta.url);

/** Changes with every migration, so that a prepared database is never one with older tables. */
export async function fingerprintMigrations(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(directory)).sort()) hash.update(await readFile(new URL(file, directory)));
  return hash.digest('hex').slice(0, 16);
}
