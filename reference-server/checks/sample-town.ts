import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../packages/tooling/src/root.ts';

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
  const child = spawn(process.execPath, ['--conditions=source', 'reference-server/src/main.ts'], {
    cwd: root,
    env: { ...environment, PORT: '0', DATA_DIR: join(dataDir, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    if (line.startsWith('Sample clerk')) break;
  }
  const [, url] = /runs at (\S+)/.exec(said) ?? [];
  const [, password] = /password "([^"]+)"/.exec(said) ?? [];
  if (!url || !password) throw new Error(`The sample town did not start:\n${said}`);
  return {
    ...{ url, password },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
