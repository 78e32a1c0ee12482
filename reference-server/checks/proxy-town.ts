import { randomBytes, randomUUID } from 'node:crypto';
import { findFreePort } from '../../packages/tooling/src/free-port.ts';
import { createAccessStore } from '../src/access/access.store.ts';
import { hashPassword } from '../src/access/passwords.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { silentLog } from '../test/silent-log.ts';
import { writeWideTown } from '../test/wide-town.ts';
import { startMain } from './main-process.ts';
import { hostName } from './proxy-servers.ts';

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
  const startAt = (port: number) => startMain({ ...process.env, ...settings, PORT: String(port) }, 'runs at');
  const processes = [await startAt(ports[0]), await startAt(ports[1])];
  await makeClerk(databaseUrl);
  return {
    ports,
    kill: (index) => processes[index]!.end('SIGKILL'),
    async start(index) {
      processes[index] = await startAt(ports[index]);
    },
    async stop() {
      await Promise.all(processes.map((process) => process.end('SIGTERM')));
    },
  };
}
