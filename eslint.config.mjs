import lit from 'eslint-plugin-lit';
import { readFileSync } from 'node:fs';
import typescript from 'typescript-eslint';
import { functionLines } from './packages/tooling/src/lint/function-lines.ts';
import { importArrows } from './packages/tooling/src/lint/import-arrows.ts';
import {
  browserImports,
  clocks,
  idleTests,
  styleAttributes,
  youngProperties,
} from './packages/tooling/src/lint/restrictions.ts';

const root = import.meta.dirname;

/** Folders of the elements that have a tag of their own. */
const elements = [
  ...readFileSync(`${root}/packages/components/src/define.ts`, 'utf8').matchAll(/'\.\/define\/([^']+)\.ts'/g),
].map(([, folder]) => folder);

const sources = ['packages/*/src/**/*.ts', 'reference-server/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/test/**'];
const clockReaders = [
  '**/main.ts',
  '**/command.ts',
  'packages/client/src/create-client.ts',
  'packages/tooling/**',
  'reference-server/{bench,checks,journeys}/**',
];

export default typescript.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'coverage/**',
      'data/**',
      'storybook/static/**',
      'docs/examples/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommended],
    plugins: { wartemarke: { rules: { 'import-arrows': importArrows, 'function-lines': functionLines } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'wartemarke/import-arrows': ['error', { root, elements }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: safeCalls() }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', ...clocks, ...styleAttributes],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['packages/{contract,client,zms,components}/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', browserImports],
      'no-restricted-properties': ['error', ...youngProperties],
    },
  },
  {
    files: ['packages/components/**/*.ts', 'storybook/**/*.ts'],
    ...lit.configs['flat/recommended'],
    rules: { ...lit.configs['flat/recommended'].rules, 'lit/ban-attributes': ['error', 'style'] },
  },
  {
    files: sources,
    ignores: [...tests, '**/locales/**', '**/messages/**', '**/*.stories.ts'],
    rules: { 'max-lines': ['error', 200], 'wartemarke/function-lines': 'error' },
  },
  {
    files: ['packages/components/src/*/*.ts'],
    ignores: ['**/*.*.ts'],
    rules: { 'max-lines': ['error', 250] },
  },
  { files: clockReaders, rules: { 'no-restricted-syntax': ['error', ...styleAttributes] } },
  { files: tests, rules: { 'no-restricted-syntax': ['error', ...styleAttributes, ...idleTests] } },
);

/** Node's `test()` answers with a promise that nobody has to await. */
function safeCalls() {
  return [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] }];
}
