import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import webpack, { type Configuration } from 'webpack';
import { runBinary } from '../programs.ts';
import { root } from '../root.ts';
import { findLaidOut } from './lay-out.ts';

const examples = join(findLaidOut(), 'examples');

/** How an example's types are checked, and mistakes in its main file that this finds: what stands there, and the mistake. */
interface Check {
  readonly example: string;
  readonly checker: readonly [string, ...string[]];
  readonly file: string;
  readonly mistakes: Readonly<Record<string, readonly [string, string]>>;
}

const wrongEvent = ['(event: AppointmentBookEvent)', '(event: MouseEvent)'] as const;
const unknownHandler = ['handleBook', 'handleBok'] as const;
const plain = ['-p', '.', '--pretty', 'false'] as const;

const checks: readonly Check[] = [
  {
    example: 'vite',
    checker: ['tsc', ...plain],
    file: 'main.ts',
    mistakes: {
      property: ["picker.office = 'buergerbuero'", 'picker.office = 5'],
      event: ['({ office })', '({ clientX: office })'],
    },
  },
  {
    example: 'react',
    checker: ['tsc', ...plain],
    file: 'booking.tsx',
    mistakes: {
      attribute: ['office={office}', 'office={5}'],
      name: ['service=', 'servise='],
      event: wrongEvent,
    },
  },
  {
    example: 'vue',
    checker: ['vue-tsc', ...plain],
    file: 'booking.vue',
    mistakes: { attribute: [':office="office"', ':office="5"'], event: wrongEvent },
  },
  {
    // Angular believes whatever is set on an element of a custom schema; the rest of a template it checks.
    example: 'angular',
    checker: ['ngc', '-p', '.'],
    file: 'booking.ts',
    mistakes: { handler: unknownHandler },
  },
  {
    example: 'svelte',
    checker: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    file: 'booking.svelte',
    mistakes: { attribute: ['{office}', 'office={5}'], event: wrongEvent },
  },
];

suite('the examples', { concurrency: 2 }, () => {
  before(() => cp(join(root, 'docs/examples'), examples, { recursive: true }));

  for (const { example, checker, file, mistakes } of checks) {
    test(`${example}: what is right passes the type check, and each mistake is found`, async () => {
      const folder = join(examples, example);
      const text = await readFile(join(folder, file), 'utf8');
      const wrong = Object.entries(mistakes).map(
        ([name, change]) => [`wrong-${name}.${file}`, change] as const,
      );
      for (const [name, [right, mistake]] of wrong) {
        assert.ok(text.includes(right), `${file} does not say ${right}.`);
        await writeFile(join(folder, name), text.replace(right, mistake));
      }
      const [program, ...options] = checker;
      const { output } = await runBinary(program, options, folder);
      assert.deepEqual(listFaulty(output), wrong.map(([name]) => name).sort(), output);
    });
  }

  for (const example of ['vite', 'react', 'vue', 'svelte']) {
    test(`${example}: Vite builds it`, async () => {
      const folder = join(examples, example);
      const { code, output } = await runBinary('vite', ['build', '--logLevel', 'warn'], folder);
      assert.equal(code, 0, output);
      await assertRegisters(folder);
    });
  }

  test('webpack builds its example', async () => {
    const folder = join(examples, 'webpack');
    const address = pathToFileURL(join(folder, 'webpack.config.mjs')).href;
    const { default: configuration } = (await import(address)) as { default: Configuration };
    assert.equal(await runWebpack(configuration, folder), '');
    await assertRegisters(folder);
  });
});

/** Files in which a checker found an error. */
function listFaulty(output: string): string[] {
  const lines = stripVTControlCharacters(output).split('\n');
  const found = lines.map((line) => /^([^\s(:]+)[(:]\d.*error|^\d+ ERROR "([^"]+)"/.exec(line));
  return [...new Set(found.flatMap((match) => match?.[1] ?? match?.[2] ?? []))].sort();
}

/** That nobody uses what a door of a tag exports is no reason to leave the door out. */
async function assertRegisters(folder: string): Promise<void> {
  const files = globSync('dist/**/*.js', { cwd: folder });
  const scripts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  assert.ok(
    scripts.some((script) => script.includes('customElements.define(')),
    'Nothing gets a tag.',
  );
}

/** As `webpack` does in a folder, where the sources are and `dist` is to be; minified code would take longer alone. */
async function runWebpack(configuration: Configuration, folder: string): Promise<string> {
  const output = { path: join(folder, 'dist'), ...configuration.output };
  const optimization = { minimize: false };
  return new Promise((resolve, reject) => {
    webpack({ ...configuration, context: folder, output, optimization }, (error, stats) => {
      if (error || !stats) reject(error ?? new Error('webpack said nothing.'));
      else resolve(stats.hasErrors() ? stats.toString('errors-only') : '');
    });
  });
}
