/**
 * `npm run verify [-- --except NAME …]`: everything that must hold before a change goes in, a line each;
 * all of it runs, even when something fails. What only advises is printed and does not count.
 */
import { argv } from 'node:process';
import { runBinary, runScript, type Ended } from './programs.ts';

const steps: Readonly<Record<string, () => Promise<Ended>>> = {
  format: () => runBinary('prettier', ['--check', '--log-level', 'warn', '.']),
  lint: () => runBinary('eslint', ['.']),
  types: () => runBinary('tsc', ['-p', 'tsconfig.json']),
  openapi: () => runScript('reference-server/src/openapi/command.ts', ['--check']),
  docs: () => runScript('packages/tooling/src/docs.ts', ['--check']),
  links: () => runScript('packages/tooling/src/links.ts', []),
  leicht: () => runScript('packages/tooling/src/leichte-sprache.ts', []),
  manifest: () => runScript('packages/tooling/src/manifest.ts', []),
  sizes: () => runScript('packages/tooling/src/sizes.ts', []),
  tests: () => runScript('packages/tooling/src/test.ts', []),
};

/** Steps whose output is advice, never a failure. */
const advising = new Set(['leicht']);

const [flag, ...excepted] = argv.slice(2);
const unknown = excepted.filter((name) => !(name in steps));
if ((flag !== undefined && flag !== '--except') || unknown.length > 0) {
  console.error(
    `Usage: npm run verify [-- --except NAME …], where NAME is one of ${Object.keys(steps).join(', ')}`,
  );
  process.exit(2);
}

const failed: string[] = [];
for (const [name, run] of Object.entries(steps)) {
  if (excepted.includes(name)) continue;
  const startedAt = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const isAdvice = advising.has(name);
  const isFine = code === 0 && !(isAdvice && output);
  console.log(`${isFine ? '✓' : isAdvice ? '!' : '✗'} ${name} (${seconds} s)`);
  if (isFine) continue;
  if (!isAdvice) failed.push(name);
  console.log(output.replace(/^(?=.)/gm, '    '));
}
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}.` : 'Everything holds.');
process.exitCode = failed.length > 0 ? 1 : 0;
