import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema.d.ts';
import { listGaps } from './gaps.ts';

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
  return { schemaVersion: '1.0.0', modules: [module, toIndex('CallEvent'), toEventModule({})] };
}

function toIndex(...names: string[]): Package['modules'][number] {
  const exports = names.map((name) => ({ kind: 'js' as const, name, declaration: { name } }));
  return { kind: 'javascript-module', path: 'src/index.ts', exports };
}

/** An event whose class extends another class of events. */
function toEventModule(changes: Partial<ClassDeclaration>): Package['modules'][number] {
  const base = {
    kind: 'class' as const,
    name: 'BoardEvent',
    description: 'An event of a board.',
    superclass: { name: 'Event', package: 'global:' },
  };
  const own = {
    kind: 'class' as const,
    name: 'CallEvent',
    description: 'A call.',
    superclass: { name: 'BoardEvent' },
    members: [
      { kind: 'field' as const, name: 'type', static: true },
      { kind: 'field' as const, name: 'call', description: 'What is called where.' },
    ],
    ...changes,
  };
  return { kind: 'javascript-module', path: 'src/board/call-event.ts', declarations: [base, own] };
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
  ['wm-board: slot (default) has no description', { slots: [{ name: '' }] }],
  [
    'wm-board: part row is not described by a sentence: calls',
    { cssParts: [{ name: 'row', description: 'calls' }] },
  ],
  [
    'wm-board: fires PageEvent, which src/index.ts does not export',
    { events: [{ name: 'wm-page', description: 'A page.', type: { text: 'PageEvent' } }] },
  ],
];

for (const [gap, changes] of gaps) {
  test(`a gap is named: ${gap}`, () => {
    assert.deepEqual(listGaps(toPackage(changes)), [gap]);
  });
}

test('a gap in an event is named, also where its class extends another one', () => {
  const members = [{ kind: 'field' as const, name: 'call' }];
  const manifest = { schemaVersion: '1.0.0', modules: [toEventModule({ description: '', members })] };
  assert.deepEqual(listGaps(manifest), [
    'CallEvent has no description',
    'CallEvent: field call has no description',
  ]);
});
