import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readZmsLink, writeZmsLink } from '../src/links.ts';

const coded = btoa('{"id":100348,"authKey":"42a3"}');
const access = { office: '', id: '100348', token: '42a3' };

test('links of mails are read, with their padding or without', () => {
  assert.deepEqual(readZmsLink(`/appointment/${coded}`), access);
  assert.deepEqual(readZmsLink(`appointment/${coded.replace(/=+$/, '')}`), access);
  assert.deepEqual(readZmsLink(encodeURI(`/appointment/confirm/${coded}`)), { ...access, confirms: true });
});

test('what is written is read again', () => {
  assert.deepEqual(readZmsLink(writeZmsLink('100348', '42a3').slice(1)), access);
});

for (const fragment of [
  '',
  'x',
  '/appointment/',
  '/appointment/%',
  '/appointment/abc',
  `/services/${coded}`,
]) {
  test(`"${fragment}" is no link to an appointment`, () => assert.equal(readZmsLink(fragment), undefined));
}

for (const parts of [
  '{}',
  '{"id":"x","authKey":"42a3"}',
  '{"id":1,"authKey":""}',
  '{"id":1,"authKey":7}',
  'null',
]) {
  test(`${parts} opens nothing`, () => assert.equal(readZmsLink(`/appointment/${btoa(parts)}`), undefined));
}
