import * as contract from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { smallTownFile } from '../../test/small-town-file.ts';
import { parseTown } from '../town/read-town.ts';
import { isListed, nearestLanguage, officeCatalogue, officeSummary } from './catalogue.ts';

function townWith(change: (office: Record<string, unknown>) => void = () => undefined) {
  const file = smallTownFile();
  change(file.offices[0]! as unknown as Record<string, unknown>);
  const town = parseTown(JSON.stringify(file), 'town');
  return { town, office: town.offices[0]! };
}

test('an office is shaped as the contract says', () => {
  const { town, office } = townWith((entry) =>
    Object.assign(entry, { accent: '#004f9f', phone: '030 23125 1' }),
  );
  const shown = officeCatalogue(town, office, '2027-03-01');
  assert.deepEqual(contract.office.parse(shown), shown);
  assert.equal(shown.accent, '#004f9f');
  assert.deepEqual(shown.queues, [{ id: 'service', name: 'Service', walkIns: true }]);
});

test('every office of the sample town fits the contract in every language', () => {
  const file = new URL('../../towns/sample.json', import.meta.url);
  const town = parseTown(readFileSync(file, 'utf8'), 'sample');
  for (const office of town.offices) {
    for (const language of town.languages) {
      const shown = officeCatalogue(town, office, '2027-03-01', language);
      assert.deepEqual(contract.office.parse(shown), shown);
      assert.equal(shown.services.length, office.services.length);
    }
  }
});

const languages: [asked: string | undefined, language: string, name: string][] = [
  [undefined, 'de', 'Rathaus'],
  ['de', 'de', 'Rathaus'],
  ['en', 'en', 'Town hall'],
  ['en-GB', 'en', 'Town hall'],
  ['EN', 'en', 'Town hall'],
  ['fr', 'de', 'Rathaus'],
  ['de-x-leicht', 'de', 'Rathaus'],
];

for (const [asked, language, name] of languages) {
  test(`who asks for ${asked ?? 'no language'} gets ${language}`, () => {
    const { town, office } = townWith();
    const shown = officeCatalogue(town, office, '2027-03-01', asked);
    assert.deepEqual([shown.language, shown.name], [language, name]);
    assert.equal(officeSummary(town, office, asked).name, name);
    assert.equal(nearestLanguage(town, asked), language);
  });
}

test('a further one takes as long as the first unless said otherwise', () => {
  const { town, office } = townWith(({ services }) => {
    Object.assign((services as object[])[1]!, { additionalMinutes: 0 });
  });
  const { services } = officeCatalogue(town, office, '2027-03-01');
  assert.deepEqual(
    services.slice(0, 2).map(({ additionalMinutes }) => additionalMinutes),
    [15, 0],
  );
});

test('a mere link cannot be booked', () => {
  const { town, office } = townWith();
  const { services } = officeCatalogue(town, office, '2027-03-01');
  assert.deepEqual(
    services.map(({ id, bookable, link }) => [id, bookable, link !== undefined]),
    [
      ['ausweis', true, false],
      ['pass', true, false],
      ['wohngeld', false, true],
    ],
  );
});

test('citizens do not see what is for staff only, nor a category that it leaves empty', () => {
  const { town, office } = townWith(({ services }) => {
    for (const service of (services as object[]).slice(0, 2)) Object.assign(service, { staffOnly: true });
  });
  const shown = officeCatalogue(town, office, '2027-03-01');
  assert.deepEqual(
    shown.services.map(({ id }) => id),
    ['wohngeld'],
  );
  assert.deepEqual(shown.categories, []);
});

test('an office for staff only is not listed', () => {
  assert.equal(isListed(townWith().office), true);
  const { office } = townWith(({ services }) => {
    for (const service of services as object[]) Object.assign(service, { staffOnly: true });
  });
  assert.equal(isListed(office), false);
});

test('the season that runs is shown, else the next; without one there is nothing to book', () => {
  const seasons = [
    { from: '2027-09-01', until: '2027-09-30' },
    { from: '2027-02-15', until: '2027-03-19' },
  ];
  const { town, office } = townWith(({ services }) => {
    Object.assign((services as object[])[0]!, { seasons });
  });
  const on = (date: string) => {
    const { season, bookable } = officeCatalogue(town, office, date).services[0]!;
    return [season?.from, bookable];
  };
  assert.deepEqual(on('2027-02-01'), ['2027-02-15', true]);
  assert.deepEqual(on('2027-03-19'), ['2027-02-15', true]);
  assert.deepEqual(on('2027-03-20'), ['2027-09-01', true]);
  assert.deepEqual(on('2027-10-01'), [undefined, false]);
});

test('questions, conditions, documents and own fields speak the language that is asked for', () => {
  const both = (de: string, en: string) => ({ de, en });
  const options = [
    { id: 'one', text: both('Einer', 'One') },
    { id: 'both', text: both('Beide', 'Both') },
  ];
  const when = { question: 'parents', is: ['one'] };
  const { town, office } = townWith((entry) => {
    Object.assign((entry['services'] as object[])[0]!, {
      questions: [{ id: 'parents', text: both('Wer kommt?', 'Who comes?'), options }],
      requirements: [{ name: both('Zustimmung', 'Consent'), when }],
      documents: [{ id: 'consent', name: both('Zustimmung', 'Consent') }],
      fields: { phone: 'required' },
    });
    const label = both('Kennzeichen', 'Number plate');
    entry['ownFields'] = [{ id: 'plate', label, kind: 'choice', options, services: ['ausweis'] }];
  });
  const shown = officeCatalogue(town, office, '2027-03-01', 'en');
  const { questions, requirements, documents, fields } = shown.services[0]!;
  assert.equal(questions[0]?.text, 'Who comes?');
  assert.deepEqual(
    questions[0]?.options.map(({ text }) => text),
    ['One', 'Both'],
  );
  assert.deepEqual(requirements, [{ name: 'Consent', when }]);
  assert.deepEqual(documents, [{ id: 'consent', name: 'Consent' }]);
  assert.deepEqual(fields, { phone: 'required' });
  assert.deepEqual(
    shown.ownFields.map(({ id, label, kind, rule, services }) => [id, label, kind, rule, services]),
    [['plate', 'Number plate', 'choice', 'optional', ['ausweis']]],
  );
});
