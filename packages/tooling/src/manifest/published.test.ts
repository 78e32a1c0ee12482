import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CustomElementDeclaration, Module, Package } from 'custom-elements-manifest/schema.d.ts';
import { toPublished } from './published.ts';

const board: CustomElementDeclaration = {
  kind: 'class',
  name: 'Board',
  customElement: true,
  tagName: 'wm-board',
  description: 'Shows calls.',
  superclass: { name: 'LitElement', package: 'lit' },
  members: [
    { kind: 'field', name: 'office', description: 'Id of the office.' },
    { kind: 'field', name: 'source', privacy: 'private' },
  ],
  events: [
    { name: 'wm-call-announce', description: 'A call.', type: { text: 'CallEvent' } },
    { name: 'call', type: { text: 'CallEvent' } },
  ],
};

const modules: Module[] = [
  {
    kind: 'javascript-module',
    path: 'src/board/board.ts',
    declarations: [board, { kind: 'variable', name: 'rows' }],
    exports: [
      { kind: 'js', name: 'Board', declaration: { name: 'Board', module: 'src/board/board.ts' } },
      { kind: 'js', name: 'rows', declaration: { name: 'rows', module: 'src/board/board.ts' } },
    ],
  },
  {
    kind: 'javascript-module',
    path: 'src/board/call-event.ts',
    declarations: [
      {
        kind: 'class',
        name: 'CallEvent',
        superclass: { name: 'BoardEvent', module: '/src/board/board-event.ts' },
      },
    ],
  },
  {
    kind: 'javascript-module',
    path: 'src/board/board-event.ts',
    declarations: [
      {
        kind: 'class',
        name: 'BoardEvent',
        superclass: { name: 'Event', module: 'src/board/board-event.ts' },
      },
    ],
  },
  { kind: 'javascript-module', path: 'src/day.ts', declarations: [{ kind: 'function', name: 'addDays' }] },
];

const published: Package = toPublished({ schemaVersion: '1.0.0', modules });
const [element, event, base] = published.modules.flatMap(({ declarations = [] }) => declarations);

test('paths are those of the built modules, and what is not public is left out', () => {
  assert.deepEqual(
    published.modules.map(({ path }) => path),
    ['dist/board/board.js', 'dist/board/call-event.js', 'dist/board/board-event.js', 'dist/define/board.js'],
  );
  assert.deepEqual(published.modules[0]?.exports, [
    { kind: 'js', name: 'Board', declaration: { name: 'Board', module: 'dist/board/board.js' } },
  ]);
});

test('an element has no private members and no invented events', () => {
  const { members, events } = element as CustomElementDeclaration;
  assert.deepEqual(members, [{ kind: 'field', name: 'office', description: 'Id of the office.' }]);
  assert.deepEqual(
    events?.map(({ name }) => name),
    ['wm-call-announce'],
  );
});

test('what a class extends is said by where it comes from', () => {
  const parents = [element, event, base].map(
    (declaration) => (declaration as CustomElementDeclaration).superclass,
  );
  assert.deepEqual(parents, [
    { name: 'LitElement', package: 'lit' },
    { name: 'BoardEvent', module: 'dist/board/board-event.js' },
    { name: 'Event', package: 'global:' },
  ]);
});

test('the door that gives an element its tag is named', () => {
  assert.deepEqual(published.modules.at(-1)?.exports, [
    {
      kind: 'custom-element-definition',
      name: 'wm-board',
      declaration: { name: 'Board', module: 'dist/board/board.js' },
    },
  ]);
});
