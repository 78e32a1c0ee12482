import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../packages/tooling/src/free-port.ts';
import { root } from '../../packages/tooling/src/root.ts';

const run = promisify(execFile);
const read = (file: string) => readFileSync(join(root, 'docs/examples', file), 'utf8');

/** The name under which the shipped files serve. */
export const hostName = 'termine.town.example';

/** Where a proxy finds what it needs and listens. */
interface ProxyPlace {
  readonly folder: string;
  readonly http: number;
  readonly https: number;
  /** Ports of the two processes behind it. */
  readonly upstreams: readonly [number, number];
}

/** A program that can stand in front of the server. */
export interface ProxyProgram {
  readonly name: 'nginx' | 'caddy';
  readonly binary: string;
  /** Whether it keeps answers that everybody may have. */
  readonly caches: boolean;
  /** Makes its files from the shipped one and gives the arguments to start it with, in the foreground. */
  prepare(place: ProxyPlace): Promise<readonly string[]>;
}

/** A proxy that runs. */
export interface RunningProxy {
  readonly http: number;
  readonly https: number;
  /** The certificate that it shows. */
  readonly certificate: string;
  /** What it has written to its logs and its output. */
  readLog(): string;
  stop(): Promise<void>;
}

/** Replaces what is another one here; the file must have it. */
function replace(text: string, places: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return places.reduce((changed, [from, to]) => {
    const next = changed.replaceAll(from, to);
    if (next === changed) throw new Error(`The shipped file has no ${from}.`);
    return next;
  }, text);
}

const nginx: ProxyProgram = {
  name: 'nginx',
  binary: 'nginx',
  caches: true,
  async prepare({ folder, http, https, upstreams }) {
    const site = replace(read('nginx/wartemarke.conf'), [
      [/^ *listen \[::\].*\n/gm, ''],
      ['listen 80;', `listen 127.0.0.1:${http};`],
      ['listen 443 ', `listen 127.0.0.1:${https} `],
      ['127.0.0.1:8081', `127.0.0.1:${upstreams[0]}`],
      ['127.0.0.1:8082', `127.0.0.1:${upstreams[1]}`],
      ['/etc/ssl/wartemarke', folder],
      ['/var/lib/nginx', folder],
    ]);
    await writeFile(join(folder, 'wartemarke.conf'), site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/${kind};`,
    );
    const isRoot = process.getuid?.() === 0;
    const whole = [
      ...(isRoot ? ['user root;'] : []),
      `pid ${folder}/pid;`,
      'events {}',
      `http { access_log ${folder}/access.log; ${temporary.join(' ')} include ${folder}/wartemarke.conf; }`,
    ];
    await writeFile(join(folder, 'nginx.conf'), whole.join('\n'));
    return [
      '-p',
      folder,
      '-c',
      join(folder, 'nginx.conf'),
      '-e',
      join(folder, 'error.log'),
      '-g',
      'daemon off;',
    ];
  },
};

const caddy: ProxyProgram = {
  name: 'caddy',
  binary: 'caddy',
  caches: false,
  async prepare({ folder, http, https, upstreams }) {
    const site = replace(read('caddy/Caddyfile'), [
      ['127.0.0.1:8081', `127.0.0.1:${upstreams[0]}`],
      ['127.0.0.1:8082', `127.0.0.1:${upstreams[1]}`],
      [`${hostName} {\n`, `${hostName} {\n\ttls ${folder}/fullchain.pem ${folder}/privkey.pem\n`],
    ]);
    const ports = `{\n\tadmin off\n\thttp_port ${http}\n\thttps_port ${https}\n}\n`;
    await writeFile(join(folder, 'Caddyfile'), ports + site);
    return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  },
};

/** The programs for which a file is shipped. */
export const programs = [nginx, caddy];

/** Whether the program is installed. */
export async function isInstalled({ binary }: ProxyProgram): Promise<boolean> {
  return run('sh', ['-c', `PATH="$PATH:/usr/sbin"; command -v ${binary}`]).then(
    () => true,
    () => false,
  );
}

async function makeCertificate(folder: string): Promise<string> {
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const name = ['-subj', `/CN=${hostName}`, '-addext', `subjectAltName=DNS:${hostName}`];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await run('openssl', ['req', '-x509', ...kind, ...files, ...name]);
  return readFileSync(join(folder, 'fullchain.pem'), 'utf8');
}

/** Starts a program with its shipped file in front of two processes, on free ports and with a certificate of its own. */
export async function startProxy(
  program: ProxyProgram,
  upstreams: readonly [number, number],
): Promise<RunningProxy> {
  const folder = await mkdtemp(join(tmpdir(), `wartemarke-${program.name}-`));
  const ports = { http: await findFreePort(), https: await findFreePort() };
  const certificate = await makeCertificate(folder);
  const args = await program.prepare({ folder, ...ports, upstreams });
  await mkdir(join(folder, 'home'));
  const child = spawn(program.binary, args, {
    env: { PATH: `${process.env['PATH']}:/usr/sbin`, HOME: join(folder, 'home') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const logs = ['error.log', 'access.log'].map((file) => join(folder, file));
  const readLog = () =>
    output + logs.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('');
  await untilListening(child, ports.https, readLog);
  return {
    ...ports,
    ...{ certificate, readLog },
    async stop() {
      if (child.exitCode === null) {
        const exited = once(child, 'exit');
        child.kill('SIGTERM');
        await exited;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilListening(child: ChildProcess, port: number, readLog: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`The proxy did not start:\n${readLog()}`);
    const isOpen = await run('bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${port}`]).then(
      () => true,
      () => false,
    );
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The proxy does not listen:\n${readLog()}`);
}
