import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageKind } from '@wartemarke/contract';
import { testTown } from '../../test/test-town.ts';
import { createOffices } from '../offices/offices.ts';
import { toGreetingName } from './letter.ts';
import { previewOf } from './preview.ts';
import { countPlaces } from './short-message.ts';
import { messageLanguages } from './texts/index.ts';

const now = Date.parse('2027-03-20T08:00:00+01:00');

const previewIn = (town = testTown()) => {
  const offices = createOffices(town);
  const words = { offices, publicUrl: 'https://termine.stadt.example' };
  return (kind: (typeof messageKind.options)[number], language: string) =>
    previewOf(kind, offices.get('buergerbuero'), { language, now }, words);
};

const names: [name: string | undefined, greeted: string | undefined][] = [
  ['Erika Mustermann', 'Erika Mustermann'],
  ['Łukasz O’Brien', 'Łukasz O’Brien'],
  ['李', '李'],
  ['J. R. Müller-Lüdenscheidt', 'J. R. Müller-Lüdenscheidt'],
  ['Erika\r\n  Mustermann', 'Erika Mustermann'],
  ['Gewinn auf www.example.org', undefined],
  ['https:evil', undefined],
  ['a@b', undefined],
  ['\u202eErika', 'Erika'],
  [undefined, undefined],
];

test('a name greets on one line, and never as a link that others put there', () => {
  for (const [name, greeted] of names) assert.equal(toGreetingName(name), greeted, name);
});

test('every kind of message is whole in every language', async () => {
  const preview = previewIn();
  const seen = new Set<string>();
  for (const kind of messageKind.options) {
    for (const language of messageLanguages) {
      const { subject, text, html, sms } = await preview(kind, language);
      for (const part of [subject, text, html, sms]) {
        assert.doesNotMatch(part, /undefined|NaN|Invalid|\{\w+\}/, `${kind} ${language}`);
      }
      assert.match(html, /^<!doctype html>/);
      assert.doesNotMatch(html, /src="(?!data:)|<script|url\(/);
      seen.add(`${subject}${sms}`);
    }
  }
  assert.equal(seen.size, messageKind.options.length * messageLanguages.length);
});

test('a text message in German or English fits into one, whatever the office is called', async () => {
  const preview = previewIn(testTown((office) => (office.name = 'Bürgerbüro der Samtgemeinde Altenwerth')));
  for (const kind of messageKind.options) {
    for (const language of ['de', 'de-x-leicht', 'en']) {
      const { sms } = await preview(kind, language);
      const places = countPlaces(sms);
      assert.ok(places !== undefined && places <= 160, `${kind} ${language} ${places}: ${sms}`);
    }
  }
});

test('the alphabet of text messages counts as its standard says', () => {
  assert.equal(countPlaces('Grüße'), 5);
  assert.equal(countPlaces('6 €'), 4);
  assert.equal(countPlaces('Привіт'), undefined);
});

test('the office’s own words stand around what is always said, in the language of the message', async () => {
  const preview = previewIn(
    testTown((office) => {
      office.messages.texts.confirmation = {
        opening: { de: 'Schön, dass Sie kommen!', en: 'How nice!' },
        closing: '<b>Der Aufzug ist defekt.</b>',
      };
    }),
  );
  const german = await preview('confirmation', 'de');
  assert.ok(german.text.indexOf('Schön') < german.text.indexOf('Datum'));
  assert.ok(german.text.indexOf('Aufzug') > german.text.indexOf('Biometrisches'));
  assert.match(german.html, /&lt;b&gt;Der Aufzug/);
  assert.match((await preview('confirmation', 'en')).text, /How nice!/);
  assert.doesNotMatch((await preview('reminder', 'de')).text, /Schön|Aufzug/);
});

test('numbers and names of another script keep their order in Arabic', async () => {
  const { text } = await previewIn()('confirmation', 'ar');
  assert.match(text, /\u2068030 23125000\u2069/);
  assert.match(text, /\u206812345 Teststadt\u2069/);
});
