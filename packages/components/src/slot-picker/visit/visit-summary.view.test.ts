import { createBooking } from '@wartemarke/client';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAddableSections, toChosenServices } from './visit-summary.view.ts';

const { office } = fixtures;
const state = { ...createBooking(fakeClient(), { office: office.id }).get(), office };

test('what could be added is named once, those that fit first, the others with their reason', () => {
  const sections = toAddableSections(
    office,
    {
      ...state,
      chosen: [{ id: 'personalausweis', quantity: 1 }],
      addable: ['meldebescheinigung', 'fuehrungszeugnis'],
      blocked: { unterschriftsbeglaubigung: 'not_combinable', bewohnerparkausweis: 'other_queue' },
    },
    'Weitere',
  );
  const all = sections.flatMap(({ services }) => services.map(({ service, block }) => [service.id, block]));
  assert.deepEqual(all, [
    ['meldebescheinigung', undefined],
    ['fuehrungszeugnis', undefined],
    ['unterschriftsbeglaubigung', 'not_combinable'],
    ['bewohnerparkausweis', 'other_queue'],
  ]);
});

test('services that are gone from the catalogue are gone from the visit', () => {
  const chosen = [
    { id: 'reisepass', quantity: 2, answers: { eltern: 'beide' } },
    { id: 'mondreise', quantity: 1 },
  ];
  assert.deepEqual(
    toChosenServices(office, chosen).map(({ service, quantity, answers }) => [service.id, quantity, answers]),
    [['reisepass', 2, { eltern: 'beide' }]],
  );
});
