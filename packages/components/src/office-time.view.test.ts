import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAge } from './format-age.ts';
import { officeTime } from './office-time.ts';

const springForward = '2027-03-28T01:00:00Z';

test('times are those on the wall of the office, on either side of a clock change', () => {
  const times = officeTime('de', 'Europe/Berlin');
  assert.equal(times.time(Date.parse(springForward) - 60_000), '1:59 Uhr');
  assert.equal(times.time(springForward), '3:00 Uhr');
  assert.equal(officeTime('de', 'America/New_York').time(springForward), '21:00 Uhr');
});

test('midnight is the beginning of the day', () => {
  assert.equal(officeTime('de', 'Europe/Berlin').clock('2027-03-01T00:00:00+01:00'), '0:00');
});

test('only German puts a word to a time of day', () => {
  const at = '2027-03-01T14:05:00+01:00';
  assert.equal(officeTime('de-x-leicht', 'Europe/Berlin').time(at), '14:05 Uhr');
  assert.equal(officeTime('en', 'Europe/Berlin').time(at), '14:05');
});

test('a day is the same day in every zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
    assert.equal(officeTime('de', zone).date('2027-03-29'), 'Montag, 29. März 2027');
  }
});

test('dates are written with the day before the month', () => {
  const times = officeTime('en', 'Europe/Berlin');
  assert.equal(times.date('2027-03-29').replace(',', ''), 'Monday 29 March 2027');
  assert.equal(times.weekday('2027-03-29'), 'Monday');
  assert.equal(times.month('2027-03-29'), 'March 2027');
});

const days: [string, string][] = [
  ['de-x-leicht', 'Montag, 29. März 2027'],
  ['tr', '29 Mart 2027 Pazartesi'],
  ['uk', 'понеділок, 29 березня 2027 р.'],
  ['ar', 'الاثنين، 29 مارس 2027'],
];

for (const [language, date] of days) {
  test(`a day in ${language} is ${date}`, () => {
    const times = officeTime(language, 'Europe/Berlin');
    assert.equal(times.date('2027-03-29').replaceAll('\u00a0', ' '), date);
    assert.match(times.time('2027-03-29T14:05:00+02:00'), /^14:05/);
  });
}

test('digits are Latin in every language, since tickets and boards have those', () => {
  const { date, shortDate, month, clock } = officeTime('ar', 'Europe/Berlin');
  const said = [date, shortDate, month].map((say) => say('2027-03-29'));
  const all = [...said, clock('2027-03-29T14:05:00+02:00'), formatAge(180_000, 'ar')].join(' ');
  assert.doesNotMatch(all, /[\u0660-\u0669]/);
  assert.match(all, /29.*2027.*14:05.*3/);
});

test('an instant late in the evening belongs to the day of the office', () => {
  assert.match(officeTime('de', 'Europe/Berlin').shortDate('2027-03-28T23:30:00Z'), /29\. März/);
});

test('the times of an office are made once', () => {
  assert.equal(officeTime('de', 'Europe/Berlin'), officeTime('de', 'Europe/Berlin'));
});

test('an age is said in the largest whole unit', () => {
  const minute = 60_000;
  const ages = [-5, 59_999, 3 * minute, 60 * minute, 47 * 60 * minute].map((age) => formatAge(age, 'de'));
  assert.deepEqual(ages, [
    'in dieser Minute',
    'in dieser Minute',
    'vor 3 Minuten',
    'vor 1 Stunde',
    'gestern',
  ]);
});
