import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { root } from './root.ts';

/** What a program said before it ended. */
export interface Ended {
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/**
 * Runs a program of the packages, such as `eslint`, and keeps what it says.
 * @param cwd - Where it runs; the checkout unless told. Programs of a workspace go before those of all.
 */
export async function runBinary(name: string, args: readonly string[], cwd = root): Promise<Ended> {
  const places = [cwd, root].map((folder) => join(folder, 'node_modules/.bin', name));
  return runProgram([places.find(existsSync) ?? name, ...args], cwd);
}

/** Runs a TypeScript file of the project in the checkout and keeps what it says. */
export async function runScript(path: string, args: readonly string[]): Promise<Ended> {
  return runProgram(['--conditions=source', join(root, path), ...args], root);
}

/** Hands over to a TypeScript file of the project: same terminal, and its exit status becomes ours. */
export async function becomeScript(path: string, args: readonly string[]): Promise<void> {
  const script = ['--conditions=source', join(root, path), ...args];
  const child = spawn(execPath, script, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'close')) as [number | null];
  process.exitCode = code ?? 1;
}

async function runProgram(args: readonly string[], cwd: string): Promise<Ended> {
  const child = spawn(execPath, args, {
    cwd,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output };
}
