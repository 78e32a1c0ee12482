import { join, relative } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../root.ts';
import type { Outcome } from './outcome.ts';

const testTimeout = 120_000;
const silenceTimeout = 150_000;

/**
 * Runs test files with Node's own runner, each in a process of its own.
 * A file that ends without having reported a test counts as failed, whatever its exit status, and so does
 * one that never ends.
 * @param files - Paths relative to the checkout.
 * @param env - Environment of the tests.
 */
export async function runNodeTests(files: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const silence = setTimeout(end, silenceTimeout);
  process.once('exit', end);
  const log = new NodeTestLog();
  for await (const event of startRun(files, env, ending.signal)) {
    silence.refresh();
    log.add(event);
  }
  clearTimeout(silence);
  process.off('exit', end);
  return log.toOutcome(files);
}

function startRun(files: readonly string[], env: NodeJS.ProcessEnv, signal: AbortSignal) {
  return run({
    files: files.map((file) => join(root, file)),
    execArgv: ['--conditions=source'],
    env,
    concurrency: 2,
    timeout: testTimeout,
    signal,
  });
}

/** What Node's runner has reported so far. */
class NodeTestLog {
  private readonly counts = new Map<string, EventData.TestSummary['counts']>();
  private readonly output = new Map<string, string>();
  private readonly failures: string[] = [];

  add({ type, data }: TestEvent): void {
    if (type === 'test:fail') this.addFailure(data);
    else if (type === 'test:summary') this.addSummary(data);
    else if (type === 'test:stdout' || type === 'test:stderr') this.addOutput(data.file, data.message);
  }

  private addFailure({ name, file, line, details }: EventData.TestFail): void {
    const { error } = details;
    const failureType = 'failureType' in error ? error.failureType : undefined;
    if (failureType === 'subtestsFailed' || this.isFile(name, file)) return;
    const place = file ? `${relative(root, file)}:${line}` : '';
    this.failures.push(`${name}\n${place}\n${inspect(error.cause ?? error, { depth: 6 })}`);
  }

  private addSummary({ file, counts }: EventData.TestSummary): void {
    if (file) this.counts.set(relative(root, file), counts);
  }

  private addOutput(file: string, message: string): void {
    const path = relative(root, join(root, relative(root, file)));
    this.output.set(path, (this.output.get(path) ?? '') + message);
  }

  toOutcome(files: readonly string[]): Outcome {
    const silent = files.filter((file) => !this.counts.get(file)?.tests);
    const counts = [...this.counts.values()];
    return {
      passed: counts.reduce((total, { passed }) => total + passed, 0),
      leftOut: counts.reduce((total, { skipped, todo }) => total + skipped + todo, 0),
      failures: [...this.failures, ...silent.map((file) => this.describeSilence(file))],
    };
  }

  private describeSilence(file: string): string {
    return `${file} crashed, did not end, or has no test\n${this.output.get(file) ?? ''}`.trimEnd();
  }

  private isFile(name: string, file: string | undefined): boolean {
    return file !== undefined && file.endsWith(name) && name.endsWith('.test.ts');
  }
}
