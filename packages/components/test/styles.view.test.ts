import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../src');
const sheets = globSync(['styles/*.ts', '**/*.styles.ts'], {
  cwd: root,
  exclude: (file) => /\.test\.ts$/.test(file),
});

/** Signs point to where something is, and so lie on that side in every language. */
const pointing = new Set(['page-contents.styles.ts']);
const sides = /^ *(?:[a-z-]+-)?(?:left|right)(?:-[a-z-]+)?: |: (?:left|right);/;
const fourSides = /^ *(?:padding|margin|inset): \S+ (?<right>\S+) \S+ (?<left>\S+);/;

test('what begins and ends a line is said without left and right, so that it holds in Arabic', () => {
  const isSided = (line: string) => {
    const { right, left } = fourSides.exec(toPlain(line))?.groups ?? {};
    return sides.test(line) || right !== left;
  };
  assert.deepEqual(findLines(isSided, pointing), []);
});

test('the direction is that of an attribute, since :dir() is younger than browsers that we name', () => {
  assert.deepEqual(
    findLines((line) => line.includes(':dir(')),
    [],
  );
});

test('nothing shrinks on a page that makes its root small, as many do to count in tens', () => {
  assert.deepEqual(
    findLines((line) => /\drem\b/.test(line) && !/max\(.*\d{2}px\)/.test(line)),
    [],
  );
});

test('what is chosen is seen where the system sets the colours', () => {
  const chosen = /\[aria-(?:current|pressed='true'|checked='true')\]/g;
  const forgotten = sheets.filter((file) => {
    const [usual = '', ...forced] = readFileSync(join(root, file), 'utf8').split(
      '@media (forced-colors: active)',
    );
    return [...usual.matchAll(chosen)].some(([mark]) => !forced.at(-1)?.includes(mark));
  });
  assert.deepEqual(forgotten, []);
});

function findLines(isWrong: (line: string) => boolean, except = new Set<string>()): string[] {
  return sheets
    .filter((file) => !except.has(basename(file)))
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      return lines.filter(isWrong).map((line) => `${file}: ${line.trim()}`);
    });
}

/** A declaration whose functions are single words. */
function toPlain(line: string): string {
  return line.replace(/\([^;]*?\)+(?=[ ;])/g, '()');
}
