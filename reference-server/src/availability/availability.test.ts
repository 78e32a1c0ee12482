import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, full, timeZone, type Scene } from '../../test/small-question.ts';
import { findDays, findSlots } from './availability.ts';
import { toWireInstant } from './office-time.ts';

const reasonOn = (scene: Scene, date: string) => findDays(ask(scene), date, date).days[0]?.reason;

test('days tell how many slots they have or why they have none', () => {
  const found = findDays(ask({ loads: { '2027-03-25': full } }), '2027-03-23', '2027-04-03');
  assert.deepEqual(found.days, [
    { date: '2027-03-23', free: 0, reason: 'past' },
    { date: '2027-03-24', free: 3 },
    { date: '2027-03-25', free: 0, reason: 'full' },
    { date: '2027-03-26', free: 0, reason: 'holiday' },
    { date: '2027-03-27', free: 0, reason: 'closed' },
    { date: '2027-03-28', free: 0, reason: 'closed' },
    { date: '2027-03-29', free: 0, reason: 'holiday' },
    { date: '2027-03-30', free: 4 },
    { date: '2027-03-31', free: 4 },
    { date: '2027-04-01', free: 4 },
    { date: '2027-04-02', free: 4 },
    { date: '2027-04-03', free: 0, reason: 'horizon' },
  ]);
  assert.equal(found.lastBookableDate, '2027-04-02');
  assert.equal(found.opensDate, undefined);
});

test('without a range all bookable days are told', () => {
  const { days } = findDays(ask());
  assert.deepEqual([days[0]?.date, days.at(-1)?.date, days.length], ['2027-03-24', '2027-04-02', 10]);
});

test('each reason is given when it is the one that holds', () => {
  const table: [name: string, scene: Scene, date: string, reason: string | undefined][] = [
    ['the last start is near', { now: '2027-03-24T09:00:00+01:00' }, '2027-03-24', undefined],
    ['the last start is too near', { now: '2027-03-24T09:00:01+01:00' }, '2027-03-24', 'past'],
    [
      'the last start is near, but taken',
      { now: '2027-03-24T09:00:00+01:00', loads: { '2027-03-24': full } },
      '2027-03-24',
      'full',
    ],
    ['the office has closed', { now: '2027-03-24T18:00:00+01:00' }, '2027-03-24', 'past'],
    ['the lead time is days', { booking: { leadMinutes: 2880 } }, '2027-03-25', 'past'],
    [
      'a full day that is over',
      { now: '2027-03-24T18:00:00+01:00', loads: { '2027-03-24': full } },
      '2027-03-24',
      'past',
    ],
    ['only today is bookable', { booking: { horizonDays: 0 } }, '2027-03-25', 'horizon'],
    ['booking opens later', { booking: { firstBookableDate: '2027-03-31' } }, '2027-03-30', 'not_yet'],
    ['booking opens on the day', { booking: { firstBookableDate: '2027-03-31' } }, '2027-03-31', undefined],
    ['closed before booking opens', { booking: { firstBookableDate: '2027-03-31' } }, '2027-03-28', 'closed'],
    ['beyond the horizon, a Sunday', {}, '2027-04-04', 'horizon'],
    ['the share is used up', { booking: { onlineShare: 0 } }, '2027-03-30', 'full'],
    ['the reserve is for staff', { booking: { onlineShare: 0 }, online: false }, '2027-03-30', undefined],
    ['no appointments at all', { booking: { maximumPerDay: 0 } }, '2027-03-30', 'full'],
  ];
  for (const [name, scene, date, reason] of table) assert.equal(reasonOn(scene, date), reason, name);
});

test('the next free day is looked for from the range on, then from the beginning', () => {
  const scene = { loads: { '2027-03-24': full, '2027-03-25': full } };
  assert.equal(findDays(ask(scene), '2027-03-24', '2027-03-24').nextFreeDate, '2027-03-30');
  assert.equal(findDays(ask(scene), '2027-03-31', '2027-03-31').nextFreeDate, '2027-03-31');
  assert.equal(findDays(ask(scene), '2027-05-01', '2027-05-31').nextFreeDate, '2027-03-30');
  assert.equal(findDays(ask({ booking: { onlineShare: 0 } })).nextFreeDate, null);
});

test('before the first bookable day the answer names it, also when it lies beyond the horizon', () => {
  const soon = findDays(ask({ booking: { firstBookableDate: '2027-03-31' } }));
  assert.deepEqual([soon.opensDate, soon.nextFreeDate], ['2027-03-31', '2027-03-31']);
  const far = findDays(ask({ booking: { firstBookableDate: '2027-09-01' } }));
  assert.deepEqual([far.opensDate, far.nextFreeDate], ['2027-09-01', null]);
  assert.equal(findDays(ask({ booking: { firstBookableDate: '2027-03-24' } })).opensDate, undefined);
});

test('slots of a day are its starts, or a reason and the next free day', () => {
  const free = findSlots(ask(), '2027-03-24');
  const starts = free.starts.map((startAt) => toWireInstant(startAt, timeZone).slice(11, 16));
  assert.deepEqual(starts, ['08:30', '09:00', '09:30']);
  assert.deepEqual([free.reason, free.nextFreeDate], [undefined, '2027-03-24']);
  assert.deepEqual(findSlots(ask(), '2027-03-26'), {
    starts: [],
    reason: 'holiday',
    nextFreeDate: '2027-03-30',
  });
});

test('a visit that is longer than any opening is refused; one that only exceeds what is free is not', () => {
  assert.throws(() => findDays(ask({ quantity: 5 })), {
    code: 'duration_too_long',
    facts: { params: { minutes: 150, maximum: 120 } },
  });
  assert.throws(() => findSlots(ask({ quantity: 4, wrapUpMinutes: 10 }), '2027-03-30'), {
    code: 'duration_too_long',
  });
  assert.equal(findDays(ask({ quantity: 4, now: '2027-03-24T09:00:00+01:00' })).nextFreeDate, '2027-03-25');
  assert.equal(
    reasonOn({ quantity: 9, now: '2027-03-27T09:00:00+01:00', booking: { horizonDays: 1 } }, '2027-03-27'),
    'closed',
  );
});
