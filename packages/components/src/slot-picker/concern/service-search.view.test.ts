import type { Office, Service } from '@wartemarke/contract';
import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createServiceSearch, toPlain } from './service-search.ts';

const { find } = createServiceSearch(fixtures.office);
const idsOf = (query: string) => find(query).map(({ id }) => id);

interface SampleText {
  readonly de: string;
}
interface SampleOffice {
  readonly categories: readonly { id: string; name: SampleText }[];
  readonly services: readonly { id: string; name: SampleText; categories: string[]; keywords: string[] }[];
}

const townFile = join(import.meta.dirname, '../../../../../reference-server/towns/sample.json');
const { offices } = JSON.parse(readFileSync(townFile, 'utf8')) as { offices: SampleOffice[] };

/** The first office of the sample town as its German catalogue. */
function readSampleOffice(): Office {
  const [sample] = offices;
  const categories = sample!.categories.map(({ id, name }) => ({ id, name: name.de }));
  const services = sample!.services.map((each) => ({
    ...fixtures.office.services[0]!,
    id: each.id,
    name: each.name.de,
    categories: each.categories,
    keywords: each.keywords,
  }));
  return { ...fixtures.office, categories, services };
}

const sample = createServiceSearch(readSampleOffice());
const firstOf = (query: string, count = 1) =>
  sample
    .find(query)
    .slice(0, count)
    .map(({ id }) => id);

test('case, umlauts, accents and hyphens do not matter', () => {
  for (const query of [
    'führerschein',
    'FÜHRERSCHEIN',
    'fuhrerschein',
    'Fuehrerschein',
    'fu\u0308hrerschein',
  ]) {
    assert.deepEqual(idsOf(query), ['fuehrerscheinumtausch'], query);
  }
  assert.equal(toPlain('Straße – Łódź, É'), toPlain('STRASSE łodz e'));
});

test('a word is found while it is being typed', () => {
  for (const query of ['u', 'um', 'umz', 'umzu', 'umzug'])
    assert.ok(idsOf(query).includes('anmeldung'), query);
});

test('what knows all words comes alone, in any order of the words', () => {
  assert.deepEqual(idsOf('abholen reisepass'), ['ausweis-abholen']);
});

test('a word that nobody knows does not hide what the others find', () => {
  assert.equal(idsOf('ich brauche einen reisepass')[0], 'reisepass');
  assert.deepEqual(idsOf('raumschiff'), []);
});

test('what begins with the word comes before what merely holds it', () => {
  assert.equal(idsOf('reisepass')[0], 'reisepass');
  assert.equal(idsOf('verkehr bewohner')[0], 'bewohnerparkausweis');
});

test('nothing is searched for without a word', () => {
  assert.deepEqual(idsOf(' – '), []);
});

const wishes: [query: string, first: string][] = [
  ['Perso', 'identity-card'],
  ['personalausweis', 'identity-card'],
  ['personalausweiß', 'identity-card'],
  ['Personalausweis beantragen', 'identity-card'],
  ['perso verloren', 'identity-card-loss'],
  ['personlausweis', 'identity-card'],
  ['personalauswies', 'identity-card'],
  ['reisepas', 'passport'],
  ['riesepass', 'passport'],
  ['reispass', 'passport'],
  ['kinderreisepass', 'child-document'],
  ['umzug', 'registration'],
  ['umzgu', 'registration'],
  ['wohnung anmelden', 'registration'],
  ['einwohnermeldeamt', 'registration'],
  ['Fuehrungszeugnis', 'certificate-of-conduct'],
  ['führungszeugniss', 'certificate-of-conduct'],
  ['polizeiliches fuhrungszeugnis', 'certificate-of-conduct'],
  ['meldebescheinigung', 'registration-certificate'],
  ['anwohnerparken', 'resident-parking'],
  ['angelschein', 'fishing-licence'],
  ['hunde steuer', 'dog-registration'],
  ['führerschein umtauschen', 'driving-licence-exchange'],
  ['grauer lappen', 'driving-licence-exchange'],
  ['gewerbe abmelden', 'business-deregistration'],
  ['mietzuschuß', 'housing-benefit'],
  ['rentenantrag', 'pension-application'],
];

for (const [query, first] of wishes) {
  test(`"${query}" leads to ${first}`, () => assert.deepEqual(firstOf(query), [first]));
}

test('a part of a compound finds the compound', () => {
  assert.ok(firstOf('ausweis', 3).includes('identity-card'));
  assert.ok(firstOf('zeugnis', 3).includes('certificate-of-conduct'));
  assert.ok(firstOf('schein', 12).includes('fishing-licence'));
});

test('words of three letters are taken literally, longer ones may be mistyped', () => {
  assert.deepEqual(firstOf('humd'), ['dog-registration']);
  assert.deepEqual(firstOf('hud'), []);
});

test('a compound that nobody knows is found by what it is made of', () => {
  assert.deepEqual(firstOf('Reisepassverlängerungsantrag'), ['passport']);
});

test('a keystroke in a catalogue of 280 services takes at most two milliseconds', () => {
  const big = createServiceSearch(toBigOffice(280));
  const queries = ['p', 'pe', 'perso', 'personlauswies', 'aufenthaltsgestatung verlaengern fuer kind'];
  for (const query of queries) {
    const times = Array.from({ length: 25 }, () => measure(() => big.find(query))).sort((a, b) => a - b);
    assert.ok(times[4]! <= 2, `${query}: ${times[4]} ms`);
  }
  assert.ok(big.find('personlauswies').length > 0);
});

function measure(work: () => unknown): number {
  const startAt = performance.now();
  work();
  return performance.now() - startAt;
}

/** A big city's catalogue: the sample's words, joined anew. */
function toBigOffice(count: number): Office {
  const { services, ...office } = readSampleOffice();
  const many = Array.from({ length: count }, (_, index): Service => {
    const one = services[index % services.length]!;
    const other = services[(index * 7 + 3) % services.length]!;
    const place = `Bezirk${index}`;
    return {
      ...one,
      id: `${one.id}-${index}`,
      name: `${one.name} ${place} ${other.name}`,
      keywords: [...one.keywords, `${place}amt`],
    };
  });
  return { ...office, services: many };
}
