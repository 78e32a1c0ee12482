import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { obviousMinutes } from '../../test/obvious-minutes.ts';
import {
  addDays,
  businessDate,
  dayRange,
  findDate,
  instantAt,
  isRealDate,
  midnightAt,
  offsetAt,
  parseWireInstant,
  toWireInstant,
} from './office-time.ts';

const berlin = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);

test('the instants of the days on which the clock changes are those of the law', () => {
  const table: [date: string, clock: string, occurrence: 'first' | 'second', instant: string][] = [
    ['2027-03-28', '01:59', 'first', '2027-03-28T00:59:00Z'],
    ['2027-03-28', '02:00', 'first', '2027-03-28T01:00:00Z'],
    ['2027-03-28', '02:30', 'first', '2027-03-28T01:00:00Z'],
    ['2027-03-28', '02:30', 'second', '2027-03-28T01:00:00Z'],
    ['2027-03-28', '03:00', 'first', '2027-03-28T01:00:00Z'],
    ['2027-03-28', '08:00', 'first', '2027-03-28T06:00:00Z'],
    ['2027-10-31', '01:59', 'second', '2027-10-30T23:59:00Z'],
    ['2027-10-31', '02:00', 'first', '2027-10-31T00:00:00Z'],
    ['2027-10-31', '02:30', 'first', '2027-10-31T00:30:00Z'],
    ['2027-10-31', '02:30', 'second', '2027-10-31T01:30:00Z'],
    ['2027-10-31', '03:00', 'first', '2027-10-31T02:00:00Z'],
    ['2027-10-31', '08:00', 'first', '2027-10-31T07:00:00Z'],
  ];
  for (const [date, clock, occurrence, instant] of table) {
    const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    const found = new Date(instantAt(date, minutes, berlin, occurrence)).toISOString();
    assert.equal(found, instant.replace('Z', '.000Z'), `${date} ${clock}, ${occurrence}`);
  }
});

test('a day begins at the jump where the clock skips midnight, and at the first of two midnights', () => {
  assert.equal(midnightAt('2027-04-25', 'Asia/Beirut'), midnightAt('2027-04-24', 'Asia/Beirut') + 86_400_000);
  assert.equal(midnightAt('2027-03-28', 'Asia/Beirut'), at('2027-03-28T01:00:00+03:00'));
  assert.equal(midnightAt('2027-11-07', 'America/Havana'), at('2027-11-07T00:00:00-04:00'));
});

test('a day begins at the jump to the second where the clock was not ahead by whole minutes', () => {
  assert.equal(midnightAt('1893-04-01', berlin), at('1893-03-31T23:06:32Z'));
});

test('offsets are those of the platform at every half hour around each change, in many zones', () => {
  const zones = [
    berlin,
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Africa/Casablanca',
  ];
  for (const timeZone of zones) {
    const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    for (let instant = at('2027-01-01T00:00Z'); instant < at('2028-01-01T00:00Z'); instant += 1_800_000) {
      const clock = Date.parse(`${parts.format(instant).replace(' ', 'T')}Z`);
      if (offsetAt(instant, timeZone) === clock - instant) continue;
      assert.fail(`${timeZone} at ${new Date(instant).toISOString()}`);
    }
  }
});

test('a written instant carries the offset of the office and reads back the same', () => {
  assert.equal(toWireInstant(at('2027-03-29T06:00Z'), berlin), '2027-03-29T08:00:00+02:00');
  assert.equal(toWireInstant(at('2027-01-04T07:00Z'), berlin), '2027-01-04T08:00:00+01:00');
  assert.equal(toWireInstant(at('2027-01-04T07:00Z'), 'Asia/Kathmandu'), '2027-01-04T12:45:00+05:45');
  assert.equal(toWireInstant(at('2027-01-04T07:00Z'), 'America/St_Johns'), '2027-01-04T03:30:00-03:30');
  const seconds = fc.integer({ min: at('2026-01-01T00:00Z') / 1000, max: at('2037-01-01T00:00Z') / 1000 });
  const zone = fc.constantFrom(berlin, 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');
  fc.assert(
    fc.property(seconds, zone, (second, timeZone) => {
      const text = toWireInstant(second * 1000, timeZone);
      assert.equal(parseWireInstant(text, timeZone), second * 1000);
      assert.equal(text.slice(0, 10), businessDate(second * 1000, timeZone));
    }),
    { seed: 20270329, numRuns: 500 },
  );
});

test('an instant is refused that the clock of the office never shows', () => {
  const table: [text: string, code: string][] = [
    ['2027-03-28T02:30:00+01:00', 'time_does_not_exist'],
    ['2027-03-28T02:30:00+02:00', 'time_does_not_exist'],
    ['2027-03-29T08:00:00+01:00', 'time_does_not_exist'],
    ['2027-03-29T06:00:00+00:00', 'time_does_not_exist'],
    ['2027-02-29T08:00:00+01:00', 'date_invalid'],
    ['2027-13-01T08:00:00+01:00', 'date_invalid'],
    ['2027-03-29T25:00:00+02:00', 'instant_format'],
    ['2027-03-29T08:61:00+02:00', 'instant_format'],
    ['2027-03-29T08:00:00+99:00', 'instant_format'],
  ];
  for (const [text, code] of table) assert.throws(() => parseWireInstant(text, berlin), { code }, text);
});

test('both showings of a doubled time are accepted and are an hour apart', () => {
  const first = parseWireInstant('2027-10-31T02:30:00+02:00', berlin);
  assert.equal(parseWireInstant('2027-10-31T02:30:00+01:00', berlin) - first, 3_600_000);
});

test('an instant without clock, with Z, is accepted everywhere', () => {
  assert.equal(parseWireInstant('2027-03-28T01:30:00Z', berlin), at('2027-03-28T01:30:00Z'));
});

test('the business day is that of the office', () => {
  assert.equal(businessDate(at('2027-03-28T21:59:59Z'), berlin), '2027-03-28');
  assert.equal(businessDate(at('2027-03-28T22:00:00Z'), berlin), '2027-03-29');
  assert.equal(businessDate(at('2027-03-28T21:59:59Z'), 'Asia/Kathmandu'), '2027-03-29');
});

test('days are counted by the calendar', () => {
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2027-03-29', -1), '2027-03-28');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.deepEqual(dayRange('2027-02-27', '2027-03-01'), ['2027-02-27', '2027-02-28', '2027-03-01']);
  assert.deepEqual(dayRange('2027-03-02', '2027-03-01'), []);
  const decade = dayRange('2026-01-01', '2036-12-31');
  assert.deepEqual(
    decade,
    decade.map((_, index) => addDays('2026-01-01', index)),
  );
  assert.equal(decade.length, 4018);
  assert.equal(
    findDate('2027-02-27', '2027-03-05', (date) => date.endsWith('-01')),
    '2027-03-01',
  );
  assert.equal(
    findDate('2027-02-27', '2027-02-28', (date) => date.endsWith('-01')),
    undefined,
  );
});

test('only days of the calendar are real', () => {
  for (const date of ['2028-02-29', '2027-12-31', '2000-02-29']) assert.equal(isRealDate(date), true, date);
  const unreal = [
    '2027-02-29',
    '2027-02-30',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '01.03.2027',
    '2027-3-1',
    '',
  ];
  for (const date of unreal) assert.equal(isRealDate(date), false, date);
});

test('a change day has 23 or 25 hours of minutes, all others 24', () => {
  const lengths = ['2027-03-27', '2027-03-28', '2027-10-31'].map((date) => {
    const length = (midnightAt(addDays(date, 1), berlin) - midnightAt(date, berlin)) / 60_000;
    assert.equal(length, obviousMinutes(date, berlin).length);
    return length / 60;
  });
  assert.deepEqual(lengths, [24, 23, 25]);
});
