import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../packages/tooling/src/postgres.ts';

/** Where a check keeps its data. */
export interface Place {
  /** Settings of the server that lead to it. */
  readonly settings: { readonly DATABASE_URL?: string; readonly DATA_DIR?: string };
  close(): Promise<void>;
}

/**
 * A database for a check: the one of the URL, which must be empty; a throwaway PostgreSQL for `postgresql`; otherwise an
 * embedded one in a temporary directory.
 */
export async function openPlace(database: string | undefined): Promise<Place> {
  if (database?.includes('://')) return { settings: { DATABASE_URL: database }, close: async () => {} };
  if (database === 'postgresql') {
    const postgres = await startPostgres({ given: '' });
    if (!postgres) throw new Error('There is no PostgreSQL on this machine.');
    return { settings: { DATABASE_URL: postgres.url }, close: () => postgres.stop() };
  }
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-check-'));
  return {
    settings: { DATA_DIR: join(directory, 'data') },
    close: () => rm(directory, { recursive: true, force: true }),
  };
}
