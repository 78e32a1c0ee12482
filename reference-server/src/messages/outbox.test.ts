import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallOffice } from '../../test/small-office.ts';
import { messagesTo, remindersTo } from './outbox.ts';

const timeZone = 'Europe/Berlin';
const office = smallOffice({}, { messages: { reminderHours: [24, 4] } });
const to = { office, appointment: 'a', email: 'erika@mail.example', phone: null, reminders: true };
const at = (instant: string) => Date.parse(instant);
const now = at('2027-01-01T00:00:00Z');

const due = (start: string, known = now) =>
  remindersTo({ ...to, startAt: at(start) }, { now: known, timeZone }).map(({ dueAt }) => dueAt);

const reminders: [start: string, dayBefore: string, hoursBefore: string][] = [
  ['2027-01-12T09:00:00+01:00', '2027-01-11T09:00:00+01:00', '2027-01-12T05:00:00+01:00'],
  ['2027-03-28T09:00:00+02:00', '2027-03-27T09:00:00+01:00', '2027-03-28T05:00:00+02:00'],
  ['2027-03-29T02:30:00+02:00', '2027-03-28T03:00:00+02:00', '2027-03-28T22:30:00+02:00'],
  ['2027-10-31T09:00:00+01:00', '2027-10-30T09:00:00+02:00', '2027-10-31T05:00:00+01:00'],
  ['2027-10-31T04:00:00+01:00', '2027-10-30T04:00:00+02:00', '2027-10-31T01:00:00+02:00'],
];

test('a reminder of the day before comes at the same time of the clock, one of hours before in hours', () => {
  for (const [start, dayBefore, hoursBefore] of reminders) {
    assert.deepEqual(due(start), [at(dayBefore), at(hoursBefore)], start);
  }
});

test('what is over already is not reminded of', () => {
  const start = '2027-01-12T09:00:00+01:00';
  assert.deepEqual(due(start, at('2027-01-11T09:00:00+01:00')), [at('2027-01-12T05:00:00+01:00')]);
  assert.deepEqual(due(start, at('2027-01-12T06:00:00+01:00')), []);
  assert.deepEqual(remindersTo({ ...to, reminders: false, startAt: at(start) }, { now, timeZone }), []);
});

test('each reminder has a key of its own, and knows the start that it is for', () => {
  const both = { ...to, phone: '+4915123456789' };
  const written = remindersTo({ ...both, startAt: at('2027-01-12T09:00:00+01:00') }, { now, timeZone });
  assert.equal(new Set(written.map(({ dedupeKey }) => dedupeKey)).size, 4);
  assert.ok(written.every(({ facts }) => facts?.startAt === '2027-01-12T08:00:00.000Z'));
});

test('people are written to in the ways that they gave and that the office uses', () => {
  const ways = (who: object) =>
    messagesTo({ ...to, ...who }, 'confirmation', now).map(({ channel }) => channel);
  assert.deepEqual(ways({}), ['email']);
  assert.deepEqual(ways({ phone: '015123456789' }), ['email', 'sms']);
  assert.deepEqual(ways({ email: null }), []);
  const silent = smallOffice({}, { messages: { sms: false } });
  assert.deepEqual(ways({ office: silent, phone: '015123456789' }), ['email']);
});
