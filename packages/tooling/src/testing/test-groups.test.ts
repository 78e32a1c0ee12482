import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dealOut, writeTestGroups } from './test-groups.ts';

test('every file is in one group, and no group has more than it may', () => {
  for (const [count, most] of [
    [0, 3],
    [1, 3],
    [7, 3],
    [12, 4],
    [13, 4],
  ] as const) {
    const files = Array.from({ length: count }, (_, index) => `${index}.test.ts`);
    const groups = dealOut(files, { most, long: [] });
    assert.deepEqual(groups.flat().sort(), [...files].sort());
    assert.ok(groups.every(({ length }) => length > 0 && length <= most));
  }
});

test('a file that takes long begins first, alone', () => {
  const groups = dealOut(['a', 'b', 'long', 'c'], { most: 2, long: ['long', 'elsewhere'] });
  assert.deepEqual(groups, [['long'], ['a', 'c'], ['b']]);
});

test('a group imports its files, and is gone afterwards', async () => {
  const { groups, remove } = await writeTestGroups(['a/one.test.ts', 'b/two.test.ts'], { most: 2, long: [] });
  const [group] = groups;
  assert.match(readFileSync(group!.entry, 'utf8'), /a\/one\.test\.ts",\n.*b\/two\.test\.ts"/);
  await remove();
  assert.ok(!existsSync(group!.entry));
});

test('a file that cannot be loaded fails, and the others run', async (t) => {
  const { groups, remove } = await writeTestGroups(
    ['packages/tooling/src/missing.test.ts', 'packages/contract/src/shape.test.ts'],
    { most: 2, long: [] },
  );
  t.after(remove);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ['--conditions=source', '--test-reporter=tap', groups[0]!.entry], {
    env,
    encoding: 'utf8',
  });
  assert.match(run.stdout, /not ok \d+ - .*missing\.test\.ts loads/);
  assert.match(run.stdout, /# pass [1-9]/);
});
