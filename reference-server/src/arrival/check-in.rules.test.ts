import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppointmentState } from '@wartemarke/contract';
import { businessDate } from '../availability/office-time.ts';
import { judgeCheckIn } from './check-in-rules.ts';

const timeZone = 'Europe/Berlin';
const policy = { earlyMinutes: 30, lateMinutes: 15, late: 'ticket', byPhone: false } as const;
const startAt = Date.parse('2027-03-30T10:00:00+02:00');

function judge(at: string, state: AppointmentState = 'confirmed') {
  const now = Date.parse(`${at}+02:00`);
  const moment = { now, todayDate: businessDate(now, timeZone), timeZone, policy };
  return judgeCheckIn({ state, date: '2027-03-30', startAt }, moment);
}

const welcome = ['2027-03-30T09:30:00', '2027-03-30T10:00:00', '2027-03-30T10:15:00'];

test('one may check in from half an hour before the start to a quarter of an hour after', () => {
  for (const at of welcome) assert.equal(judge(at), 'first', at);
});

const refused: [code: string, params: object, at: string][] = [
  [
    'too_early',
    { fromAt: '2027-03-30T09:30:00+02:00', startAt: '2027-03-30T10:00:00+02:00' },
    '2027-03-30T09:29:59',
  ],
  ['too_late', { startAt: '2027-03-30T10:00:00+02:00' }, '2027-03-30T10:15:01'],
  ['wrong_day', { startAt: '2027-03-30T10:00:00+02:00' }, '2027-03-29T10:00:00'],
  ['wrong_day', { startAt: '2027-03-30T10:00:00+02:00' }, '2027-03-31T00:00:00'],
];

test('who comes at another time is told when to come', () => {
  for (const [code, params, at] of refused) {
    assert.throws(() => judge(at), { name: 'CallError', code, facts: { params } }, at);
  }
});

const states: [state: AppointmentState, outcome: string][] = [
  ['held', 'qr_unknown'],
  ['expired', 'qr_unknown'],
  ['cancelled', 'appointment_cancelled'],
  ['missed', 'too_late'],
];

test('only what is still to come or has arrived can check in', () => {
  for (const [state, code] of states) {
    assert.throws(() => judge('2027-03-30T10:00:00', state), { name: 'CallError', code }, state);
  }
  assert.equal(judge('2027-03-30T11:00:00', 'arrived'), 'again');
  assert.equal(judge('2027-03-30T11:00:00', 'finished'), 'again');
});
