import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWholePhone, phoneLetters, toPhoneText } from './phone-text.ts';

test('a phone number is digits, with a plus only in front', () => {
  const cases = [
    ['0151 234-567', '0151234567'],
    ['+49151', '+49151'],
    ['0+49', '049'],
    ['abc', ''],
    ['0'.repeat(30), '0'.repeat(20)],
  ] as const;
  for (const [typed, text] of cases) assert.equal(toPhoneText(typed), text, typed);
});

test('each key gives the sign that it shows', () => {
  for (const letter of phoneLetters) assert.equal(toPhoneText(letter), letter);
});

test('a number without its area code is too short', () => {
  assert.equal(isWholePhone('+1234'), false);
  assert.equal(isWholePhone('0361555'), true);
});
