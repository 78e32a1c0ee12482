import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolate, isolateFacts } from './right-to-left.ts';

type Facts = Readonly<Record<string, string | number | undefined>>;

const say = ({ name, count, none }: Facts) => `${name} ${count} ${none}`;

test('names, times and codes are set apart; what already is stays as it is', () => {
  const { text } = isolateFacts({ text: isolateFacts({ text: say }).text });
  assert.equal(
    text({ name: 'Schalter 3', count: '10:30' }),
    '\u2068Schalter 3\u2069 \u206810:30\u2069 undefined',
  );
});

test('whole numbers stay numbers, since a plural is chosen by them', () => {
  const { text } = isolateFacts({ text: say });
  assert.equal(text({ name: '21', count: 3, none: '' }), '21 3 ');
});

test('texts without facts stay as they are', () => {
  assert.deepEqual(isolateFacts({ text: 'مرحبًا' }), { text: 'مرحبًا' });
  assert.equal(isolate('0151 23456789'), '\u20680151 23456789\u2069');
});
