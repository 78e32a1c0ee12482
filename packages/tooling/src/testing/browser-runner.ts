import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../root.ts';
import { toFailure } from './outcome.ts';
import type { Outcome } from './outcome.ts';

const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');

/**
 * Runs test files in a real browser, in a process of its own: the runner may end the process that it
 * lives in.
 * @param files - Paths relative to the checkout.
 */
export async function runBrowserTests(files: readonly string[]): Promise<Outcome> {
  const child = fork(runner, ['--files', ...files], { cwd: root, silent: true });
  let outcome: Outcome | undefined;
  let output = '';
  child.on('message', (message) => (outcome = message as Outcome));
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (!outcome) return toFailure(`The browser tests ended without a report (exit status ${code})\n${output}`);
  if (code !== 0 && outcome.failures.length === 0) {
    return { ...outcome, failures: [`The browser's test runner failed (exit status ${code})\n${output}`] };
  }
  return outcome;
}
