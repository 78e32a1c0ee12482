import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toArgTypes } from './arg-types.ts';
import { toMarkup } from './markup.ts';
import type { DescribedElement } from './read-manifest.ts';

const setting = (name: string, property: string, type: string, initial: string) => ({
  ...{ name, property, type, initial },
  description: `What ${property} is.`,
});

const board: DescribedElement = {
  tag: 'wm-board',
  name: 'Board',
  description: 'Shows calls.',
  attributes: [
    setting('base-url', 'baseUrl', 'string', "''"),
    setting('screen-height', 'screenHeight', 'number', '0'),
    setting('muted', 'muted', 'boolean', 'false'),
    setting('mode', 'mode', "'calls' | 'signage'", "'calls'"),
  ],
  properties: [
    setting('screenHeight', 'screenHeight', 'number', '0'),
    setting('mode', 'mode', "'calls' | 'signage'", "'calls'"),
    setting('client', 'client', 'Client | undefined', 'undefined'),
  ],
  events: [{ name: 'wm-call', type: 'CallEvent', description: 'A number is called.' }],
  methods: [{ name: 'call', signature: '(number: string) => void', description: 'Calls a number.' }],
  slots: [{ name: '', description: 'What stands below.' }],
  parts: [{ name: 'call', description: 'A call.' }],
  tokens: [],
};

test('what can be written down can be changed, by the name of its attribute', () => {
  const { screenHeight, mode, client } = toArgTypes(board);
  assert.deepEqual([screenHeight?.name, screenHeight?.control], ['screen-height', { type: 'number' }]);
  assert.deepEqual([mode?.control, mode?.options], [{ type: 'select' }, ['calls', 'signage']]);
  assert.deepEqual(client?.control, { disable: true });
});

test('parts, slots, events and methods of the same name stand beside each other', () => {
  const rows = Object.values(toArgTypes(board)).map(({ name, table }) => `${table?.category} ${name}`);
  const read = ['events wm-call', 'methods call', 'slots default slot', 'parts call'];
  assert.deepEqual(
    rows.filter((row) => !/^(attributes|properties) /.test(row)),
    read,
  );
});

test('a page says what is not usual', () => {
  const server = 'base-url="https://termine.example.de"';
  assert.equal(toMarkup(board, { mode: 'calls', screenHeight: 0 }), `<wm-board ${server}></wm-board>`);
  assert.equal(
    toMarkup(board, { mode: 'signage', screenHeight: 680, muted: true }),
    `<wm-board ${server} screen-height="680" muted mode="signage"></wm-board>`,
  );
});
