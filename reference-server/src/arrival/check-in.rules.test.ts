import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppointmentState, TicketState } from '@wartemarke/contract';
import { businessDate } from '../availability/office-time.ts';
import { chooseAppointment, judgeCheckIn, type CheckInFacts, type CheckInMoment } from './check-in-rules.ts';

const timeZone = 'Europe/Berlin';
const office = {
  checkIn: { earlyMinutes: 30, lateMinutes: 15, late: 'ticket', byPhone: false },
  calling: { recallsBeforeMiss: 1, returns: 1, returnMinutes: 20 },
} as const;
const startAt = Date.parse('2027-03-30T10:00:00+02:00');
const wireStart = '2027-03-30T10:00:00+02:00';
const at = (time: string) => Date.parse(`2027-03-30T${time}+02:00`);

function judge(now: number, facts: Partial<CheckInFacts> = {}, more: Partial<CheckInMoment> = {}) {
  const moment = { now, todayDate: businessDate(now, timeZone), timeZone, office, givesNumbers: true };
  return judgeCheckIn(
    { state: 'confirmed', date: '2027-03-30', startAt, ...facts },
    { ...moment, isClerk: false, asWalkIn: false, ...more },
  );
}

const refuses = (work: () => unknown, code: string, params?: object) =>
  assert.throws(work, { name: 'CallError', code, ...(params && { facts: { params } }) });

test('one may check in from half an hour before the start to a quarter of an hour after', () => {
  for (const time of ['09:30:00', '10:00:00', '10:15:00']) assert.equal(judge(at(time)), 'first', time);
});

const refused: [code: string, params: object, now: number][] = [
  ['too_early', { fromAt: '2027-03-30T09:30:00+02:00', startAt: wireStart }, at('09:29:59')],
  ['too_late', { startAt: wireStart, offersTicket: 1 }, at('10:15:01')],
  ['wrong_day', { startAt: wireStart }, at('10:00:00') - 86_400_000],
  ['wrong_day', { startAt: wireStart }, Date.parse('2027-03-31T00:00:00+02:00')],
];

test('who comes at another time is told when to come', () => {
  for (const [code, params, now] of refused) refuses(() => judge(now), code, params);
});

test('a clerk decides about early and late, but not about the day', () => {
  const isClerk = true;
  for (const time of ['08:00:00', '11:59:00']) assert.equal(judge(at(time), {}, { isClerk }), 'first', time);
  assert.equal(judge(at('10:00:00'), { state: 'missed' }, { isClerk }), 'first');
  refuses(() => judge(at('10:00:00') - 86_400_000, {}, { isClerk }), 'wrong_day');
});

test('who is too late gets a number like a walk-in on demand, where the office has it so', () => {
  const late = at('10:20:00');
  const refuse = { ...office, checkIn: { ...office.checkIn, late: 'refuse' as const } };
  assert.equal(judge(late, {}, { asWalkIn: true }), 'walk-in');
  assert.equal(judge(late, { state: 'missed' }, { asWalkIn: true }), 'walk-in');
  assert.equal(judge(at('10:00:00'), {}, { asWalkIn: true }), 'first');
  refuses(() => judge(late, {}, { asWalkIn: true, office: refuse }), 'too_late', {
    startAt: wireStart,
    offersTicket: 0,
  });
  assert.equal(judge(late, {}, { asWalkIn: true, office: refuse, isClerk: true }), 'walk-in');
});

test('no number is offered while nobody would get one', () => {
  const params = { startAt: wireStart, offersTicket: 0 };
  refuses(() => judge(at('10:20:00'), {}, { givesNumbers: false }), 'too_late', params);
});

const states: [state: AppointmentState, outcome: string][] = [
  ['held', 'qr_unknown'],
  ['expired', 'qr_unknown'],
  ['unconfirmed', 'qr_unknown'],
  ['requested', 'qr_unknown'],
  ['cancelled', 'appointment_cancelled'],
  ['missed', 'too_late'],
];

test('only what is an appointment can check in, and a cancelled one says so on any day', () => {
  for (const [state, code] of states) refuses(() => judge(at('10:00:00'), { state }), code);
  refuses(() => judge(at('10:00:00') - 86_400_000, { state: 'cancelled' }), 'appointment_cancelled');
});

const ticketOf = (state: TicketState, returns = 0) => ({ state, endedAt: at('10:30:00'), returns });

test('who has a number gets it again, whatever the clock says', () => {
  const ways: [AppointmentState, TicketState][] = [
    ['arrived', 'waiting'],
    ['arrived', 'serving'],
    ['arrived', 'left'],
    ['finished', 'finished'],
  ];
  for (const [state, ticket] of ways)
    assert.equal(judge(at('11:00:00'), { state, ticket: ticketOf(ticket) }), 'again', ticket);
});

test('who missed the call comes back by the rule of return; a clerk takes anyone back', () => {
  const missed = { state: 'missed', ticket: ticketOf('missed') } as const;
  assert.equal(judge(at('10:49:59'), missed), 'again');
  refuses(() => judge(at('10:50:00'), missed), 'return_over');
  refuses(() => judge(at('10:31:00'), { ...missed, ticket: ticketOf('missed', 1) }), 'return_over');
  assert.equal(judge(at('11:50:00'), missed, { isClerk: true }), 'again');
});

test('of several appointments of a phone number the open one nearest to now is meant, else the earliest', () => {
  const appointment = (time: string, state: AppointmentState = 'confirmed') => ({ state, startAt: at(time) });
  const choose = (time: string, ...all: ReturnType<typeof appointment>[]) =>
    chooseAppointment(all, { now: at(time), office });
  const early = appointment('08:00:00', 'arrived');
  const middle = appointment('10:00:00');
  const later = appointment('10:20:00');
  assert.equal(choose('09:55:00', early, middle, later), middle);
  assert.equal(choose('10:14:00', early, middle, later), later);
  assert.equal(choose('09:00:00', early, middle, later), early);
  assert.equal(choose('09:58:00', appointment('10:00:00', 'missed'), later)?.startAt, later.startAt);
  assert.equal(choose('09:00:00'), undefined);
});
