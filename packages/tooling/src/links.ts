/**
 * `node --conditions=source packages/tooling/src/links.ts`: looks whether every link in the Markdown of the project
 * leads somewhere: relative ones to a file and a heading of it, those to other sites by https.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlainLinks } from './docs/external-links.ts';
import { runBinary } from './programs.ts';
import { root } from './root.ts';

const foreign = ['node_modules', 'dist', 'storybook/static', 'data'];
const pages = globSync('**/*.md', { cwd: root, exclude: foreign.map((folder) => `**/${folder}/**`) }).sort();

const plugins = ['remark-gfm', 'remark-validate-links=repository:false'];
const settings = ['--frail', '--no-stdout', '--quiet', '--no-color', '--no-config', '--no-ignore'];
const { code, output } = await runBinary('remark', [
  ...pages,
  ...settings,
  ...plugins.flatMap((plugin) => ['--use', plugin]),
]);
if (output) console.error(output);

const plain = pages.flatMap((page) =>
  findPlainLinks(readFileSync(join(root, page), 'utf8')).map(
    ({ line, url }) => `${page}:${line} leads to ${url}: other sites are linked by https.`,
  ),
);
for (const finding of plain) console.error(finding);
process.exitCode = code === 0 && plain.length === 0 ? 0 : 1;
