import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDatabaseAway } from './away.ts';

const withCode = (code: string) => Object.assign(new Error('what happened'), { code });

test('a database that stops, starts, is full or out of reach is away', () => {
  for (const code of ['ECONNREFUSED', 'ECONNRESET', '57014', '57P01', '57P03', '08006', '53300'])
    assert.ok(isDatabaseAway(withCode(code)), code);
  assert.ok(isDatabaseAway(new Error('Connection terminated unexpectedly')));
  assert.ok(isDatabaseAway(new Error('timeout exceeded when trying to connect')));
  assert.ok(isDatabaseAway(new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')])));
});

test('a mistake of a statement is not taken for an absence', () => {
  for (const code of ['23505', '22021', '57P05', '42P01'])
    assert.equal(isDatabaseAway(withCode(code)), false, code);
  assert.equal(isDatabaseAway(new TypeError('x is not a function')), false);
  assert.equal(isDatabaseAway(new AggregateError([])), false);
  assert.equal(isDatabaseAway('ECONNREFUSED'), false);
});
