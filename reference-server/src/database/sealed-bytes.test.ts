import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBytes, sealBytes } from './sealed-bytes.ts';

const key = Buffer.alloc(32, 1);
const nonce = Buffer.alloc(12, 2);
const about = Buffer.from('a place');
const bytes = Buffer.from('Ada Lovelace');
const sealed = sealBytes(bytes, nonce, { key, about });

test('what was sealed opens again, and nothing of it can be read before', () => {
  assert.deepEqual(openBytes(sealed, { key, about }), bytes);
  assert.deepEqual(openBytes(sealBytes(bytes, nonce, { key }), { key }), bytes);
  assert.equal(sealed.includes('Ada'), false);
});

test('with another key, for another place, or changed in any byte it does not open', () => {
  assert.throws(() => openBytes(sealed, { key: Buffer.alloc(32, 3), about }));
  assert.throws(() => openBytes(sealed, { key }));
  for (const index of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[index]! ^= 1;
    assert.throws(() => openBytes(changed, { key, about }), `byte ${index}`);
  }
});

test('cut to any length it does not open: a shortened tag is none', () => {
  for (let length = 0; length < sealed.length; length += 1)
    assert.throws(() => openBytes(sealed.subarray(0, length), { key, about }), `${length} bytes`);
  const shortened = (length: number) => () => openBytes(sealed.subarray(0, length), { key, about });
  for (const length of [4, 8, 12, 15])
    assert.throws(shortened(length), { code: 'ERR_CRYPTO_INVALID_AUTH_TAG' });
});
