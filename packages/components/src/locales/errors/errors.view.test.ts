import { apiErrorOf } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../language.ts';
import { errorTexts, toFacts } from './error-texts.ts';

test('instants and days among the facts are written out in the zone of the office', () => {
  const params = { startAt: '2027-03-01T08:30:00Z', opensDate: '2027-03-29', maximum: 5, fromAt: 'soon' };
  assert.deepEqual(toFacts({ code: 'x', params }, 'de', 'Europe/Berlin'), {
    startDate: 'Montag, 1. März 2027',
    startTime: '9:30 Uhr',
    opensDate: 'Montag, 29. März 2027',
    maximum: '5',
  });
});

test('a wrong day names the right one', async () => {
  const { wrong_day } = await errorTexts.load('de');
  const error = apiErrorOf('wrong_day', { params: { startAt: '2027-03-02T09:00:00+01:00' } });
  assert.ok(typeof wrong_day === 'function');
  assert.match(wrong_day(toFacts(error, 'de', 'Europe/Berlin')), /am Dienstag, 2\. März 2027 um 9:00 Uhr/);
});

for (const language of languages) {
  test(`every sentence in ${language} says something with and without facts`, async () => {
    for (const [code, sentence] of Object.entries(await errorTexts.load(language))) {
      const texts = typeof sentence === 'function' ? [sentence({})] : [sentence];
      for (const text of texts) {
        assert.ok(text.length > 12 && /[.?:]|@/.test(text), `${code}: ${text}`);
        assert.doesNotMatch(text, /undefined|null|NaN|\b[45]\d\d\b/, code);
      }
    }
  });
}
