import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../packages/tooling/src/root.ts';

/** The server as `npm start` starts it. */
export interface MainProcess {
  /** What it said until it was ready. */
  readonly said: string;
  end(signal: NodeJS.Signals): Promise<void>;
}

/**
 * Starts the server as `npm start` does and waits until it has said a certain thing.
 * @throws Error with what it said when it ends before.
 */
export async function startMain(env: NodeJS.ProcessEnv, lastWords: string): Promise<MainProcess> {
  const main = join(root, 'reference-server/src/main.ts');
  const child = spawn(process.execPath, ['--conditions=source', main], {
    ...{ cwd: root, env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let said = '';
  let isReady = false;
  for await (const line of createInterface({ input: child.stdout })) {
    said += `${line}\n`;
    isReady = line.includes(lastWords);
    if (isReady) break;
  }
  if (!isReady) throw new Error(`The server did not start:\n${said}`);
  // Whatever else it says has to go somewhere, or it waits for somebody to read it. The end of the loop has paused it.
  child.stdout.resume();
  return {
    said,
    async end(signal) {
      child.kill(signal);
      await exited;
    },
  };
}
