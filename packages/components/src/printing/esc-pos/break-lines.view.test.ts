import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines } from './break-lines.ts';

const breakText = (text: string, columns: number) =>
  breakLines([...Buffer.from(text, 'latin1')], columns).map((line) => Buffer.from(line).toString('latin1'));

test('a text is broken at its spaces, and a word that is too long is cut', () => {
  assert.deepEqual(breakText('noch vier Personen vor Ihnen', 14), ['noch vier', 'Personen vor', 'Ihnen']);
  assert.deepEqual(breakText('in Wartebereich', 8), ['in', 'Warteber', 'eich']);
  assert.deepEqual(breakText('', 8), []);
});

test('no letter gets lost, and no line is too long', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c ]{0,60}$/), fc.integer({ min: 1, max: 12 }), (text, columns) => {
      const lines = breakText(text, columns);
      assert.ok(lines.every((line) => line.length > 0 && line.length <= columns));
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }),
  );
});
