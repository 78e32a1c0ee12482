import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plural } from './plural.ts';

test('each language chooses the form by its own rules', () => {
  const german = (count: number) => plural('de', count, { one: 'eine', other: 'mehrere' });
  assert.deepEqual([0, 1, 2].map(german), ['mehrere', 'eine', 'mehrere']);
  const ukrainian = (count: number) =>
    plural('uk', count, { one: '1', few: '2–4', many: '5–20', other: '½' });
  assert.deepEqual([1, 3, 11, 21, 25].map(ukrainian), ['1', '2–4', '5–20', '1', '5–20']);
});

test('a missing form is replaced by the general one', () => {
  assert.equal(plural('ar', 2, { other: 'allgemein' }), 'allgemein');
});
