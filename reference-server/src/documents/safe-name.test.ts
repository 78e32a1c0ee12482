import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeName } from './safe-name.ts';

const table: [given: string, name: string][] = [
  ['Mietvertrag.pdf', 'Mietvertrag.pdf'],
  ['Mietvertrag', 'Mietvertrag.pdf'],
  ['Mietvertrag vom 01.03.2027', 'Mietvertrag vom 01.03.2027.pdf'],
  ['foto.JPEG', 'foto.pdf'],
  ['rechnung.pdf.exe', 'rechnung.pdf.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\me\\scan.pdf', 'scan.pdf'],
  ['a\0b\r\nc.pdf', 'ab c.pdf'],
  ['rechnung\u202efdp.exe', 'rechnungfdp.pdf'],
  ['\u200bversteckt\ufeff.pdf', 'versteckt.pdf'],
  ['a\u0308rger.pdf', 'ärger.pdf'],
  ['"><img src=x>.pdf', 'img src=x.pdf'],
  ['a\u200b\u0308.pdf', 'ä.pdf'],
  [`${'x'.repeat(75)}.${'y'.repeat(40)}`, `${'x'.repeat(75)}.pdf`],
  ['Свідоцтво.pdf', 'Свідоцтво.pdf'],
  ['شهادة.pdf', 'شهادة.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['~$brief.pdf', '$brief.pdf'],
  ['NUL', 'Mietvertrag.pdf'],
  ['com1.pdf', 'Mietvertrag.pdf'],
  ['...', 'Mietvertrag.pdf'],
  ['', 'Mietvertrag.pdf'],
];

test('a name keeps what a file name may have, and its extension is that of the true type', () => {
  for (const [given, name] of table)
    assert.equal(safeName(given, 'application/pdf', 'Mietvertrag'), name, given);
});

test('without anything to make a name of it is a document', () => {
  assert.equal(safeName('', 'image/heic', ''), 'document.heic');
  assert.equal(safeName('..', 'image/png', '///'), 'document.png');
});

test('whatever name is given, the safe one is short, without path, control or direction, and safe again', () => {
  const given = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('.', '/', '\\', ' ', '\u202e', 'a', '💡', '\ud800'), maxLength: 400 }),
  );
  fc.assert(
    fc.property(given, (text) => {
      const name = safeName(text, 'image/jpeg', '');
      assert.match(name, /^[^\p{C}/\\<>:"|?*\s.][^\p{C}/\\<>:"|?*]*\.jpg$/u);
      assert.ok(Array.from(name).length <= 80);
      assert.equal(name, name.normalize('NFC'));
      assert.equal(safeName(name, 'image/jpeg', ''), name);
    }),
    { numRuns: 1000 },
  );
});
