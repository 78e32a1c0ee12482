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

test('a category that a browser knows and we do not is said in general words', () => {
  const forms = { other: 'allgemein' } as Record<'one' | 'other', string>;
  assert.equal(plural('de', 1, forms), 'allgemein');
});
