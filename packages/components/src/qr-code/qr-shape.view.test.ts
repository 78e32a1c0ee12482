import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toQrShape } from './qr-shape.ts';

test('the path covers exactly the dark modules, inside a quiet zone of four', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.boolean()), (side, bits) => {
      const modules = Array.from({ length: side }, () =>
        Array.from({ length: side }, () => Boolean(bits.next().value)),
      );
      const { size, path } = toQrShape(side, (row, column) => modules[row]![column]!);
      assert.equal(size, side + 8);
      const drawn = new Set<string>();
      for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
        for (let step = 0; step < Number(width); step += 1)
          drawn.add(`${Number(y) - 4} ${Number(x) - 4 + step}`);
      }
      const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${y} ${x}`] : [])));
      assert.deepEqual([...drawn].sort(), dark.sort());
    }),
  );
});
