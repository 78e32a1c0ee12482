import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, nearestLanguage } from './language.ts';

const offered = ['de', 'de-x-leicht', 'en', 'ar'];

const wishes: [string, string][] = [
  ['de', 'de'],
  ['de-CH', 'de'],
  ['DE-x-Leicht', 'de-x-leicht'],
  ['en-GB-oxendict', 'en'],
  ['fr', 'de'],
  ['', 'de'],
  ['english', 'de'],
];

for (const [wished, given] of wishes) {
  test(`who wishes "${wished}" gets ${given}`, () => assert.equal(nearestLanguage(wished, offered), given));
}

test('Arabic is written from right to left, and so is nothing that only begins alike', () => {
  assert.deepEqual(['ar', 'ar-EG', 'arn', 'de', 'uk'].map(directionOf), ['rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
});
