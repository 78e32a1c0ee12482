import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnAt } from './return-at.ts';

const MINUTE = 60_000;
const timeZone = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const randomAs = (fraction: number) => () => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(Math.floor(fraction * (2 ** 32 - 1)));
  return bytes;
};

function minutesUntil(now: string, date: string, fraction: number, returnWithinMinutes = 60): number {
  const moment = { now: at(now), timeZone, random: randomAs(fraction) };
  return (returnAt(date, { returnWithinMinutes }, moment) - at(now)) / MINUTE;
}

test('a time of another day comes back after a random while', () => {
  const now = '2027-03-30T10:00:00+02:00';
  assert.equal(minutesUntil(now, '2027-03-31', 0), 0);
  assert.equal(Math.round(minutesUntil(now, '2027-03-31', 0.5)), 30);
  assert.equal(Math.round(minutesUntil(now, '2027-04-30', 1)), 60);
  assert.equal(Math.round(minutesUntil(now, '2027-04-30', 1, 1440)), 1440);
  assert.equal(minutesUntil(now, '2027-03-31', 1, 0), 0);
});

test('it is there before its own day begins, by the clock of the office', () => {
  assert.equal(Math.round(minutesUntil('2027-03-30T23:50:00+02:00', '2027-03-31', 1)), 10);
  assert.equal(Math.round(minutesUntil('2027-03-27T23:50:00+01:00', '2027-03-28', 1)), 10);
});

test('on its own day it comes back at once', () => {
  assert.equal(minutesUntil('2027-03-31T00:00:00+02:00', '2027-03-31', 1), 0);
  assert.equal(minutesUntil('2027-03-31T09:00:00+02:00', '2027-03-31', 1), 0);
});
