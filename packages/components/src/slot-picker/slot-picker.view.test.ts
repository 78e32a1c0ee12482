import { createBooking } from '@wartemarke/client';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toFields, toMinutesLeft } from './details-step.view.ts';
import { toCategoryViews, toFirstDate, toOtherServices } from './slot-picker.view.ts';
import { toEmptyDay, toTimeGroups } from './time-step.view.ts';
import { toAddableViews } from './visit-summary.view.ts';

const { office, days, slots } = fixtures;
const state = { ...createBooking(fakeClient(), { office: office.id }).get(), office, days };

test('each service stands under each of its headings, and no heading is empty', () => {
  const views = toCategoryViews({
    ...office,
    categories: [...office.categories, { id: 'leer', name: 'Leer' }],
  });
  assert.deepEqual(
    views.map(({ category }) => category),
    office.categories,
  );
  const places = views.flatMap(({ services }) => services).filter(({ id }) => id === 'meldebescheinigung');
  assert.equal(places.length, 2);
});

test('services without a known heading are not lost', () => {
  const [first, ...rest] = office.services;
  const lost = { ...first!, categories: ['gibt-es-nicht'] };
  assert.deepEqual(toOtherServices({ ...office, services: [lost, ...rest] }), [lost]);
});

test('what could be added is named once, and says whether it fits', () => {
  const chosen = [{ id: 'personalausweis', quantity: 1 }];
  const views = toAddableViews(office, { ...state, chosen, addable: ['reisepass'] });
  const all = views.flatMap(({ services }) => services);
  assert.equal(new Set(all.map(({ service }) => service.id)).size, all.length);
  assert.deepEqual(
    all.filter(({ isAddable }) => isAddable).map(({ service }) => service.id),
    ['reisepass'],
  );
  assert.ok(!all.some(({ service }) => service.id === 'personalausweis' || service.id === 'fundbuero'));
});

test('the wished day is kept while it has slots', () => {
  const later = days.days.findLast(({ free }) => free > 0)!.date;
  assert.equal(toFirstDate(days, later), later);
  assert.equal(toFirstDate(days, '2027-03-07'), days.nextFreeDate);
  assert.equal(toFirstDate({ ...days, days: [], nextFreeDate: null }, later), null);
});

test('an empty day tells why, and the next free one', () => {
  assert.deepEqual(toEmptyDay(state, '2027-03-07'), {
    date: '2027-03-07',
    reason: 'closed',
    nextDate: '2027-03-09',
  });
  assert.equal(toEmptyDay(state, '2027-02-28')?.reason, 'past');
  assert.equal(toEmptyDay(state, '2028-01-01')?.reason, 'horizon');
});

test('after the last free day the nearest one before it is offered', () => {
  const last = days.days.findLast(({ free }) => free > 0)!.date;
  assert.equal(toEmptyDay(state, '2028-01-01')?.nextDate, last);
});

test('a day that filled up meanwhile is empty too', () => {
  const full = { ...slots, slots: [], reason: 'full' as const };
  assert.equal(toEmptyDay({ ...state, date: slots.date, slots }, ''), undefined);
  const empty = toEmptyDay({ ...state, date: slots.date, slots: full }, '');
  assert.deepEqual([empty?.date, empty?.reason], [slots.date, 'full']);
  assert.notEqual(empty?.nextDate, slots.date);
});

test('noon parts the times by the clock of the office', () => {
  const at = (time: string) => ({ startAt: time, endAt: time });
  const { morning, afternoon } = toTimeGroups(
    [at('9:50'), at('11:59'), at('12:00'), at('16:00')],
    (time) => time,
  );
  assert.deepEqual(morning, [at('9:50'), at('11:59')]);
  assert.deepEqual(afternoon, [at('12:00'), at('16:00')]);
});

test('a minute that has begun counts, and none is left after the end', () => {
  const keptUntilAt = Date.parse('2027-03-01T09:12:00+01:00');
  assert.deepEqual(
    [600_000, 599_999, 60_000, 1, 0, -5000].map((left) => toMinutesLeft(keptUntilAt, keptUntilAt - left)),
    [10, 10, 1, 1, 0, 0],
  );
});

test('the form has the fields of the office in a fixed order', () => {
  const fields = { note: 'required', phone: 'hidden', name: 'optional', email: 'required' } as const;
  assert.deepEqual(toFields({ ...office, fields }), [
    { name: 'name', isRequired: false },
    { name: 'email', isRequired: true },
    { name: 'note', isRequired: true },
  ]);
});
