import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CustomElement, Package } from 'custom-elements-manifest/schema.d.ts';
import { listGaps, toPublished } from './describe.ts';

const described: CustomElement = {
  name: 'Board',
  customElement: true,
  tagName: 'wm-board',
  description: 'Shows calls.',
  members: [
    { kind: 'field', name: 'office', description: 'Id of the office.' },
    { kind: 'field', name: 'source', privacy: 'private' },
  ],
  attributes: [{ name: 'office', description: 'Id of the office.', fieldName: 'office' }],
  events: [{ name: 'wm-call-announce', description: 'A call.', type: { text: 'CallEvent' } }],
  cssParts: [{ name: 'row', description: 'One call.' }],
};

function toPackage(changes: Partial<CustomElement>): Package {
  const declaration = { kind: 'class' as const, ...described, ...changes };
  const module = {
    kind: 'javascript-module' as const,
    path: 'src/board/board.ts',
    declarations: [declaration],
  };
  return { schemaVersion: '1.0.0', modules: [module] };
}

test('an element that is described in full has no gaps', () => {
  assert.deepEqual(listGaps(toPackage({})), []);
});

const type = { text: 'CallEvent' };
const gaps: readonly (readonly [string, Partial<CustomElement>])[] = [
  ['wm-board has no description', { description: '' }],
  ['wm-board: field rows has no description', { members: [{ kind: 'field', name: 'rows' }] }],
  ['wm-board: method print has no description', { members: [{ kind: 'method', name: 'print' }] }],
  ['wm-board: attribute rows has no description', { attributes: [{ name: 'rows' }] }],
  ['wm-board: event wm-call-announce has no description', { events: [{ name: 'wm-call-announce', type }] }],
  ['wm-board: part row has no description', { cssParts: [{ name: 'row' }] }],
  ['wm-board: slot note has no description', { slots: [{ name: 'note' }] }],
  ['wm-board: custom property --wm-accent has no description', { cssProperties: [{ name: '--wm-accent' }] }],
  ['wm-board: fires CallEvent, which is not described by @fires', { events: [{ name: 'call', type }] }],
];

for (const [gap, changes] of gaps) {
  test(`a gap is named: ${gap}`, () => {
    assert.deepEqual(listGaps(toPackage(changes)), [gap]);
  });
}

test('what is published has built paths, no private members and no invented events', () => {
  const events = [...described.events!, { name: 'call', type: { text: 'CallEvent' } }];
  const [module] = toPublished(toPackage({ events })).modules;
  const [element] = module!.declarations as CustomElement[];
  assert.equal(module!.path, 'dist/board/board.js');
  assert.deepEqual(
    element!.members?.map(({ name }) => name),
    ['office'],
  );
  assert.deepEqual(
    element!.events?.map(({ name }) => name),
    ['wm-call-announce'],
  );
});
