import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenNames } from './short-names.ts';

const names = ['--_ink', '--_ink-soft'];

test('private names become short, the same in every file, and public ones stay', () => {
  assert.equal(shorten('a{color:var(--_ink-soft,var(--wm-text))}'), 'a{color:var(--_1,var(--wm-text))}');
  assert.equal(shorten('const looks = `--_ink: ${colour}`'), 'const looks = `--_0: ${colour}`');
});

test('what says none stays as it is', () => assert.equal(shorten('i--; --wm-text'), undefined));

test('a name that was not collected fails the build', () =>
  assert.throws(() => shorten('--_in'), /--_in is no/));

function shorten(code: string): string | undefined {
  const { transform } = shortenNames(names);
  if (typeof transform !== 'function') throw new TypeError('The plugin has another shape.');
  const result = transform.call({} as never, code, 'styles.ts') as { code: string } | null;
  return result?.code;
}
