import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFontShare, toHeightMm, toLetterMm } from './letter-size.view.ts';

const unknown = { heightMm: 0, diagonalInches: 0, aspect: 16 / 9, readingDistanceM: 8 };

test('numbers are 98 mm high at 8 m', () => {
  assert.equal(toLetterMm(8), 98);
  assert.equal(toLetterMm(4), 49);
});

test('a screen of 55 inches is 685 mm high when it hangs, and 1,218 mm when it stands', () => {
  assert.equal(Math.round(toHeightMm({ ...unknown, diagonalInches: 55 }) ?? 0), 685);
  assert.equal(Math.round(toHeightMm({ ...unknown, diagonalInches: 55, aspect: 9 / 16 }) ?? 0), 1218);
});

test('a height that is known goes before the diagonal', () => {
  assert.equal(toHeightMm({ ...unknown, diagonalInches: 55, heightMm: 600 }), 600);
});

test('the font is as large as its digits need', () => {
  // Digits are 0.7 of their font: 98 mm are a font of 140 mm, a fifth of 700 mm.
  assert.ok(Math.abs(toFontShare({ ...unknown, heightMm: 700 }) - 0.2) < 1e-9);
});

test('nothing is asked of a screen of which nothing sensible is known', () => {
  const none = [
    {},
    { heightMm: -5 },
    { diagonalInches: Number.NaN },
    { heightMm: 700, readingDistanceM: Number.NaN },
  ];
  for (const facts of none) assert.equal(toFontShare({ ...unknown, ...facts }), 0);
});
