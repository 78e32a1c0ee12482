import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { root } from '../root.ts';
import type { Outcome } from './outcome.ts';
import { writeTestGroups, type Sharing, type TestGroup } from './test-groups.ts';

const testTimeout = 120_000;
const silenceTimeout = 150_000;
const noTests = { tests: 0, passed: 0, skipped: 0, todo: 0 };

/** How test files run. */
export interface NodeRunOptions {
  /** Environment of the tests. */
  readonly env: NodeJS.ProcessEnv;
  readonly sharing: Sharing;
}

/**
 * Runs test files with Node's own runner. A file that ends without having reported a test counts as failed, whatever
 * its exit status, and so does one that never ends, or in which something fails beside its tests.
 * @param files - Paths relative to the checkout.
 */
export async function runNodeTests(
  files: readonly string[],
  { env, sharing }: NodeRunOptions,
): Promise<Outcome> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const silence = setTimeout(end, silenceTimeout);
  process.once('exit', end);
  const { groups, remove } = await writeTestGroups(files, sharing);
  const log = new NodeTestLog();
  for await (const event of startRun(groups, env, ending.signal)) {
    silence.refresh();
    log.add(event);
  }
  clearTimeout(silence);
  process.off('exit', end);
  await remove();
  return log.toOutcome(groups);
}

function startRun(groups: readonly TestGroup[], env: NodeJS.ProcessEnv, signal: AbortSignal) {
  return run({
    files: groups.map(({ entry }) => entry),
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
  private readonly heard = new Set<string>();
  /** Titles of tests that a helper declares. */
  private readonly declared = new Set<string>();
  private readonly output = new Map<string, string>();
  /** Processes that ended with a failure, be it one of a test. */
  private readonly failed = new Set<string>();
  private readonly failures: string[] = [];

  add({ type, data }: TestEvent): void {
    if (type === 'test:pass' || type === 'test:fail') this.noteTest(data);
    if (type === 'test:fail') this.addFailure(data);
    else if (type === 'test:summary') this.addSummary(data);
    else if (type === 'test:stdout' || type === 'test:stderr') this.addOutput(data.file, data.message);
    else if (type === 'test:diagnostic' && data.file) this.addOutput(data.file, `${data.message}\n`);
  }

  private noteTest({ name, file }: EventData.TestPass | EventData.TestFail): void {
    const path = toPath(file);
    if (path.endsWith('.test.ts')) this.heard.add(path);
    else this.declared.add(name);
  }

  private addFailure({ name, file, line, details }: EventData.TestFail): void {
    const { error } = details;
    const failureType = 'failureType' in error ? error.failureType : undefined;
    if (this.isFile(name, file)) return void this.failed.add(name);
    if (failureType === 'subtestsFailed') return;
    const place = file ? `${toPath(file)}:${line}` : '';
    this.failures.push(`${name}\n${place}\n${inspect(error.cause ?? error, { depth: 6 })}`);
  }

  private addSummary({ file, counts }: EventData.TestSummary): void {
    if (file) this.counts.set(file, counts);
  }

  private addOutput(file: string, message: string): void {
    this.output.set(file, (this.output.get(file) ?? '') + message);
  }

  toOutcome(groups: readonly TestGroup[]): Outcome {
    const counts = [...this.counts.values()];
    return {
      passed: counts.reduce((total, { passed }) => total + passed, 0),
      leftOut: counts.reduce((total, { skipped, todo }) => total + skipped + todo, 0),
      failures: [...this.failures, ...groups.flatMap((group) => this.describeEnd(group))],
    };
  }

  /** What is wrong with the end of a process, beyond tests that failed. */
  private describeEnd({ entry, files }: TestGroup): string[] {
    const { tests, passed, skipped, todo } = this.counts.get(entry) ?? noTests;
    const silent = tests > 0 ? this.listSilent(files) : files;
    const output = this.output.get(entry) ?? '';
    if (silent.length > 0)
      return [`${silent.join(', ')} crashed, did not end, or has no test\n${output}`.trimEnd()];
    if (!this.failed.has(entry) || tests > passed + skipped + todo) return [];
    return [`${files.join(', ')}: something failed beside the tests\n${output}`.trimEnd()];
  }

  /**
   * Files without a test. A test stands where it is written, be it in a file that others share; one that a helper declares
   * stands in the helper, and belongs to the file that has its title.
   */
  private listSilent(files: readonly string[]): readonly string[] {
    const declared = [...this.declared];
    const hasTitle = (file: string) => {
      const source = readFileSync(join(root, file), 'utf8');
      return declared.some((title) => source.includes(title));
    };
    return files.length > 1 ? files.filter((file) => !this.heard.has(file) && !hasTitle(file)) : [];
  }

  private isFile(name: string, file: string | undefined): boolean {
    return file !== undefined && file.endsWith(name) && name.endsWith('.mjs');
  }
}

function toPath(file: string | undefined): string {
  return file === undefined ? '' : relative(root, file);
}
