import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableHead, toTable, type TabledVisit } from './visit-table.ts';

function visit(facts: Partial<TabledVisit> = {}): TabledVisit {
  return {
    ...{ date: '2027-03-28', hour: 9, isAppointment: true, services: [{ id: 'card', quantity: 1 }] },
    ...{ waitMinutes: 3.4, serviceMinutes: 11.5, wrapUpMinutes: null, outcome: 'finished', recalls: 0 },
    counter: '1',
    ...facts,
  };
}
const times = (count: number, facts: Partial<TabledVisit> = {}) =>
  Array.from({ length: count }, () => visit(facts));

test('a visit is a line, with whole minutes and the weekday from 1 to 7', () => {
  const [head, line] = toTable(times(5));
  assert.deepEqual(head, tableHead);
  assert.deepEqual(line, ['2027-03-28', 7, 9, 'appointment', 'card', 3, 12, null, 'finished', 0, '1']);
  assert.equal(line?.length, head?.length);
});

test('a day with few visits has no lines', () => {
  const lines = toTable([...times(4, { date: '2027-03-29' }), ...times(5)]).slice(1);
  assert.deepEqual(new Set(lines.map(([date]) => date)), new Set(['2027-03-28']));
  assert.deepEqual(toTable(times(4)), [[...tableHead]]);
});

test('what few came for is not named', () => {
  const both = [
    { id: 'passport', quantity: 2 },
    { id: 'card', quantity: 1 },
  ];
  const concerns = (visits: TabledVisit[]) =>
    toTable(visits)
      .slice(1)
      .map((line) => line[4]);
  assert.deepEqual(concerns([...times(5), visit({ services: both })]), [
    ...Array.from({ length: 5 }, () => 'card'),
    'other',
  ]);
  assert.deepEqual(new Set(concerns(times(5, { services: both }))), new Set(['card passport:2']));
});

test('who left without a call has neither times nor a counter', () => {
  const left = { isAppointment: false, waitMinutes: null, serviceMinutes: null, counter: null };
  const [, line] = toTable(times(5, { ...left, outcome: 'left' }));
  assert.deepEqual(line?.slice(3), ['walk-in', 'card', null, null, null, 'left', 0, null]);
});
