import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { findFreePort } from './free-port.ts';

const run = promisify(execFile);

/** A PostgreSQL cluster to work with. */
export interface Postgres {
  /** An administrator's URL; databases may be created beside the one it names. */
  readonly url: string;
  /** As PostgreSQL says it, or `as given` when the URL came from the environment. */
  readonly version: string;
  stop(): Promise<void>;
}

interface PostgresOptions {
  readonly fsync?: boolean;
  readonly given?: string;
}

/** Who the server runs as: PostgreSQL refuses to run as root. */
interface Account {
  uid?: number;
  gid?: number;
}

/**
 * The cluster that `TEST_DATABASE_URL` or `DATABASE_URL` names, else a throwaway one from the PostgreSQL
 * that is installed; nothing when there is none on this machine.
 * @param options.fsync whether commits wait for the disk, as in a town; tests are faster without.
 * @param options.given what is used instead of the environment's URL; an empty one is none.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres | undefined> {
  const { fsync = true, given = env['TEST_DATABASE_URL'] ?? env['DATABASE_URL'] } = options;
  if (given) return { url: given, version: 'as given', stop: async () => {} };
  const binaries = await findBinaries();
  return binaries === undefined ? undefined : startThrowaway(binaries, fsync);
}

async function startThrowaway(binaries: string, fsync: boolean): Promise<Postgres> {
  const account = await chooseAccount();
  const directory = await createCluster(binaries, account);
  const port = await findFreePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 300 };
  const parameters = Object.entries({ ...settings, fsync: fsync ? 'on' : 'off' });
  const command = [
    join(binaries, 'postgres'),
    '-D',
    'data',
    ...parameters.map(([name, value]) => `--${name}=${value}`),
  ];
  const server = spawn('sh', ['-c', keepWhileWatched, directory, ...command], {
    ...account,
    cwd: directory,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const stop = async () => {
    server.stdin.end();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  };
  await untilReady(server);
  const { stdout } = await run(join(binaries, 'postgres'), ['--version']);
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, version: stdout.trim(), stop };
}

/** Runs a server until its input ends, which it does however we end; then nothing of it is left. */
const keepWhileWatched = 'trap : INT TERM; "$@" & read -r _; kill -INT $!; wait $!; rm -rf "$0"';

async function createCluster(binaries: string, account: Account): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-postgres-'));
  if (account.uid !== undefined) await chown(directory, account.uid, account.gid ?? account.uid);
  const create = [
    '-D',
    'data',
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '-N',
  ];
  await run(join(binaries, 'initdb'), create, { ...account, cwd: directory });
  return directory;
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    // Later a client's failure is logged as FATAL too: only before it is ready it means the server's own.
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      if (said.includes('ready to accept connections')) {
        server.stderr?.off('data', listen).resume();
        resolve();
      } else if (said.includes('FATAL:')) server.stdin?.end();
    };
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

/** The directory of `initdb` and `postgres`: in the path, else where Debian puts the newest. */
async function findBinaries(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch((): string[] => []);
  const newestFirst = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'));
  for (const directory of [...(env['PATH'] ?? '').split(delimiter), ...newestFirst]) {
    const names = await readdir(directory).catch((): string[] => []);
    if (names.includes('initdb') && names.includes('postgres')) return directory;
  }
  return undefined;
}

async function chooseAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const accounts = ['postgres', 'nobody'].map(async (name) => {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  });
  return Promise.any(accounts);
}
