import assert from 'node:assert/strict';
import test from 'node:test';
import * as contract from '@wartemarke/contract';
import { fixtures } from './fixtures.ts';

const shapes: [string, contract.AnyEndpoint['answer'], unknown[]][] = [
  ['office', contract.office, [fixtures.office, fixtures.branch]],
  ['days', contract.days, [fixtures.days]],
  ['slots', contract.slots, [fixtures.slots, fixtures.closedDay]],
  ['hold', contract.hold, [fixtures.hold]],
  ['appointment', contract.appointment, Object.values(fixtures.appointments)],
  ['arrival', contract.arrival, Object.values(fixtures.arrivals)],
  ['ticket', contract.ticket, [...Object.values(fixtures.tickets), ...Object.values(fixtures.ticketCases)]],
  ['board', contract.board, [...Object.values(fixtures.boards), ...Object.values(fixtures.siteBoards)]],
  ['hall', contract.hall, [...Object.values(fixtures.halls), ...Object.values(fixtures.siteHalls)]],
  ['clerk', contract.clerk, [fixtures.clerk]],
  ['comparison', contract.earliest, [fixtures.earliest]],
  ['document', contract.document, [fixtures.document]],
  ['data file', contract.appointmentData, [fixtures.appointmentData]],
  ['waiting entry', contract.waitingEntry, Object.values(fixtures.waitingEntries)],
  ['desk appointment', contract.deskAppointment, [...fixtures.deskAppointments, ...fixtures.requests]],
  ['look at today', contract.today, [fixtures.today]],
  ['insight', contract.insights, Object.values(fixtures.insights)],
  ['question what if', contract.whatIfOutcome, [fixtures.whatIf]],
  ['queue day', contract.queueDay, [...fixtures.queueDays, fixtures.misfitDay]],
];

for (const [name, schema, values] of shapes) {
  test(`every ${name} of the fixtures keeps to the contract`, () => {
    assert.ok(values.length > 0);
    for (const value of values) assert.deepEqual(schema.parse(value), value);
  });
}

test('the fixtures show a full day, a closed day, and free ones', () => {
  const reasons = new Set(fixtures.days.days.map(({ reason }) => reason));
  assert.deepEqual(reasons, new Set([undefined, 'full', 'closed', 'holiday']));
  assert.ok(fixtures.slots.slots.length > 3);
  assert.equal(fixtures.closedDay.reason, 'closed');
});

test('the eventful hall has everything that a clerk can meet', () => {
  const { tickets, counters, signals, queues } = fixtures.siteHalls.eventful;
  const states = new Set(tickets.map(({ state }) => state));
  assert.deepEqual([...states].sort(), ['called', 'missed', 'parked', 'waiting']);
  assert.deepEqual(new Set(counters.map(({ state }) => state)), new Set(['open', 'wrap_up', 'break']));
  assert.deepEqual(
    signals.map(({ kind }) => kind),
    ['emergency', 'help', 'printer'],
  );
  assert.ok(queues.some(({ text }) => text));
  assert.ok(tickets.some(({ returnUntil }) => returnUntil));
  assert.ok(tickets.some(({ forCounter, priority }) => forCounter && priority));
});

test('insights of a day without visits hide every figure', () => {
  const { visits, onlineShare, waits, serviceTimes, load } = fixtures.insights.few;
  assert.deepEqual(
    [visits.walkIns, onlineShare, waits.appointments, serviceTimes, load],
    [null, null, null, [], []],
  );
  assert.ok(fixtures.insights.month.days.length > 15);
});
