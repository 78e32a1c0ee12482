import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { root } from '../root.ts';
import type { Outcome } from './outcome.ts';

const fine = `test('is fine', () => {});`;

/** Declares tests for others. */
const helper = `import { test } from 'node:test';
export const journey = (title) => test(title, () => {});`;

/** Runs a file of this content beside one that is fine. */
async function runBeside(t: TestContext, content: string, most: number, beside = fine) {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  t.after(() => rm(folder, { recursive: true }));
  const sources = { 'fine.test.ts': beside, 'other.test.ts': content };
  await writeFile(join(folder, 'helper.mjs'), helper);
  for (const [name, source] of Object.entries(sources))
    await writeFile(join(folder, name), `import { after, test } from 'node:test';\n${source}\n`);
  const files = Object.keys(sources).map((name) => relative(root, join(folder, name)));
  // Node's runner does not start within one of its tests, which it sees by the environment.
  const program = join(folder, 'run.mjs');
  await writeFile(
    program,
    `import { runNodeTests } from '${new URL('node-runner.ts', import.meta.url).href}';
    const options = { env: process.env, sharing: { most: ${most}, long: [] } };
    console.log(JSON.stringify(await runNodeTests(${JSON.stringify(files)}, options)));`,
  );
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return JSON.parse(execFileSync(process.execPath, [program], { env, encoding: 'utf8' })) as Outcome;
}

for (const [title, content, sentence] of [
  ['has no test', '', /other.*has no test/],
  ['crashes', `${fine} test('crashes', () => process.exit(0));`, /other.*crashed/],
  ['ends badly', `${fine} process.exitCode = 3;`, /other.*beside the tests/],
  [
    'rejects after its last test',
    `${fine} setTimeout(() => Promise.reject(new Error('late')));`,
    /"Error: late"/,
  ],
  ['fails in a test', `test('fails', () => { throw new Error('wrong'); });`, /^fails\n/],
  ['fails while it tidies up', `${fine} after(() => { throw new Error('untidy'); });`, /Error: untidy/],
] as const) {
  test(`a file that ${title} is one failure, alone and among others`, async (t) => {
    for (const most of [1, 2]) {
      const { failures } = await runBeside(t, content, most);
      assert.equal(failures.length, 1, failures.join('\n'));
      assert.match(failures[0]!, sentence);
    }
  });
}

test('a file whose tests a helper declares has some, and one beside it has none by that', async (t) => {
  const declaring = (title: string) =>
    `const { journey } = await import('./helper.mjs'); journey('${title}');`;
  const both = await runBeside(t, declaring('there'), 2, declaring('and back'));
  assert.deepEqual(both, { passed: 2, leftOut: 0, failures: [] });
  const { failures } = await runBeside(t, `// nothing`, 2, declaring('there'));
  assert.match(failures.join(), /^\S*other\.test\.ts crashed/);
});
