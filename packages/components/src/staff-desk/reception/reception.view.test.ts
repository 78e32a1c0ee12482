import { fakeClient, fixtures } from '@wartemarke/client/testing';
import type { Drawing } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExpectedRows, toHindrance } from './reception.view.ts';

const { hall, office, nowAt: now } = fixtures;
const { appointments } = await fakeClient().desk.appointments(office.id, '2027-03-01');
const chosen = [{ id: 'reisepass', name: 'Reisepass', quantity: 1, queue: 'meldewesen' }];
const withDrawing = (drawing: Drawing) => ({
  ...hall,
  queues: hall.queues.map((each) => ({ ...each, drawing })),
});

test('without a search, those are shown who are due about now and not here yet', () => {
  const rows = toExpectedRows(appointments, hall, { text: '', now });
  assert.ok(rows.length > 0);
  for (const { appointment, isExpected } of rows) {
    assert.ok(isExpected);
    assert.ok(Math.abs(Date.parse(appointment.startAt) - now) <= 60 * 60_000);
  }
});

test('a search finds people of the whole day, also those who are here already, with their number', () => {
  const [first] = appointments;
  const [ticket] = hall.tickets;
  const here = { ...hall, tickets: [{ ...ticket!, number: 'A199', appointment: first!.id }] };
  const [row] = toExpectedRows(appointments, here, { text: first!.contact.name ?? '', now });
  assert.deepEqual([row?.number, row?.isExpected], ['A199', false]);
});

test('who has been here is not said to be here', () => {
  const [first] = appointments;
  const over = { ...first!, state: 'finished' as const, number: 'A199' };
  const [row] = toExpectedRows([over], { ...hall, tickets: [] }, { text: over.contact.name ?? '', now });
  assert.deepEqual([row?.number, row?.isExpected], [undefined, false]);
});

test('a queue that gives no number says why, the hardest reason first', () => {
  assert.equal(toHindrance(chosen, withDrawing('open')), undefined);
  assert.equal(toHindrance(chosen, withDrawing('full')), 'full');
  assert.equal(toHindrance(chosen, withDrawing('not_today')), 'not_today');
  assert.equal(toHindrance(chosen, withDrawing('closed')), 'closed');
});

test('what was taken back hinders nobody, and neither does a service whose queue is not known', () => {
  const [one] = chosen;
  assert.equal(toHindrance([{ ...one!, quantity: 0 }], withDrawing('closed')), undefined);
  assert.equal(toHindrance([{ ...one!, queue: undefined }], withDrawing('closed')), undefined);
});
