import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBreaches, toSentences } from './rules.ts';

const broken: [string, string, string][] = [
  [
    'a long sentence',
    'Bitte bringen Sie zu Ihrem Termin im Rathaus Ihren Ausweis und ein neues Foto mit.',
    'at most 12 words',
  ],
  ['a long word', 'Sie brauchen eine Meldebescheinigung.', 'middle dot'],
  ['a passive', 'Ihr Antrag wird heute geprüft.', 'passive'],
  ['a passive of a verb that can be parted', 'Ihre Nummer wurde aufgerufen.', 'passive'],
  ['a passive of a foreign verb', 'Der Termin wird storniert.', 'passive'],
  ['a genitive', 'Die Adresse des Dienstes fehlt.', 'genitive'],
  ['a preposition with a genitive', 'Wir haben wegen der Feiertage zu.', 'genitive'],
  ['a Konjunktiv', 'Das könnte länger dauern.', 'Konjunktiv'],
  ['two commas', 'Wir rufen Sie, wenn Sie dran sind, noch einmal auf.', 'one comma'],
  ['an abbreviation', 'Bringen Sie etwas mit, z. B. Ihren Pass.', 'abbreviation'],
  ['a number as a word', 'Das dauert zwanzig Minuten.', 'figures'],
  ['two negations', 'Das geht nicht ohne, und niemand kann es.', 'negation'],
];

for (const [name, text, advice] of broken) {
  test(`${name} is seen`, () => {
    const found = findBreaches(text).map((breach) => breach.advice);
    assert.equal(found.length, 1, found.join());
    assert.match(found[0] ?? '', new RegExp(advice));
  });
}

const fine = [
  'Bitte bringen Sie Ihren Personal·ausweis mit.',
  'Der Termin wird frei.',
  'Wir werden Ihnen helfen.',
  'Was werden wir Ihnen geben?',
  'Dieses Haus ist offen.',
  'Möchten Sie einen Termin?',
  'Das kostet 37,00 Euro, und zwar sofort.',
  'Sie sind an der 3. Stelle.',
  'Das dauert zwölf Minuten.',
  'Einzig das Foto fehlt.',
  'Sie warten nicht mehr.',
];

for (const text of fine) {
  test(`nothing is wrong with „${text}“`, () => assert.deepEqual(findBreaches(text), []));
}

test('a breach names its words', () => {
  const [breach] = findBreaches('Hier steht die Meldebescheinigung.');
  assert.equal(breach?.words, 'Meldebescheinigung');
});

test('sentences end at a mark, not at an ordinal or an abbreviation', () => {
  const text = 'Das ist der 3. Aufruf. Kommen Sie z. B. zu uns: Wir helfen! Ja? Gut …';
  assert.deepEqual(toSentences(text), [
    'Das ist der 3. Aufruf.',
    'Kommen Sie z. B. zu uns:',
    'Wir helfen!',
    'Ja?',
    'Gut …',
  ]);
});
