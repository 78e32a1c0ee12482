import { createBooking, type BookingState } from '@wartemarke/client';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Words } from '../../locales/localize.ts';
import { toMinutesLeft } from '../done/done-step.view.ts';
import type { BookingMessages } from '../screens/messages/de.ts';
import { toFieldViews } from './details-step.view.ts';
import { toFieldErrors } from './field-errors.view.ts';

const { office } = fixtures;
const words = { language: 'de', term: (key: string) => key } as unknown as Words<BookingMessages>;
const empty = createBooking(fakeClient(), { office: office.id }).get();

function stateOf(changes: Partial<BookingState>): BookingState {
  return { ...empty, office, ...changes };
}

const fields = {
  name: 'required',
  email: 'optional',
  phone: 'hidden',
  address: 'required',
  note: 'optional',
} as const;
const own = office.ownFields[1]!;

test('the form has the asked fields in a fixed order, the own ones before the note', () => {
  const views = toFieldViews(stateOf({ fields, ownFields: [own] }), words);
  assert.deepEqual(
    views.map(({ id, isRequired }) => [id, isRequired]),
    [
      ['name', true],
      ['email', false],
      ['street', true],
      ['postalCode', true],
      ['city', true],
      ['own-sorgerecht', true],
      ['note', false],
    ],
  );
});

test('typing changes its own place and keeps its neighbours', () => {
  const contact = { address: { street: 'Am Markt 1' }, own: { a: '1' } };
  const views = toFieldViews(stateOf({ fields, ownFields: [own], contact }), words);
  const change = (id: string, text: string) => views.find((view) => view.id === id)!.change(contact, text);
  assert.deepEqual(change('city', 'Linden'), { address: { street: 'Am Markt 1', city: 'Linden' } });
  assert.deepEqual(change('own-sorgerecht', 'allein'), { own: { a: '1', sorgerecht: 'allein' } });
  assert.deepEqual(change('name', 'Ada'), { name: 'Ada' });
});

test('all errors are named once, in the order of the form, those of no field last', () => {
  const errors = [
    { pointer: '/reminders', code: 'contact_required' },
    { pointer: '/contact/own/sorgerecht', code: 'own_field_required' },
    { pointer: '/contact/address', code: 'address_required' },
    { pointer: '/contact/name', code: 'name_required' },
  ];
  const problem = {
    task: 'book' as const,
    code: 'validation_failed',
    errors,
    alternatives: [],
    retryable: false,
  };
  const state = stateOf({ fields, ownFields: [own], problem: problem as unknown as BookingState['problem'] });
  const views = toFieldViews(state, words);
  assert.deepEqual(
    toFieldErrors(state.problem, views).map(({ id, label }) => [id, label]),
    [
      ['name', ''],
      ['street', ''],
      ['own-sorgerecht', own.label],
      ['reminders', ''],
    ],
  );
  assert.equal(views.find(({ id }) => id === 'city')?.error?.code, 'address_required');
});

test('a minute that has begun counts, and none is left after the end', () => {
  const keptUntilAt = Date.parse('2027-03-01T09:12:00+01:00');
  assert.deepEqual(
    [600_000, 599_999, 60_000, 1, 0, -5000].map((left) => toMinutesLeft(keptUntilAt, keptUntilAt - left)),
    [10, 10, 1, 1, 0, 0],
  );
});
