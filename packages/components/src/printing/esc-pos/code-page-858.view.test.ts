import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode858 } from './code-page-858.ts';

test('German letters and the euro stand where Epson’s table has them', () => {
  const places = [
    ['ä', 0x84],
    ['ö', 0x94],
    ['ü', 0x81],
    ['Ä', 0x8e],
    ['Ö', 0x99],
    ['Ü', 0x9a],
    ['ß', 0xe1],
    ['é', 0x82],
    ['€', 0xd5],
    ['²', 0xfd],
    ['·', 0xfa],
  ] as const;
  for (const [letter, place] of places) assert.deepEqual(encode858(letter), [place], letter);
});

test('letters in two parts are joined, fine types become plain ones', () => {
  assert.deepEqual(encode858('u\u0308'), [0x81]);
  assert.equal(String.fromCharCode(...encode858('„a“ – b…\u00a0c\u2068d\u2069')!), '"a" - b... cd');
});

test('a text with other letters has no bytes, not even some', () => {
  for (const text of ['Işık', 'Київ', 'رقم', '李', '😀', 'a\u0007']) assert.equal(encode858(text), undefined);
});
