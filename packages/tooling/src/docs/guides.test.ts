import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../root.ts';
import { findNpmCalls, findShellBlocks } from './npm-calls.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const foreign = ['**/node_modules/**', '**/dist/**', 'storybook/static/**'];
const pages = globSync('**/*.md', { cwd: root, exclude: foreign }).sort();
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

/** Scripts whose first word chooses what they do; without one they say which words there are. */
const choosing = ['town', 'access', 'data', 'check', 'bench'];

/** What a script says when it is called without a word. */
async function readHelp(script: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    scripts[script]!.replace(/^node /, '').split(' '),
    { cwd: root, env: { ...process.env, TOWN: 'reference-server/towns/sample.json' } },
  ).catch((failed: { stdout: string; stderr: string }) => failed);
  return stdout + stderr;
}

test('every npm script that a page names exists', () => {
  for (const page of pages) {
    for (const { script } of findNpmCalls(read(page)))
      assert.ok(script in scripts, `${page}: npm run ${script}`);
  }
});

test('every subcommand that a page names is known to its script', async () => {
  const helps = new Map<string, string>();
  await Promise.all(choosing.map(async (script) => helps.set(script, await readHelp(script))));
  for (const page of pages) {
    for (const { script, words } of findNpmCalls(read(page))) {
      const help = helps.get(script);
      const [verb] = words;
      if (help === undefined || verb === undefined) continue;
      assert.match(help, new RegExp(`\\b${verb}\\b`), `${page}: npm run ${script} -- ${verb}`);
    }
  }
});

test('every block for the shell can be read by one', async () => {
  for (const page of pages) {
    for (const block of findShellBlocks(read(page))) {
      const { stderr } = await promisify(execFile)('sh', ['-nc', block]).catch(
        (failed: { stderr: string }) => failed,
      );
      assert.equal(stderr, '', `${page}:\n${block}`);
    }
  }
});

test('the guide for operators names every setting that the server reads', () => {
  const settings = [...read('reference-server/src/config.ts').matchAll(/\b[A-Z]{3,}(?:_[A-Z]+)*\b/g)]
    .map(([name]) => name)
    .filter((name) => !/^(PATCH|JSON|URL)$/.test(name));
  const guide = read('docs/operating.md');
  const missing = [...new Set(settings)].filter((name) => !guide.includes(`\`${name}\``));
  assert.deepEqual(missing, []);
});

test('every page of the documentation stands in its index', () => {
  const index = read('docs/README.md');
  const missing = globSync('docs/*.md', { cwd: root })
    .map((page) => basename(page))
    .filter((page) => page !== 'README.md' && !index.includes(`(${page})`));
  assert.deepEqual(missing, []);
});
