import { fixtures } from '@wartemarke/client/testing';
import type { Hall, QueueTicket } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTotals, toZoneRows, type ZoneRow } from './overview.view.ts';

const { hall } = fixtures;
const numbersOf = (guests: ZoneRow['waiting']) => guests.map(({ ticket }) => ticket.number);
const find = (rows: readonly ZoneRow[], id: string) => rows.find((row) => row.id === id);
const setState = (number: string, state: QueueTicket['state']): Hall => ({
  ...hall,
  tickets: hall.tickets.map((each) => (each.number === number ? { ...each, state } : each)),
});

test('who waits is where their queue waits, who was called is where the counter is', () => {
  const left = find(toZoneRows(hall), 'erdgeschoss-links');
  assert.deepEqual(numbersOf(left?.waiting ?? []), ['A104', 'A105']);
  assert.deepEqual(numbersOf(left?.served ?? []).sort(), ['A101', 'A102', 'A103']);
  assert.equal(left?.served[0]?.counter?.startsWith('Schalter'), true);
});

test('the zones stand in the order of the configuration, also those without anybody', () => {
  assert.deepEqual(
    toZoneRows(hall).map(({ id }) => id),
    hall.rules.zones.map(({ id }) => id),
  );
});

test('what belongs to no zone is not lost', () => {
  const without = {
    ...hall,
    queues: hall.queues.map((queue) => ({ ...queue, zone: undefined })),
    counters: hall.counters.map((counter) => ({ ...counter, zone: 'abgerissen' })),
  } as unknown as Hall;
  const none = toZoneRows(without).at(-1);
  assert.deepEqual([none?.id, none?.name], ['', undefined]);
  assert.deepEqual(toTotals(toZoneRows(without)), toTotals(toZoneRows(hall)));
});

test('who was put aside may be in the house; who missed the call may not', () => {
  const waiting = (state: QueueTicket['state']) => toTotals(toZoneRows(setState('V301', state))).waiting;
  assert.equal(waiting('parked'), waiting('waiting'));
  assert.equal(waiting('missed'), waiting('waiting') - 1);
});

test('a counter with a clerk on a break counts, an unstaffed one does not', () => {
  const counters = hall.counters.map((each, index) => ({
    ...each,
    state: index === 0 ? ('break' as const) : ('closed' as const),
  }));
  assert.equal(toTotals(toZoneRows({ ...hall, counters })).staffed, 1);
});
