import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, at, full, timeZone, type Scene } from '../../test/small-question.ts';
import { alternativesTo, toSlot } from './alternatives.ts';
import { toWireInstant } from './office-time.ts';

test('alternatives are the nearest of the day, then the first of the days that follow', () => {
  const offered = (scene: Scene, wish: string) =>
    alternativesTo(ask(scene), at(wish)).map((startAt) => toWireInstant(startAt, timeZone).slice(5, 16));
  const open = { ...full, onlineCells: 0, runs: [{ lane: 0, cell: 17, cells: 1 }] };
  assert.deepEqual(offered({ loads: { '2027-03-30': open } }, '2027-03-30T08:30:00+02:00'), [
    '03-30T08:00',
    '03-30T09:00',
    '03-30T09:30',
  ]);
  assert.deepEqual(offered({ loads: { '2027-03-25': full } }, '2027-03-25T09:30:00+01:00'), [
    '03-30T08:00',
    '03-30T08:30',
    '03-30T09:00',
  ]);
  const twoLeft = { ...open, runs: [{ lane: 0, cell: 16, cells: 2 }] };
  assert.deepEqual(offered({ loads: { '2027-03-30': twoLeft } }, '2027-03-30T08:00:00+02:00'), [
    '03-30T09:00',
    '03-30T09:30',
    '03-31T08:00',
  ]);
  assert.deepEqual(offered({ loads: { '2027-04-02': full } }, '2027-04-02T08:00:00+02:00'), []);
});

test('a slot is written with the offset of its own instants', () => {
  assert.deepEqual(toSlot(at('2027-03-28T01:50:00+01:00'), 30, timeZone), {
    startAt: '2027-03-28T01:50:00+01:00',
    endAt: '2027-03-28T03:20:00+02:00',
  });
});
