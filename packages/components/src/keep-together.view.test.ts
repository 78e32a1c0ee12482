import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTogether } from './keep-together.ts';

test('day and month stay on one line, the weekday may stand alone', () => {
  assert.equal(keepTogether('Samstag, 21. November 2026'), 'Samstag, 21.\u00a0November 2026');
  assert.equal(keepTogether('Sat, 21 November'), 'Sat, 21\u00a0November');
});
