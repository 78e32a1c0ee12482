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
  ['ticket', contract.ticket, Object.values(fixtures.tickets)],
  ['board', contract.board, Object.values(fixtures.boards)],
  ['hall', contract.hall, Object.values(fixtures.halls)],
  ['clerk', contract.clerk, [fixtures.clerk]],
  ['comparison', contract.earliest, [fixtures.earliest]],
  ['document', contract.document, [fixtures.document]],
  ['data file', contract.appointmentData, [fixtures.appointmentData]],
  ['waiting entry', contract.waitingEntry, Object.values(fixtures.waitingEntries)],
  ['desk appointment', contract.deskAppointment, [...fixtures.deskAppointments, ...fixtures.requests]],
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
