import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatJsonSchema, knownNames } from './json-schema.ts';

const published = new URL('../../towns/schema.json', import.meta.url);

test('the published JSON Schema is the one of the configuration (npm run town -- schema --out reference-server/towns/schema.json)', () => {
  assert.equal(readFileSync(published, 'utf8'), formatJsonSchema());
});

test('the names that a place knows come from the schema', () => {
  assert.deepEqual(knownNames(['offices', 0, 'address']), ['street', 'postalCode', 'city']);
  assert.deepEqual(knownNames(['offices', 0, 'nowhere']), []);
});
