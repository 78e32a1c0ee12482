import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Today } from '@wartemarke/contract';
import { hasWait, needsAppointment, toWalkInQueues } from './walk-in.view.ts';

type Queue = Today['queues'][number];

const morning = { startAt: '2027-03-01T08:00:00+01:00', endAt: '2027-03-01T12:00:00+01:00' };
const evening = { startAt: '2027-03-01T14:00:00+01:00', endAt: '2027-03-01T18:00:00+01:00' };
const queue: Queue = {
  id: 'service',
  name: 'Bürgerservice',
  state: 'open',
  drawing: 'open',
  waiting: 3,
  wait: { fromMinutes: 10, toMinutes: 20 },
  openings: [morning, evening],
  freeSlots: 2,
  nextSlot: null,
};

function today(at: string, ...queues: Partial<Queue>[]): Today {
  return {
    office: 'rathaus',
    timeZone: 'Europe/Berlin',
    date: '2027-03-01',
    at: `2027-03-01T${at}:00+01:00`,
    queues: queues.map((changes) => ({ ...queue, ...changes })),
  };
}

const faces: [when: string, at: string, changes: Partial<Queue>, face: string][] = [
  ['in the opening hours', '09:00', {}, 'open'],
  ['at the minute of opening', '08:00', {}, 'open'],
  ['before them', '07:00', {}, 'later'],
  ['between morning and evening', '13:00', { openings: [evening] }, 'later'],
  ['after the last of them', '18:00', { openings: [] }, 'over'],
  ['in a pause', '09:00', { state: 'paused' }, 'paused'],
  ['when it takes nobody else', '11:30', { state: 'closing' }, 'closing'],
  ['when it was closed early', '11:30', { state: 'closed' }, 'closing'],
  ['when all numbers are given out', '09:00', { drawing: 'full' }, 'full'],
  ['when whoever comes now is not served today', '09:00', { drawing: 'not_today' }, 'notToday'],
  [
    'in a pause after which nobody else is served',
    '09:00',
    { state: 'paused', drawing: 'not_today' },
    'notToday',
  ],
  ['where nobody is taken without an appointment', '09:00', { drawing: 'closed' }, 'appointmentsOnly'],
  ['before its hours, when it gives no numbers', '07:00', { state: 'closed', drawing: 'closed' }, 'later'],
  ['closed early, when it gives no numbers', '11:30', { state: 'closing', drawing: 'closed' }, 'closing'],
];

for (const [when, at, changes, face] of faces) {
  test(`${when} a queue is ${face}`, () => assert.equal(toWalkInQueues(today(at, changes))[0]?.face, face));
}

test('who comes too early is told when it opens', () => {
  const [first] = toWalkInQueues(today('13:00', { openings: [evening] }));
  assert.equal(first?.opensAt, evening.startAt);
  assert.equal(toWalkInQueues(today('09:00', {}))[0]?.opensAt, undefined);
});

test('a queue that is over for today comes last', () => {
  const queues = toWalkInQueues(today('13:00', { id: 'a', openings: [] }, { id: 'b' }));
  assert.deepEqual(
    queues.map(({ id }) => id),
    ['b', 'a'],
  );
});

test('a wait is told only while the queue takes people', () => {
  const told = (at: string, changes: Partial<Queue>) => toWalkInQueues(today(at, changes)).map(hasWait)[0];
  assert.equal(told('09:00', {}), true);
  assert.equal(told('07:00', {}), false);
  assert.equal(told('09:00', { wait: null }), false);
  assert.equal(told('11:30', { state: 'closing' }), false);
});

test('an appointment is offered where nobody else is taken without one', () => {
  const offered = (at: string, changes: Partial<Queue>) =>
    toWalkInQueues(today(at, changes)).map(needsAppointment)[0];
  assert.equal(offered('09:00', {}), false);
  assert.equal(offered('09:00', { state: 'paused' }), false);
  assert.equal(offered('18:00', { openings: [] }), false);
  for (const changes of [{ drawing: 'full' }, { drawing: 'not_today' }, { state: 'closing' }] as const) {
    assert.equal(offered('09:00', changes), true);
  }
});
