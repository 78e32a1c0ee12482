import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSuites, selectSuites, type Suite } from './suites.ts';

const suite = (name: string, ...files: string[]): Suite => ({ name, runner: 'node', zones: ['UTC'], files });

const suites = [
  suite('client', 'packages/client/src/store.test.ts'),
  suite('rules', 'reference-server/src/availability/days.test.ts'),
  suite('server', 'reference-server/test/booking.test.ts', 'reference-server/test/store.test.ts'),
  suite('journeys'),
];

const select = (...filters: string[]) =>
  selectSuites(suites, filters).map(({ name, files }) => [name, files.length]);

test('without a filter every suite runs, those without files too', () => {
  assert.deepEqual(select(), [
    ['client', 1],
    ['rules', 1],
    ['server', 2],
    ['journeys', 0],
  ]);
});

test('the name of a suite selects it alone, whatever other paths contain it', () => {
  assert.deepEqual(select('server'), [['server', 2]]);
});

test('a part of a path selects files wherever they are', () => {
  assert.deepEqual(select('store'), [
    ['client', 1],
    ['server', 1],
  ]);
});

test('a filter that matches nothing selects nothing', () => {
  assert.deepEqual(select('nowhere'), []);
});

test('no test file is in two suites', () => {
  const files = listSuites().flatMap((listed) => listed.files);
  assert.deepEqual(files, [...new Set(files)]);
});
