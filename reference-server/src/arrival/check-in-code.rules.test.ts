import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCheckInCode, readCheckInCode } from './check-in-code.ts';

const secret = 'Zm9vYmFyYmF6cXV4_-Zm9vYmFyYmF6cX';

test('what is written is read, also with the end of line that a scanner adds', () => {
  const text = formatCheckInCode('buergerbuero', secret);
  const code = { kind: 'qr', office: 'buergerbuero', secret };
  assert.deepEqual(readCheckInCode(text), code);
  assert.deepEqual(readCheckInCode(`${text}\r\n`), code);
});

test('a short code is read as people type it', () => {
  for (const typed of ['K7M4-9QXT', 'k7m49qxt', ' k7m4 9qxt ', 'K7M4–9QXT'.replace('–', '-')]) {
    assert.deepEqual(readCheckInCode(typed), { kind: 'short', shortCode: 'K7M4-9QXT' }, typed);
  }
});

const foreign = [
  '',
  'https://town.example/termin#token=abc',
  'BEGIN:VCARD\nVERSION:3.0\nN:Muster;Erika\nEND:VCARD',
  'WIFI:T:WPA;S:Rathaus;P:geheim;;',
  formatCheckInCode('buergerbuero', secret).replace('WM1', 'WM2'),
  formatCheckInCode('buergerbuero', secret).slice(0, -1),
  formatCheckInCode('buergerbuero', `${secret}a`),
  formatCheckInCode('Bürgerbüro', secret),
  `x${formatCheckInCode('buergerbuero', secret)}`,
];

test('anything else is no code', () => {
  for (const text of foreign) assert.equal(readCheckInCode(text), undefined, text);
});
