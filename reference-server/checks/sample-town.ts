import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMain } from './main-process.ts';

/** The sample town as `npm start` starts it, on a free port. */
export interface SampleTown {
  readonly url: string;
  /** Of the clerk `demo`. */
  readonly password: string;
  stop(): Promise<void>;
}

/** Starts the sample town on an embedded database of its own. */
export async function startSampleTown(): Promise<SampleTown> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wartemarke-sample-'));
  const { DATABASE_URL: _url, TOWN: _town, ...environment } = process.env;
  const settings = { ...environment, PORT: '0', DATA_DIR: join(dataDir, 'data') };
  const { said, end } = await startMain(settings, 'Sample clerk');
  const [, url] = /runs at (\S+)/.exec(said) ?? [];
  const [, password] = /password "([^"]+)"/.exec(said) ?? [];
  if (!url || !password) throw new Error(`The sample town does not say how to get in:\n${said}`);
  return {
    ...{ url, password },
    async stop() {
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
