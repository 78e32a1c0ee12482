import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { luminance, readableOn } from './readable-on.ts';

test('white stands on dark colours, black on light ones', () => {
  assert.deepEqual(['#004f9f', '#FFCC00', '#000000', '#ffffff'].map(readableOn), [
    '#ffffff',
    '#000000',
    '#ffffff',
    '#000000',
  ]);
});

test('the letters of a button can be read on every colour that a town may choose', () => {
  const colour = fc
    .integer({ min: 0, max: 0xff_ffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (ground) => {
      const [darker, lighter] = [luminance(ground), luminance(readableOn(ground))].sort((a, b) => a - b);
      return (lighter! + 0.05) / (darker! + 0.05) >= 4.5;
    }),
  );
});
