import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../root.ts';

const typeAware = ['await-thenable', 'no-floating-promises', 'no-misused-promises'];

/** The project's own configuration, without the rules that need a file to be on the disk. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(typeAware.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
});

async function lint(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId);
}

const arrows = [
  ['packages/contract/src/x.ts', '@wartemarke/client'],
  ['packages/contract/src/x.ts', '@wartemarke/components'],
  ['packages/contract/src/x.ts', '../../../reference-server/src/app.ts'],
  ['packages/client/src/x.ts', '@wartemarke/components'],
  ['packages/client/src/x.ts', '@wartemarke/reference-server'],
  ['packages/client/src/x.test.ts', '@wartemarke/reference-server'],
  ['packages/client/src/x.ts', '../../contract/src/index.ts'],
  ['packages/components/src/call-board/x.ts', '../../../../reference-server/src/app.ts'],
  ['packages/components/src/call-board/x.ts', '@wartemarke/tooling'],
  ['packages/components/src/call-board/x.ts', '@wartemarke/storybook'],
  ['packages/tooling/src/x.ts', '../../../reference-server/src/app.ts'],
  ['packages/tooling/src/x.ts', '@wartemarke/contract'],
  ['reference-server/src/x.ts', '@wartemarke/client'],
  ['reference-server/src/x.ts', '@wartemarke/components'],
  ['reference-server/src/x.ts', '../../packages/tooling/src/chromium.ts'],
  ['reference-server/test/x.ts', '../../packages/client/src/index.ts'],
  ['storybook/x.ts', '../reference-server/src/app.ts'],
] as const;

for (const [file, target] of arrows) {
  test(`${file} may not import ${target}, in whatever way`, async () => {
    const ways = [
      `import '${target}';`,
      `export * from '${target}';`,
      `export { x } from '${target}';`,
      `await import('${target}');`,
      `import type { X } from '${target}';\nexport const x: X = 1;`,
    ];
    for (const way of ways) assert.deepEqual(await lint(file, way), ['wartemarke/import-arrows'], way);
  });
}

test('an element may fetch another one, but not import it', async () => {
  const file = 'packages/components/src/call-board/x.ts';
  const other = '../provider/provider.ts';
  assert.deepEqual(await lint(file, `import '${other}';`), ['wartemarke/import-arrows']);
  assert.deepEqual(await lint(file, `await import('${other}');`), []);
});

const allowed = [
  ['packages/client/src/x.ts', '@wartemarke/contract'],
  ['packages/components/src/call-board/x.ts', '@wartemarke/client'],
  ['packages/components/src/call-board/x.ts', '../states/states.ts'],
  ['packages/components/src/embed/x.ts', '../provider/provider.ts'],
  ['packages/components/src/call-board/x.stories.ts', '@wartemarke/storybook'],
  ['packages/tooling/src/docs/x.ts', '@wartemarke/contract'],
  ['reference-server/src/x.ts', '@wartemarke/contract'],
  ['reference-server/src/x.test.ts', '@wartemarke/client'],
  ['reference-server/journeys/x.test.ts', '../../packages/tooling/src/chromium.ts'],
] as const;

for (const [file, target] of allowed) {
  test(`${file} may import ${target}`, async () => {
    assert.deepEqual(await lint(file, `import '${target}';`), []);
  });
}

const long = (name: string, lines: number) => `${name}() {\n${'  void 0;\n'.repeat(lines - 2)}}`;
const factory = `export function createPair() {\nreturn {\n${long('a', 25)},\n${long('b', 25)},\n};\n}`;

const refused = [
  [
    'plain zod in what reaches a browser',
    'packages/client/src/x.ts',
    `import 'zod';`,
    'no-restricted-imports',
  ],
  [
    'what came to browsers late',
    'packages/components/src/x.ts',
    `export const x = URL.canParse('/');`,
    'no-restricted-properties',
  ],
  [
    'inline styles by a directive',
    'packages/components/src/x.ts',
    `import 'lit/directives/style-map.js';`,
    'no-restricted-imports',
  ],
  [
    'unescaped HTML',
    'packages/components/src/x.ts',
    `import 'lit/directives/unsafe-html.js';`,
    'no-restricted-imports',
  ],
  [
    'a style attribute',
    'packages/components/src/x.ts',
    'export const x = html`<p style="color: red"></p>`;',
    'lit/ban-attributes',
  ],
  [
    'a style attribute in a drawing',
    'packages/components/src/x.ts',
    'export const x = svg`<path style="fill: red" />`;',
    'no-restricted-syntax',
  ],
  ['the clock', 'reference-server/src/x.ts', 'export const x = new Date();', 'no-restricted-syntax'],
  ['the clock in ms', 'packages/client/src/x.ts', 'export const x = Date.now();', 'no-restricted-syntax'],
  [
    'the clock as a value',
    'packages/client/src/x.ts',
    'export const x = { now: Date.now };',
    'no-restricted-syntax',
  ],
  ['dice', 'packages/client/src/x.ts', 'export const x = Math.random();', 'no-restricted-syntax'],
  ['a stopwatch', 'packages/client/src/x.ts', 'export const x = performance.now();', 'no-restricted-syntax'],
  ['a test alone', 'packages/client/src/x.test.ts', `test.only('x', () => {});`, 'no-restricted-syntax'],
  ['a test left out', 'packages/client/src/x.test.ts', `test.skip('x', () => {});`, 'no-restricted-syntax'],
  ['any', 'packages/client/src/x.ts', 'export let x: any;', '@typescript-eslint/no-explicit-any'],
  ['a note to oneself', 'packages/client/src/x.ts', `// ${'to'}do: more`, 'no-warning-comments'],
  ['a long file', 'packages/client/src/x.ts', 'void 0;\n'.repeat(201), 'max-lines'],
  ['a long element', 'packages/components/src/x/x.ts', 'void 0;\n'.repeat(251), 'max-lines'],
  [
    'a long function',
    'packages/client/src/x.ts',
    `export function ${long('x', 31)}`,
    'wartemarke/function-lines',
  ],
  [
    'a long render()',
    'packages/components/src/x/x.ts',
    `export class X {\n${long('render', 41)}\n}`,
    'wartemarke/function-lines',
  ],
] as const;

for (const [what, file, code, rule] of refused) {
  test(`${what} is refused`, async () => {
    const rules = await lint(file, code);
    assert.ok(rules.includes(rule), `${rule} among ${rules.join(', ')}`);
  });
}

const accepted = [
  ['zod/mini', 'packages/client/src/x.ts', `import 'zod/mini';`],
  ['a given instant', 'reference-server/src/x.ts', 'export const x = (at: number) => new Date(at);'],
  ['the clock in createClient', 'packages/client/src/create-client.ts', 'export const x = Date.now();'],
  ['the clock in main', 'reference-server/src/main.ts', 'export const x = new Date();'],
  ['a function of 30 lines', 'packages/client/src/x.ts', `export function ${long('x', 30)}`],
  ['a render() of 40', 'packages/components/src/x/x.ts', `export class X {\n${long('render', 40)}\n}`],
  ['a factory of short functions', 'packages/client/src/x.ts', factory],
] as const;

for (const [what, file, code] of accepted) {
  test(`${what} is accepted`, async () => {
    assert.deepEqual(await lint(file, code), []);
  });
}
