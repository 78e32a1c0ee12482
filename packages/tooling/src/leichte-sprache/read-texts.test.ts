import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listTexts, listTextsIn } from './read-texts.ts';

test('texts are found however deep they stand', () => {
  const texts = { title: 'Guten Tag', kinds: { moved: { lead: () => 'Neue Zeit' } }, count: 3 };
  assert.deepEqual(listTexts(texts), [
    { place: 'title', text: 'Guten Tag' },
    { place: 'kinds.moved.lead', text: 'Neue Zeit' },
  ]);
});

test('a text that is made is read in each of its forms, once', () => {
  const texts = {
    ahead: ({ count }: { count: number }) => (count === 1 ? 'eine' : `${count} Personen`),
    most: ({ maximum }: { maximum?: number }) => (maximum ? 'Höchstens so viele' : 'Zu viele'),
  };
  assert.deepEqual(
    listTexts(texts).map(({ text }) => text),
    ['3 Personen', 'eine', 'Höchstens so viele', 'Zu viele'],
  );
});

test('of a town the texts of one language are read', () => {
  const town = { offices: [{ id: 'a', name: { de: 'Bürgerbüro', 'de-x-leicht': 'Bürger·büro' } }] };
  assert.deepEqual(listTextsIn('de-x-leicht', town), [{ place: 'offices.0.name', text: 'Bürger·büro' }]);
});
