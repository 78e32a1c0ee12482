import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkAccent } from '../src/check-accent.ts';
import { tokenList } from '../src/styles/token-list.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/theming.md'), 'utf8');
const names = tokenList.map(({ name }) => name);

test('the list of tokens is what the elements read', () => {
  const isTest = (file: string) => /\.(test|stories)\.ts$/.test(file);
  const sources = globSync('packages/components/src/**/*.ts', { cwd: root, exclude: isTest });
  const read = sources.flatMap((file) => find(file, /var\(\s*(--wm-[a-z-]+)/g));
  assert.deepEqual([...new Set(read)].sort(), [...names].sort());
});

test('the guide explains every token in a row of its own, with what counts otherwise', () => {
  const expected = tokenList.map(({ name, initial, description }) => [`\`${name}\``, initial, description]);
  assert.deepEqual(findRows('`--wm-'), expected);
});

test('the guide is right about accents', () => {
  for (const [accent = '', text, textContrast, contrast, edges] of findRows('`#')) {
    const checked = checkAccent(accent.replaceAll('`', ''));
    assert.equal(text, checked.text === '#000000' ? 'black' : 'white', accent);
    assert.equal(textContrast, checked.textContrast.toFixed(1), accent);
    assert.equal(contrast, checked.backgroundContrast.toFixed(1), accent);
    assert.equal(edges, checked.needsEdge ? 'darker' : 'as they are', accent);
  }
});

test('the guide names every part of every element', () => {
  const elements = globSync('packages/components/src/*/*.ts', { cwd: root }).flatMap((file) => {
    const [tag] = find(file, /@tagname (wm-[a-z-]+)/g);
    const parts = find(file, /@csspart ([a-z-]+)/g).map((part) => `\`${part}\``);
    return tag && parts.length > 0 ? [[`\`<${tag}>\``, parts.join(', ')]] : [];
  });
  assert.deepEqual(findRows('`<wm-').sort(), elements.sort());
});

for (const theme of globSync('storybook/themes/*.css', { cwd: root })) {
  const name = /([a-z-]+)\.css$/.exec(theme)?.[1] ?? '';
  const text = readFileSync(join(root, theme), 'utf8');

  test(`the theme ${name} sets nothing but tokens, below a class of its name`, () => {
    const set = find(theme, /(?<=[{;]\s*(?:\/\*[^]*?\*\/\s*)?)([a-z-]+)(?=:\s)/g);
    const unknown = set.filter((property) => property !== 'color-scheme' && !isToken(property));
    assert.deepEqual(unknown, []);
    assert.ok(find(theme, /^\s*\.([a-z-]+)/gm).every((each) => each === `theme-${name}`));
  });

  test(`the theme ${name} fetches nothing`, () => assert.doesNotMatch(text, /url\(|@import|@font-face/));
}

/** The cells of the guide's table rows that begin like this. */
function findRows(beginning: string): string[][] {
  const rows = guide.split('\n').filter((line) => line.startsWith(`| ${beginning}`));
  return rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | *\|$/g, '').trim()));
}

function isToken(property: string): boolean {
  return (names as readonly string[]).includes(property);
}

function find(file: string, pattern: RegExp): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([, found = '']) => found);
}
