import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHolidays, type FederalState } from './holidays.ts';
import { dayRange } from './office-time.ts';

/** Public holidays of 2027 by the laws of the states. */
const everywhere = [
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-01',
  '2027-05-06',
  '2027-05-17',
  '2027-10-03',
  '2027-12-25',
  '2027-12-26',
];
const epiphany = '2027-01-06';
const womensDay = '2027-03-08';
const easterSunday = '2027-03-28';
const whitSunday = '2027-05-16';
const corpusChristi = '2027-05-27';
const assumption = '2027-08-15';
const childrensDay = '2027-09-20';
const reformation = '2027-10-31';
const allSaints = '2027-11-01';
const repentance = '2027-11-17';

const further: Record<FederalState, string[]> = {
  BB: [easterSunday, whitSunday, reformation],
  BE: [womensDay],
  BW: [epiphany, corpusChristi, allSaints],
  BY: [epiphany, corpusChristi, allSaints],
  HB: [reformation],
  HE: [corpusChristi],
  HH: [reformation],
  MV: [womensDay, reformation],
  NI: [reformation],
  NW: [corpusChristi, allSaints],
  RP: [corpusChristi, allSaints],
  SH: [reformation],
  SL: [corpusChristi, assumption, allSaints],
  SN: [reformation, repentance],
  ST: [epiphany, reformation],
  TH: [childrensDay, reformation],
};

for (const [state, dates] of Object.entries(further) as [FederalState, string[]][]) {
  test(`the public holidays of ${state} in 2027 are those of its law, and no other day is one`, () => {
    const holidays = createHolidays(state);
    const found = dayRange('2027-01-01', '2027-12-31').filter((date) => holidays.isHoliday(date));
    assert.deepEqual(found, [...everywhere, ...dates].sort());
  });
}

test('a holiday of a single year is known', () => {
  const holidays = createHolidays('BE');
  assert.equal(holidays.isHoliday('2028-06-17'), true);
  assert.equal(holidays.isHoliday('2027-06-17'), false);
});

test('days on which offices often close but need not are no public holidays', () => {
  const holidays = createHolidays('NW');
  for (const date of ['2027-12-24', '2027-12-31', '2027-02-08'])
    assert.equal(holidays.isHoliday(date), false, date);
});

test('without a state there are no public holidays', () => {
  assert.equal(createHolidays().isHoliday('2027-12-25'), false);
});
