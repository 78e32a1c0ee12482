import { createBooking } from '@wartemarke/client';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAddableSections } from './addable.view.ts';

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
