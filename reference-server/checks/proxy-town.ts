import { randomBytes, randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../packages/tooling/src/root.ts';
import { createAccessStore } from '../src/access/access.store.ts';
import { hashPassword } from '../src/access/passwords.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { silentLog } from '../test/silent-log.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { findFreePort, hostName } from './proxy-servers.ts';

/** The clerk of the town. */
export const clerk = { name: 'demo', password: 'only-for-this-check' };

/** A town in two processes on one database, as behind a proxy. */
export interface ProxyTown {
  readonly ports: readonly [number, number];
  /** Ends one of them as a power cut would. */
  kill(index: 0 | 1): Promise<void>;
  start(index: 0 | 1): Promise<void>;
  stop(): Promise<void>;
}

async function startProcess(port: number, settings: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=source', join(root, 'reference-server/src/main.ts')], {
    env: { ...process.env, ...settings, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('runs at')) break;
  child.stdout.resume();
  if (child.exitCode !== null) throw new Error('A process of the town did not start.');
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

async function makeClerk(url: string): Promise<void> {
  const database = await openDatabase({ url }, { log: silentLog, now: Date.now });
  const passwordHash = await hashPassword(clerk.password, randomBytes);
  const offices = ['amt'];
  await createAccessStore(database.db).saveClerk({
    id: randomUUID(),
    name: clerk.name,
    passwordHash,
    offices,
  });
  await database.close();
}

/** Starts a town that is open at any hour and takes documents. */
export async function startProxyTown(databaseUrl: string): Promise<ProxyTown> {
  const settings = {
    DATABASE_URL: databaseUrl,
    TOWN: await writeWideTown({ lanes: 8, documents: true }),
    PUBLIC_URL: `https://${hostName}`,
    DOCUMENT_KEY: randomBytes(32).toString('base64'),
    SCANNER_URL: 'none',
  };
  const ports = [await findFreePort(), await findFreePort()] as const;
  const children = [await startProcess(ports[0], settings), await startProcess(ports[1], settings)];
  await makeClerk(databaseUrl);
  return {
    ports,
    kill: (index) => end(children[index]!, 'SIGKILL'),
    async start(index) {
      children[index] = await startProcess(ports[index], settings);
    },
    async stop() {
      await Promise.all(children.map((child) => end(child, 'SIGTERM')));
    },
  };
}
