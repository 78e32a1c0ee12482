import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueueInput } from '../../test/small-office.ts';
import { ask, at, full } from '../../test/small-question.ts';
import { chooseStart } from './chosen-start.ts';

test('a chosen start has a place: its lane, cells, end and the limits of the day', () => {
  const scene = {
    loads: { '2027-03-30': { ...full, onlineCells: 2, runs: [{ lane: 0, cell: 16, cells: 2 }] } },
  };
  const chosen = chooseStart(ask({ ...scene, wrapUpMinutes: 15 }), at('2027-03-30T09:00:00+02:00'));
  assert.deepEqual(
    { ...chosen, plan: chosen.plan.date, occupancy: chosen.occupancy.appointments },
    {
      date: '2027-03-30',
      startAt: at('2027-03-30T09:00:00+02:00'),
      endAt: at('2027-03-30T09:30:00+02:00'),
      cell: 18,
      cells: 2,
      lane: 0,
      limits: { onlineCells: 4, appointments: Infinity },
      plan: '2027-03-30',
      occupancy: 1,
    },
  );
});

test('each wish that cannot be placed is refused with its code', () => {
  const loads = { '2027-03-30': { ...full, onlineCells: 0, runs: [{ lane: 0, cell: 16, cells: 2 }] } };
  const table: [wish: string, code: string, booking?: QueueInput['booking']][] = [
    ['2027-03-30T08:00:00+02:00', 'slot_taken'],
    ['2027-03-30T08:30:00+02:00', 'slot_taken'],
    ['2027-03-30T09:00:00+02:00', 'slot_taken', { onlineShare: 0 }],
    ['2027-03-30T09:00:00+02:00', 'slot_taken', { maximumPerDay: 1 }],
    ['2027-03-30T09:00:00+02:00', 'slot_unknown', { firstBookableDate: '2027-03-31' }],
    ['2027-03-30T09:07:00+02:00', 'slot_unknown'],
    ['2027-03-30T09:00:01+02:00', 'slot_unknown'],
    ['2027-03-30T07:30:00+02:00', 'slot_unknown'],
    ['2027-03-30T10:00:00+02:00', 'slot_unknown'],
    ['2027-03-29T09:00:00+02:00', 'slot_unknown'],
    ['2027-03-28T09:00:00+02:00', 'slot_unknown'],
    ['2027-03-24T08:00:00+01:00', 'slot_unknown'],
    ['2027-03-23T08:00:00+01:00', 'slot_unknown'],
    ['2027-04-05T09:00:00+02:00', 'slot_unknown'],
  ];
  for (const [wish, code, booking] of table) {
    const question = ask({ loads, ...(booking && { booking }) });
    assert.throws(() => chooseStart(question, at(wish)), { code }, `${wish} ${JSON.stringify(booking)}`);
  }
});

test('a start can be chosen until the lead time before it begins', () => {
  const wishedAt = at('2027-03-24T08:30:00+01:00');
  assert.equal(chooseStart(ask({ now: '2027-03-24T08:00:00+01:00' }), wishedAt).startAt, wishedAt);
  assert.throws(() => chooseStart(ask({ now: '2027-03-24T08:00:01+01:00' }), wishedAt), {
    code: 'slot_unknown',
  });
});
