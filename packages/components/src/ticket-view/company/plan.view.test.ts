import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPlan } from './plan.view.ts';

const at = '2027-03-01T10:00:00+01:00';
const ticket = { ...fixtures.ticket, at, wait: { fromMinutes: 40, toMinutes: 55 } };
const clock = (time: string) => Date.parse(`2027-03-01T${time}:00+01:00`);
const advise = (walk: number, time: string) => toPlan(ticket, walk, clock(time))?.advice;

test('who stays is told when the call may come at the earliest', () => {
  assert.deepEqual(toPlan(ticket, 0, clock('10:00')), {
    ...{ advice: 'away', beBackAt: clock('10:40'), isDue: false, isTooFar: false },
  });
});

test('who walks for a quarter of an hour is told when to set out, and then to do so', () => {
  assert.equal(toPlan(ticket, 15, clock('10:00'))?.setOutAt, clock('10:25'));
  assert.deepEqual(
    ['10:24', '10:25', '10:45'].map((time) => advise(15, time)),
    ['away', 'go', 'go'],
  );
});

test('the last minutes are no time to go away', () => {
  assert.deepEqual(
    ['10:35', '10:36'].map((time) => advise(0, time)),
    ['away', 'stay'],
  );
});

test('a way there and back that takes longer than there is time is too far', () => {
  const isTooFar = (time: string) => toPlan(ticket, 15, clock(time))?.isTooFar;
  assert.deepEqual([isTooFar('10:10'), isTooFar('10:11')], [false, true]);
});

test('from the earlier end of the range on the call may come at any time', () => {
  const isDue = (time: string) => toPlan(ticket, 0, clock(time))?.isDue;
  assert.deepEqual([isDue('10:39'), isDue('10:40')], [false, true]);
});

test('nobody who is called, or whose wait is not known, is told when to be back', () => {
  assert.equal(toPlan(fixtures.tickets.called, 5, clock('10:00')), undefined);
  assert.equal(toPlan({ ...ticket, wait: null }, 5, clock('10:00')), undefined);
});
