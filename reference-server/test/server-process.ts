import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./serve.ts', import.meta.url));

/** The product as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** How many bytes it holds once its garbage is gone. */
  readMemory(): Promise<number>;
  /** Ends it as a power cut would, without a word. */
  kill(): Promise<void>;
  /** Asks it to stop. */
  stop(): Promise<void>;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** Asks a process that tells its memory. */
export async function readMemory(child: ChildProcess, lines: Interface): Promise<number> {
  child.kill('SIGUSR2');
  const [bytes] = (await once(lines, 'line')) as [string];
  return Number(bytes);
}

/** Starts the product with these settings, on a free port unless they name one. */
export async function startServerProcess(settings: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', script],
    {
      env: { ...process.env, PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({ input: child.stdout });
  const [url] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code} before it listened`);
    }),
  ])) as [string];
  return {
    url,
    readMemory: () => readMemory(child, lines),
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}
