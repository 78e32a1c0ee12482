import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toChosenServices } from './visit-summary.view.ts';

const { office } = fixtures;

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
