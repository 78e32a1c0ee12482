import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeLetters, isWholeCode, toCodeText } from './code-text.ts';

test('a typed code looks as it is printed', () => {
  const cases = [
    ['', ''],
    ['k7', 'K7'],
    ['k7m49', 'K7M4-9'],
    ['K7M4-9QXT', 'K7M4-9QXT'],
    ['k7m4 9qxt and more', 'K7M4-9QXT'],
    ['oil', '011'],
    ['äu!', ''],
  ] as const;
  for (const [typed, text] of cases) assert.equal(toCodeText(typed), text, typed);
});

test('each key gives the letter that it shows', () => {
  for (const letter of codeLetters) assert.equal(toCodeText(letter), letter);
  assert.equal(codeLetters.length, 32);
});

test('a code is whole with eight letters', () => {
  assert.equal(isWholeCode('K7M4-9QX'), false);
  assert.equal(isWholeCode('K7M4-9QXT'), true);
});
