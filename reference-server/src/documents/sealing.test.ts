import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { openSealed, sealDocument, type DocumentPlace } from './sealing.ts';

const townKey = randomBytes(32);
const place: DocumentPlace = { office: 'amt', appointment: 'appointment-1', id: 'document-1' };
const broken = { name: 'SealError', code: 'document_seal_broken' };

test('what was sealed opens at its place with the town’s key', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (data) => {
      const bytes = Buffer.from(data);
      assert.deepEqual(openSealed(townKey, place, sealDocument(townKey, place, bytes, randomBytes)), bytes);
    }),
  );
});

test('the same document never looks the same twice, and nothing of it can be read', () => {
  const bytes = Buffer.from('Wohnungsgeberbestätigung '.repeat(100));
  const [one, other] = [
    sealDocument(townKey, place, bytes, randomBytes),
    sealDocument(townKey, place, bytes, randomBytes),
  ];
  assert.notDeepEqual(one.content.subarray(12), other.content.subarray(12));
  assert.equal(one.content.includes('Wohnung'), false);
});

test('it opens at no other place and with no other key', () => {
  const sealed = sealDocument(townKey, place, Buffer.from('x'), randomBytes);
  const places = [
    { ...place, office: 'kfz' },
    { ...place, appointment: 'appointment-2' },
    { ...place, id: 'document-2' },
  ];
  for (const elsewhere of places) assert.throws(() => openSealed(townKey, elsewhere, sealed), broken);
  assert.throws(() => openSealed(randomBytes(32), place, sealed), broken);
});

test('with any bit changed, any byte missing or the parts of another document it does not open', () => {
  const sealed = sealDocument(townKey, place, Buffer.from('some bytes'), randomBytes);
  const other = sealDocument(townKey, place, Buffer.from('some bytes'), randomBytes);
  for (const part of ['sealed_key', 'content'] as const) {
    for (let index = 0; index < sealed[part].length; index += 1) {
      const changed = Buffer.from(sealed[part]);
      changed[index]! ^= 1;
      assert.throws(() => openSealed(townKey, place, { ...sealed, [part]: changed }), broken);
      const cut = sealed[part].subarray(0, index);
      assert.throws(() => openSealed(townKey, place, { ...sealed, [part]: cut }), broken);
    }
    assert.throws(() => openSealed(townKey, place, { ...sealed, [part]: other[part] }), broken);
  }
});
