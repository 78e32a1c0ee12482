/**
 * `npm test [-- SUITE|PATH …]`: every test of the project, or those of which suite or path match.
 * The last line is always `N passed, N failed`; the exit status is 0 when nothing failed.
 */
import { argv, env } from 'node:process';
import { findChromium } from './chromium.ts';
import { startPostgres } from './postgres.ts';
import { runSuites } from './testing/run-suites.ts';
import { sum, toFailure, toLastLine } from './testing/outcome.ts';
import type { Outcome } from './testing/outcome.ts';
import { listSuites, selectSuites } from './testing/suites.ts';
import type { Suite } from './testing/suites.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const outcome = await runAll(argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  return toFailure(String(error));
});
console.log(toLastLine(outcome));
process.exitCode = outcome.failures.length > 0 ? 1 : 0;

async function runAll(filters: readonly string[]): Promise<Outcome> {
  const suites = selectSuites(listSuites(), filters);
  if (suites.length === 0) throw new Error(`No suite or test file matches ${filters.join(' ')}.`);
  if (suites.some(needsBrowser)) console.log((await findChromium()).found);
  return suites.some(needsDatabase) ? runWithPostgres(suites) : runSuites(suites, {});
}

async function runWithPostgres(suites: readonly Suite[]): Promise<Outcome> {
  const postgres = await startPostgres({ fsync: false });
  if (!postgres) return runWithoutPostgres(suites);
  console.log(`Database: PGlite and PostgreSQL (${postgres.version}).`);
  try {
    return await runSuites(suites, { TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

async function runWithoutPostgres(suites: readonly Suite[]): Promise<Outcome> {
  const missing = 'Database: PGlite only. There is no PostgreSQL here, so its half of the tests is left out.';
  console.log(missing);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

  const outcome = await runSuites(suites, {});
  return env['CI'] ? sum([outcome, toFailure(missing)]) : outcome;
}

function needsBrowser({ name, runner }: Suite): boolean {
  return runner === 'browser' || name === 'journeys' || name === 'stories';
}

function needsDatabase({ name }: Suite): boolean {
  return name === 'server' || name === 'journeys';
}
