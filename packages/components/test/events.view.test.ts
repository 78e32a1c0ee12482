import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const source = join(import.meta.dirname, '../src');
const rows = readFileSync(join(import.meta.dirname, '../../../docs/events.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'));

const files = globSync('**/*.ts', { cwd: source, exclude: ['**/*.test.ts', '**/*.stories.ts'] });
const programs = files.map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));
const elements = programs.filter(({ text }) => text.includes('@tagname '));

const events = programs.flatMap(({ file, text }) => {
  const [, type] = /static readonly type = '(wm-[a-z-]+)'/.exec(text) ?? [];
  const [, name = ''] = /export class (\w+)/.exec(text) ?? [];
  const fields = Array.from(text.matchAll(/declare readonly (\w+)/g), ([, field = '']) => field);
  return type
    ? [{ file, type, name, fields, isCancelable: /isCancelable = true|extends AskEvent/.test(text) }]
    : [];
});

const slots = programs.flatMap(({ text }) =>
  Array.from(text.matchAll(/<slot name="([a-z-]+)">/g), ([, slot = '']) => slot),
);

test('there are events and slots to check', () => {
  assert.ok(events.length > 30 && slots.length > 8, `${events.length} events, ${slots.length} slots`);
});

for (const { file, type, name, fields, isCancelable } of events) {
  test(`${type} is told by an element, exported, and explained with all its fields`, () => {
    assert.equal(basename(file), `${toKebab(name)}.ts`);
    assert.ok(
      elements.some(({ text }) => text.includes(`@fires {${name}} ${type} - `)),
      'no element names it',
    );
    const [index] = programs.filter((each) => each.file === 'index.ts');
    assert.match(index!.text, new RegExp(`\\b${name}\\b`));
    const own = rows.filter((row) => row.startsWith(`| \`${type}\` `));
    assert.ok(own.length > 0, 'docs/events.md has no row');
    for (const field of fields) {
      assert.ok(
        own.some((row) => row.includes(`\`${field}\``)),
        `docs/events.md does not name ${field}`,
      );
    }
    for (const row of own) assert.equal(/\| yes/.test(row), isCancelable, 'can it be called off?');
  });
}

test('docs/events.md explains no event that there is not', () => {
  const explained = rows.flatMap((row) => /^\| `(wm-[a-z-]+)`/.exec(row)?.[1] ?? []);
  assert.deepEqual(
    explained.filter((type) => !events.some((event) => event.type === type)),
    [],
  );
});

test('each slot is named by its element and explained', () => {
  const named = elements.flatMap(({ text }) =>
    Array.from(text.matchAll(/\* @slot ([a-z][a-z-]*) - /g), ([, slot = '']) => slot),
  );
  assert.deepEqual([...new Set(named)].sort(), [...new Set(slots)].sort());
  for (const slot of slots)
    assert.ok(
      rows.some((row) => row.includes(`\`${slot}\``)),
      slot,
    );
});

function toKebab(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
