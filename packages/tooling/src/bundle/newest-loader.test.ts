import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toNewestLoader } from './newest-loader.ts';

test('one folder higher the loader fetches the same chunks', () => {
  assert.equal(
    toNewestLoader('const a=()=>import("./chunks/board-12345678.js").then(t=>t.c),b="./chunks/"', '1.2.3'),
    'const a=()=>import("./1.2.3/chunks/board-12345678.js").then(t=>t.c),b="./chunks/"',
  );
});

test('a loader that fetches anything else is not written', () => {
  for (const code of [
    'import{a}from"./chunks/core-12345678.js";',
    'import"./wartemarke.css.js";',
    "import('./chunks/board-12345678.js')",
    'import(`./other.js`)',
  ]) {
    assert.throws(() => toNewestLoader(code, '1.2.3'), /beside its chunks/, code);
  }
});
