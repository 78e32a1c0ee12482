import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeTime } from '../../office-time.ts';
import { toFreeDays, toTimesOfDay } from './free-days.ts';

const { days, office } = fixtures;

test('only days with slots are listed, the next ones first', () => {
  const free = toFreeDays(days, 7);
  assert.equal(free.length, 7);
  assert.ok(free.every((day) => day.free > 0));
  assert.equal(free[0]?.date, days.nextFreeDate);
  assert.deepEqual(toFreeDays(days, 9).slice(0, 7), free);
});

test('noon divides a day by the clock of the office', () => {
  const at = (time: string) => ({
    startAt: `2027-03-01T${time}:00+01:00`,
    endAt: `2027-03-01T${time}:30+01:00`,
  });
  const { clock } = officeTime('de', office.timeZone);
  const { morning, afternoon } = toTimesOfDay([at('11:59'), at('12:00'), at('09:00')], clock);
  assert.deepEqual([morning, afternoon], [[at('11:59'), at('09:00')], [at('12:00')]]);
});
