import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReloadDue } from './reload-time.ts';

const timeZone = 'Europe/Berlin';
const reloadAt = '03:30';

const isDue = (loaded: string, now: string, at = reloadAt) =>
  isReloadDue({ loadedAt: Date.parse(loaded), now: Date.parse(now), reloadAt: at, timeZone });

test('a page is due once its hour has passed by the office’s clock, and not again that day', () => {
  assert.equal(isDue('2027-03-01T09:00+01:00', '2027-03-02T03:29+01:00'), false);
  assert.equal(isDue('2027-03-01T09:00+01:00', '2027-03-02T03:30+01:00'), true);
  assert.equal(isDue('2027-03-02T03:30+01:00', '2027-03-02T03:31+01:00'), false);
  assert.equal(isDue('2027-03-02T03:30+01:00', '2027-03-03T03:30+01:00'), true);
});

test('a page that was busy at its hour stays due', () => {
  assert.equal(isDue('2027-03-01T09:00+01:00', '2027-03-02T11:00+01:00'), true);
});

test('a page that was opened after its hour waits for the next day', () => {
  assert.equal(isDue('2027-03-02T08:00+01:00', '2027-03-02T23:59+01:00'), false);
});

test('an hour that the clocks leave out has passed with the next one, one that comes twice counts once', () => {
  assert.equal(isDue('2027-03-27T12:00+01:00', '2027-03-28T01:59+01:00', '02:30'), false);
  assert.equal(isDue('2027-03-27T12:00+01:00', '2027-03-28T03:00+02:00', '02:30'), true);
  assert.equal(isDue('2027-10-31T02:30+02:00', '2027-10-31T02:30+01:00', '02:30'), false);
});

test('what is no time of day never comes', () => {
  for (const at of ['', '3:30', '25:00', 'never']) {
    assert.equal(isDue('2027-03-01T09:00+01:00', '2027-03-05T23:00+01:00', at), false);
  }
});
