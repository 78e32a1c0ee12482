import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkAccent } from './check-accent.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

for (const [accent, background, expected] of [
  ['#ffffff', '#ffffff', { text: '#000000', textContrast: 21, backgroundContrast: 1, needsEdge: true }],
  ['#000', '#fff', { text: '#ffffff', textContrast: 21, backgroundContrast: 21, needsEdge: false }],
  ['#ffdf00', '#ffffff', { text: '#000000', textContrast: 15.81, backgroundContrast: 1.33, needsEdge: true }],
  ['#0b5563', '#ffffff', { text: '#ffffff', textContrast: 8.42, backgroundContrast: 8.42, needsEdge: false }],
  ['#0b5563', '#161616', { text: '#ffffff', textContrast: 8.42, backgroundContrast: 2.15, needsEdge: true }],
] as const) {
  test(`${accent} on ${background}`, () => {
    const { textContrast, backgroundContrast, ...rest } = checkAccent(accent, background);
    const rounded = { textContrast: toCents(textContrast), backgroundContrast: toCents(backgroundContrast) };
    assert.deepEqual({ ...rest, ...rounded }, expected);
  });
}

test('text can be read on every colour', () => {
  fc.assert(fc.property(colours, (accent) => checkAccent(accent).textContrast >= 4.5));
});

test('a colour that is no colour is refused in words', () => {
  assert.throws(() => checkAccent('petrol'), { name: 'TypeError', message: /"petrol".*#0b5563/ });
  assert.throws(() => checkAccent('#0b5563', 'white'), TypeError);
});

function toCents(ratio: number): number {
  return Math.round(100 * ratio) / 100;
}
