import { join } from 'node:path';
import { env } from 'node:process';
import { buildEmbed } from '../bundle/build.ts';
import { layOut } from '../packages/lay-out.ts';
import { root } from '../root.ts';
import { buildStories } from '../stories/build-stories.ts';
import { runBrowserTests } from './browser-runner.ts';
import { runNodeTests } from './node-runner.ts';
import { sum, toFailure } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import type { Suite } from './suites.ts';

// Each test file is a process: what all of them load is compiled once.
const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };

/**
 * Runs suites one after the other and says a line for each, its failures in full.
 * @param suites - What to run; a suite without files is a failure.
 * @param environment - What the tests find in their environment, besides ours.
 */
export async function runSuites(suites: readonly Suite[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const suite of suites) {
    for (const zone of suite.files.length > 0 ? suite.zones : ['UTC']) {
      const startedAt = performance.now();
      const outcome = await runSuite(suite, { ...compiled, ...env, ...environment, TZ: zone }).catch(toCrash);
      outcomes.push(outcome);
      report(toTitle(suite, zone), outcome, performance.now() - startedAt);
    }
  }
  return sum(outcomes);
}

async function runSuite(suite: Suite, environment: NodeJS.ProcessEnv): Promise<Outcome> {
  if (suite.files.length === 0) return toFailure('There is no test file.');
  if (suite.name === 'journeys') await buildEmbed();
  if (suite.name === 'stories') await buildStories();
  const outcome = await runFiles(suite, environment);
  if (outcome.passed + outcome.failures.length > 0) return outcome;
  return { ...outcome, failures: ['No test ran.'] };
}

async function runFiles(
  { name, runner, files, together: most = 1, long = [] }: Suite,
  environment: NodeJS.ProcessEnv,
): Promise<Outcome> {
  if (runner === 'browser') return runBrowserTests(files);
  const sharing = { most, long };
  if (name !== 'packages') return runNodeTests(files, { env: environment, sharing });
  const laidOut = await layOut();
  try {
    return await runNodeTests(files, { env: { ...environment, ...laidOut.environment }, sharing });
  } finally {
    await laidOut.remove();
  }
}

function toCrash(error: unknown): Outcome {
  return toFailure(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function toTitle({ name, zones, files }: Suite, zone: string): string {
  return files.length > 0 && zones.length > 1 ? `${name} (${zone})` : name;
}

function report(title: string, { passed, leftOut, failures }: Outcome, duration: number): void {
  const sign = failures.length > 0 ? '✗' : '✓';
  const others = [
    failures.length > 0 ? `, ${failures.length} failed` : '',
    leftOut > 0 ? `, ${leftOut} left out` : '',
  ].join('');
  console.log(`${sign} ${title}: ${passed} passed${others} (${(duration / 1000).toFixed(1)} s)`);
  for (const failure of failures) console.log(`\n${failure.replace(/^/gm, '    ')}\n`);
}
