import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageTimes, nearestMessageLanguage } from './message-language.ts';
import { messageLanguages } from './texts/index.ts';

const nearest: [wished: string | null, language: string][] = [
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-x-Leicht', 'de-x-leicht'],
  ['en-GB', 'en'],
  ['ar-SY', 'ar'],
  ['fr', 'de'],
  ['', 'de'],
  [null, 'de'],
];

test('somebody is written to in their language, in one that it is a form of, or in German', () => {
  for (const [wished, language] of nearest) assert.equal(nearestMessageLanguage(wished), language);
});

test('times are those of the office’s clock, in digits that everybody reads', () => {
  const at = Date.parse('2027-10-31T00:30:00Z');
  assert.equal(messageTimes('de', 'Europe/Berlin').date(at), 'Sonntag, 31. Oktober 2027');
  for (const language of messageLanguages) {
    const times = messageTimes(language, 'Europe/Berlin');
    assert.equal(times.clock(at), '02:30');
    assert.match(times.date(at), /\b31\b.*2027|2027.*\b31\b/);
    assert.match(times.short(at), /02:30$/);
    assert.doesNotMatch(times.date(at) + times.short(at), /[٠-٩]/);
  }
  assert.equal(messageTimes('de', 'Europe/Berlin').weekday(1), 'Montag');
  assert.equal(messageTimes('en', 'Europe/Berlin').weekday(7), 'Sunday');
  assert.equal(messageTimes('de', 'America/New_York').day('2027-03-30'), '30.03.2027');
});
