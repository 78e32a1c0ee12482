import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSpokenNumber } from './spoken-number.ts';

test('a number is read out letter by letter, without the zeros before it', () => {
  assert.deepEqual(['A012', 'AB 7', '0042', 'A000', 'A-1'].map(toSpokenNumber), [
    ...['A 12', 'A B 7', '42', 'A 0', 'A - 1'],
  ]);
});

test('a number is read letter by letter, its digits as one number', () => {
  const numbers = ['A012', 'AB7', '300', 'A 12', 'VIP'];
  assert.deepEqual(numbers.map(toSpokenNumber), ['A 12', 'A B 7', '300', 'A 12', 'VIP']);
});
