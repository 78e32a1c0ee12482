import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeTime } from './office-time.ts';
import { sayLimit } from './say-limit.ts';

const times = officeTime('de', 'Europe/Berlin');
const nowAt = Date.parse('2027-03-01T23:30:00+01:00');

test('of a limit today the time is enough', () => {
  assert.equal(sayLimit(times, '2027-03-01T23:59:00+01:00', nowAt), '23:59\u00a0Uhr');
});

test('of another day the day is said too, by the office’s calendar', () => {
  assert.equal(sayLimit(times, '2027-03-02T00:20:00+01:00', nowAt), 'Di., 2.\u00a0März, 0:20\u00a0Uhr');
});
