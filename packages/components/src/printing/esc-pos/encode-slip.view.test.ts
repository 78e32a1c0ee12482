import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Slip } from '../slip.ts';
import { encodeSlip, type TextLook } from './encode-slip.ts';

const slip: Slip = {
  language: 'de',
  direction: 'ltr',
  office: 'Bürgerbüro',
  title: 'Ihre Nummer',
  number: 'A106',
  facts: [{ name: 'Warten', value: '10–20 Minuten' }],
  link: 'https://a.example/n#x',
  linkText: 'Scannen',
  printedAt: '9:02 Uhr',
};

const noPicture = () => assert.fail('Nothing has to be drawn.');
const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
const boldOn = [0x1b, 0x45, 1];
const boldOff = [0x1b, 0x45, 0];
const size = (n: number) => [0x1d, 0x21, n];

test('a slip is these bytes, in this order', () => {
  const link = [...new TextEncoder().encode(slip.link)];
  assert.deepEqual(
    [...encodeSlip(slip, { width: 80, drawText: noPicture })],
    [
      ...[0x1b, 0x40, 0x1b, 0x74, 19, 0x1b, 0x61, 1],
      ...[...boldOn, ...size(0), ...text('B'), 0x81, ...text('rgerb'), 0x81, ...text('ro'), 0x0a, ...size(0)],
      ...[...boldOff, ...size(0), ...text('Ihre Nummer'), 0x0a, ...size(0)],
      ...[...boldOn, ...size(0x77), ...text('A106'), 0x0a, ...size(0)],
      ...[...boldOff, ...size(0), ...text('Warten'), 0x0a, ...size(0)],
      ...[...boldOn, ...size(0x01), ...text('10-20 Minuten'), 0x0a, ...size(0)],
      0x0a,
      ...[0x1d, 0x28, 0x6b, 4, 0, 0x31, 0x41, 50, 0],
      ...[0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x43, 6],
      ...[0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x45, 49],
      ...[0x1d, 0x28, 0x6b, link.length + 3, 0, 0x31, 0x50, 48, ...link],
      ...[0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x51, 48],
      0x0a,
      ...[...boldOff, ...size(0), ...text('Scannen'), 0x0a, ...size(0)],
      ...[...boldOff, ...size(0), ...text('9:02 Uhr'), 0x0a, ...size(0)],
      ...[0x1d, 0x56, 66, 3],
    ],
  );
});

test('a long number is set as large as narrow paper allows', () => {
  const bytes = encodeSlip({ ...slip, number: 'ZULASSUNG-12' }, { width: 58, drawText: noPicture });
  assert.ok(join(bytes).includes(join([...size(0x11), ...text('ZULASSUNG-12')])));
});

test('what the printer has no letters for is a picture across the paper, the rest stays text', () => {
  const drawn: [string, TextLook][] = [];
  const drawText = (line: string, look: TextLook) => {
    drawn.push([line, look]);
    return { rowBytes: 2, rows: 1, dots: Uint8Array.of(0xaa, 0x55) };
  };
  const arabic = { ...slip, language: 'ar', direction: 'rtl', title: 'رقمك' } as const;
  const bytes = encodeSlip(arabic, { width: 58, drawText });
  assert.deepEqual(drawn, [
    ['رقمك', { width: 384, height: 24, isBold: false, language: 'ar', direction: 'rtl' }],
  ]);
  assert.ok(join(bytes).includes(join([0x1d, 0x76, 0x30, 0, 2, 0, 1, 0, 0xaa, 0x55])));
  assert.ok(join(bytes).includes(join(text('A106'))));
});

function join(bytes: Iterable<number>): string {
  return [...bytes].join(' ');
}
