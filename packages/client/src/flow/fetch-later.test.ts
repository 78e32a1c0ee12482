import assert from 'node:assert/strict';
import test from 'node:test';
import { fetchLater } from './fetch-later.ts';

test('a part is fetched with its first use, and once', async () => {
  let fetches = 0;
  const part = fetchLater(async () => (fetches += 1));
  assert.equal(fetches, 0);
  assert.deepEqual(await Promise.all([part(), part()]), [1, 1]);
  assert.equal(await part(), 1);
});

test('a part that did not come is fetched again with the next use', async () => {
  let isThere = false;
  const part = fetchLater(async () => {
    if (!isThere) throw new TypeError('Failed to fetch dynamically imported module');
    return 'part';
  });
  await assert.rejects(part(), { name: 'ConnectionError', code: 'unreachable' });
  isThere = true;
  assert.equal(await part(), 'part');
});
