import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from './ticket-number.ts';

test('a number has its prefix and three digits, and more when they do not suffice', () => {
  const shown = [1, 42, 999, 1000].map((number) => formatNumber({ prefix: 'A' }, number));
  assert.deepEqual(shown, ['A001', 'A042', 'A999', 'A1000']);
  assert.equal(formatNumber({ prefix: '' }, 7), '007');
});
