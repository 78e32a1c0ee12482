import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createServiceSearch, toPlain } from './service-search.ts';

const { find } = createServiceSearch(fixtures.office);
const idsOf = (query: string) => find(query).map(({ id }) => id);

test('case, umlauts, accents and hyphens do not matter', () => {
  for (const query of [
    'führerschein',
    'FÜHRERSCHEIN',
    'fuhrerschein',
    'Fuehrerschein',
    'fu\u0308hrerschein',
    ' führer-schein'.replace('-', ''),
  ]) {
    assert.deepEqual(idsOf(query), ['fuehrerscheinumtausch'], query);
  }
  assert.equal(toPlain('Straße – Łódź, É'), 'strasse łodz e');
});

test('a word is found while it is being typed', () => {
  for (const query of ['u', 'um', 'umz', 'umzu', 'umzug'])
    assert.ok(idsOf(query).includes('anmeldung'), query);
});

test('every word must be found, in any order', () => {
  assert.deepEqual(idsOf('abholen reisepass'), ['ausweis-abholen']);
  assert.deepEqual(idsOf('reisepass raumschiff'), []);
});

test('everyday words and headings count too', () => {
  assert.deepEqual(idsOf('perso').slice(0, 1), ['personalausweis']);
  assert.deepEqual(idsOf('verkehr bewohner'), ['bewohnerparkausweis']);
});

test('what begins with the word comes before what merely holds it', () => {
  assert.equal(idsOf('reisepass')[0], 'reisepass');
  assert.deepEqual(idsOf('pass').slice(0, 1), ['reisepass']);
});

test('nothing is searched for without a word', () => {
  assert.deepEqual(idsOf(' – '), []);
});
