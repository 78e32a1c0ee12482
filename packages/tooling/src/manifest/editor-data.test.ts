import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCssData, toHtmlData } from './editor-data.ts';
import type { ElementFacts } from './element-facts.ts';
import { toElementTypes } from './framework-types.ts';
import { toWebTypes } from './web-types.ts';

const setting = (name: string, type: string) => ({
  ...{ name, type, property: name, initial: undefined },
  description: `The ${name}.`,
});

const board: ElementFacts = {
  tag: 'wm-board',
  name: 'Board',
  description: 'Shows calls.',
  attributes: [
    { ...setting('reload-at', 'string'), property: 'reloadAt' },
    setting('mode', "'calls' | 'both'"),
    setting('muted', 'boolean'),
  ],
  properties: [
    setting('reloadAt', 'string'),
    setting('mode', "'calls' | 'both'"),
    setting('client', 'Client'),
  ],
  events: [{ name: 'wm-call-announce', type: 'CallAnnounceEvent', description: 'A number is called.' }],
  slots: [{ name: '', description: 'Below the calls.' }],
  parts: [{ name: 'problem', description: 'What went wrong.' }],
  tokens: [{ name: '--wm-accent', description: "The town's colour.", syntax: '<color>', default: '#0b5563' }],
};

const picker: ElementFacts = { ...board, tag: 'wm-picker', name: 'Picker', events: [] };

const desk: ElementFacts = {
  ...picker,
  tag: 'wm-desk',
  name: 'Desk',
  parts: [{ name: 'problem', description: 'Why nobody can be called.' }],
};

test('VS Code knows what a tag is for, its attributes and their values', () => {
  const [tag] = toHtmlData([board]).tags;
  assert.match(
    tag!.description.value,
    /Shows calls\.[\s\S]*wm-call-announce[\s\S]*\(default\)[\s\S]*problem/,
  );
  assert.deepEqual(tag!.attributes.slice(1), [
    {
      name: 'mode',
      description: { kind: 'markdown', value: 'The mode.' },
      values: [{ name: 'calls' }, { name: 'both' }],
    },
    { name: 'muted', description: { kind: 'markdown', value: 'The muted.' }, valueSet: 'v' },
  ]);
});

test('in style sheets, what elements share stands once, and what differs says where', () => {
  const { properties, pseudoElements } = toCssData([board, picker, desk]);
  assert.deepEqual(properties, [
    { name: '--wm-accent', description: "The town's colour.", syntax: '<color>' },
  ]);
  assert.deepEqual(pseudoElements, [
    {
      name: '::part(problem)',
      description: '<wm-board>, <wm-picker>: What went wrong.\n\n<wm-desk>: Why nobody can be called.',
    },
  ]);
});

test('JetBrains knows the same, and properties and events besides', () => {
  const { contributions, version } = toWebTypes({ name: 'boards', version: '1.2.3' }, [board]);
  const [element] = contributions.html.elements;
  assert.equal(version, '1.2.3');
  assert.deepEqual(
    element!.js.properties.map(({ name, type }) => [name, type]),
    [
      ['reloadAt', 'string'],
      ['mode', "'calls' | 'both'"],
      ['client', 'Client'],
    ],
  );
  assert.deepEqual(
    element!.js.events,
    board.events.map(({ name, description, type }) => ({ name, description, type })),
  );
  assert.deepEqual(element!.css.properties, [
    { name: '--wm-accent', description: "The town's colour.", default: '#0b5563' },
  ]);
});

test('type checkers know attributes by the types of their properties, each name once', () => {
  const types = toElementTypes([board]);
  assert.match(types, /'reload-at'\?: Board\['reloadAt'\] \| undefined;/);
  assert.equal(types.match(/^ {2}mode\?:/gm)?.length, 1);
  assert.match(types, /'wm-call-announce': CallAnnounceEvent;/);
  assert.match(types, /import type \{\s+Board,\s+CallAnnounceEvent,\s+\} from '\.\.\/index\.js'/);
});
