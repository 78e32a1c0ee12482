import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inspectTown } from './read-town.ts';

const guide = readFileSync(new URL('../../../docs/town-configuration.md', import.meta.url), 'utf8');

test('the example of the guide is a town with nothing to find', () => {
  const [, example] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
  assert.deepEqual(inspectTown(example ?? '').findings, []);
});

test('every property that the guide names is one of the schema', () => {
  const schema = readFileSync(new URL('../../towns/schema.json', import.meta.url), 'utf8');
  const names = [...guide.matchAll(/"([a-z]+[A-Z]?[A-Za-z]*)":/g)].map(([, name]) => name!);
  const languages = ['de', 'en'];
  for (const name of names.filter((entry) => !languages.includes(entry))) {
    assert.ok(schema.includes(`"${name}": {`), `${name} is not in the schema`);
  }
});
