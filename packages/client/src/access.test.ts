import assert from 'node:assert/strict';
import test from 'node:test';
import { readAccess, readLink, writeAccess } from './access.ts';

const id = '0b8f7c52-6d1e-4f3a-9b7e-2f6d0c1a9e55';
const token = 'Zk3vQ9xT1mB7rN5cW8yL2pD4sF6gH0jK';
const access = { office: 'buergerbuero', id, token };

test('what was written into a fragment is read from it', () => {
  assert.equal(writeAccess(access), `#office=buergerbuero&id=${id}&token=${token}`);
  assert.deepEqual(readAccess(writeAccess(access)), access);
  assert.deepEqual(readAccess(writeAccess(access).slice(1)), access);
});

for (const [name, fragment] of Object.entries({
  'an empty fragment': '',
  'a fragment without a token': `#office=buergerbuero&id=${id}`,
  'a shortened token': `#office=buergerbuero&id=${id}&token=${token.slice(1)}`,
  'an id that is none': `#office=buergerbuero&id=1&token=${token}`,
  'an office with a path in it': `#office=../admin&id=${id}&token=${token}`,
  'an anchor of the page': '#oeffnungszeiten',
})) {
  test(`${name} opens nothing`, () => assert.equal(readAccess(fragment), undefined));
}

const page = 'https://termine.linden.example/termin';

test('a whole link is read as its fragment is, and says whether it is that of a mail', () => {
  const link = page + writeAccess(access);
  assert.deepEqual(readLink({}, link), access);
  assert.deepEqual(readLink({}, writeAccess(access)), access);
  assert.deepEqual(readLink({}, `${link}&confirm=1`), { ...access, confirms: true });
  assert.equal(readLink({}, page), undefined);
});

test('the links of another system are read by its client alone', () => {
  const client = {
    readAccess: (fragment: string) =>
      fragment.startsWith('/own/') ? { office: '', id: fragment.slice(5), token: 'x' } : undefined,
  };
  assert.equal(readLink(client, `${page}#/own/7`)?.id, '7');
  assert.equal(readLink(client, page + writeAccess(access)), undefined);
});
