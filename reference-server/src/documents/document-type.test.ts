import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  encryptedPdf,
  smallDocm,
  smallHeic,
  smallJpeg,
  smallPdf,
  smallPng,
  smallSvg,
  smallZip,
  streamedPdf,
} from '../../test/small-files.ts';
import { tellType } from './document-type.ts';
import { isReadable } from './readable.ts';

const taken: [name: string, bytes: Buffer, type: Parameters<typeof isReadable>[0]][] = [
  ['a PDF file', smallPdf(), 'application/pdf'],
  ['a PDF file with a cross-reference stream', streamedPdf(), 'application/pdf'],
  ['a JPEG picture', smallJpeg(), 'image/jpeg'],
  ['a PNG picture', smallPng(), 'image/png'],
  ['a HEIC picture', smallHeic(), 'image/heic'],
  ['a HEIF picture', smallHeic('mif1'), 'image/heic'],
];

for (const [name, bytes, type] of taken) {
  test(`${name} is known by its first bytes, whole and readable`, async () => {
    assert.equal(await tellType(bytes), type);
    assert.equal(isReadable(type, bytes), true);
  });

  test(`${name} that was cut is known, and not readable`, async () => {
    const cut = bytes.subarray(0, bytes.length - 8);
    assert.equal(await tellType(cut), type);
    assert.equal(isReadable(type, cut), false);
  });
}

const refused: [name: string, bytes: Buffer][] = [
  ['a text', Buffer.from('Sehr geehrte Damen und Herren')],
  ['a drawing', smallSvg()],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['an archive', smallZip()],
  ['an office document with macros', smallDocm()],
  ['a picture that moves', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
  ['a film', smallHeic('isom')],
  ['an AVIF picture', smallHeic('avif')],
  ['a PDF file behind a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), smallPdf()])],
  ['a PDF file behind a page', Buffer.concat([Buffer.from('<script></script>\n'), smallPdf()])],
  [
    'a PDF file behind a sound’s tag',
    Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), smallPdf()]),
  ],
];

for (const [name, bytes] of refused) {
  test(`${name} is no document`, async () => {
    assert.equal(await tellType(bytes), undefined);
  });
}

test('whatever bytes come, the type of a document is told or not, and nothing fails', async () => {
  const files = taken.map(([, bytes]) => bytes);
  const wild = fc
    .tuple(fc.constantFrom(...files), fc.nat(300), fc.uint8Array({ maxLength: 40 }))
    .map(([bytes, at, noise]) =>
      Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at + noise.length)]),
    );
  await fc.assert(
    fc.asyncProperty(wild, async (bytes) => {
      const type = await tellType(bytes);
      if (type) assert.equal(typeof isReadable(type, bytes), 'boolean');
    }),
    { numRuns: 300 },
  );
});

const pdfs: [name: string, bytes: Buffer, isFine: boolean][] = [
  ['with an Encrypt entry in its trailer', encryptedPdf(), false],
  ['with an Encrypt entry in its cross-reference stream', streamedPdf('/Encrypt 9 0 R '), false],
  ['with an Encrypt dictionary', smallPdf({ trailer: '/Encrypt<< /Filter /Standard >> ' }), false],
  ['that only writes of encryption', smallPdf({ content: 'BT (trailer /Encrypt 9 0 R) Tj ET' }), true],
  ['with the entry of another name', smallPdf({ trailer: '/EncryptMetadata true ' }), true],
  ['with a few blank lines behind its end', Buffer.concat([smallPdf(), Buffer.from('\r\n\r\n\0')]), true],
  ['changed later', Buffer.concat([smallPdf(), smallPdf().subarray(9)]), true],
  ['encrypted, changed later', Buffer.concat([encryptedPdf(), smallPdf().subarray(9)]), false],
  [
    'shorter than it says',
    Buffer.from(smallPdf().toString('latin1').replace('<<', '<< /Linearized 1 /L 99999')),
    false,
  ],
];

for (const [name, bytes, isFine] of pdfs) {
  test(`a PDF file ${name} is ${isFine ? '' : 'not '}readable`, () => {
    assert.equal(isReadable('application/pdf', bytes), isFine);
  });
}

test('a picture is whole although its camera appended something', () => {
  const appended = Buffer.from('SEFH and a film');
  for (const type of ['image/jpeg', 'image/heic'] as const) {
    const bytes = type === 'image/jpeg' ? smallJpeg() : smallHeic();
    assert.equal(isReadable(type, Buffer.concat([bytes, appended])), true);
  }
});

test('files made to be slow are judged within a moment', { timeout: 20_000 }, () => {
  const size = 10 * 1024 * 1024;
  const end = Buffer.from('startxref 1 %%EOF');
  for (const word of ['stream', 'endstream', 'trailer', '/XRef', '/Encrypt', 'obj']) {
    assert.equal(isReadable('application/pdf', Buffer.concat([Buffer.alloc(size, word), end])), true, word);
  }
  assert.equal(isReadable('image/png', Buffer.alloc(size)), false);
  assert.equal(isReadable('image/jpeg', Buffer.alloc(size, 0xff)), false);
  assert.equal(isReadable('image/heic', Buffer.alloc(size, Buffer.from([0, 0, 0, 8, 1, 1, 1, 1]))), false);
});
