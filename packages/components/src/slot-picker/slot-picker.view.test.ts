import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toExamples, toScreen, toSections } from './slot-picker.view.ts';

const { office } = fixtures;

test('each service stands under each of its headings, and no heading is empty', () => {
  const sections = toSections(
    { ...office, categories: [...office.categories, { id: 'leer', name: 'Leer' }] },
    'Weitere',
  );
  assert.deepEqual(
    sections.map(({ name }) => name),
    office.categories.map(({ name }) => name),
  );
  const places = sections.flatMap(({ services }) => services).filter(({ id }) => id === 'meldebescheinigung');
  assert.equal(places.length, 2);
});

test('services without a known heading come last, under one of their own', () => {
  const [first, ...rest] = office.services;
  const lost = { ...first!, categories: ['gibt-es-nicht'] };
  const last = toSections({ ...office, services: [lost, ...rest] }, 'Weitere').at(-1);
  assert.deepEqual([last?.name, last?.services], ['Weitere', [lost]]);
});

test('the examples are short names of three headings', () => {
  assert.equal(toExamples(office).split(', ').length, 3);
  assert.equal(toExamples({ ...office, services: [] }), '');
});

test('day and time are chosen on one screen', () => {
  assert.deepEqual((['concern', 'requirements', 'day', 'time', 'details', 'done'] as const).map(toScreen), [
    'concern',
    'time',
    'time',
    'time',
    'details',
    'done',
  ]);
});
