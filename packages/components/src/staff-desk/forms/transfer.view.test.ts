import { fixtures } from '@wartemarke/client/testing';
import type { QueueTicket } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTarget, toTargetGroups } from './transfer.view.ts';

const { hall } = fixtures;
const ticket = hall.tickets.find(({ number }) => number === 'V301') as QueueTicket;

test('a ticket goes on to the other counters, the queues, and other offices, but not to its own place', () => {
  const groups = toTargetGroups(hall, 'schalter-4');
  assert.deepEqual(
    groups.map(({ kind, name }) => [kind, name]),
    [
      ['counters', undefined],
      ['queues', undefined],
      ['otherOffice', 'Ortsamt Talheim'],
    ],
  );
  assert.ok(!groups[0]?.targets.some(({ value }) => value === 'counter schalter-4'));
});

test('a counter of the same queue is enough to be named; one of another queue gets it in its own', () => {
  assert.deepEqual(toTarget(hall, ticket, 'counter schalter-5'), { counter: 'schalter-5' });
  assert.deepEqual(toTarget(hall, ticket, 'counter schalter-1'), {
    counter: 'schalter-1',
    queue: 'meldewesen',
  });
});

test('queues and offices are named as the server wants them, and nothing is no target', () => {
  assert.deepEqual(toTarget(hall, ticket, 'queue meldewesen'), { queue: 'meldewesen' });
  assert.deepEqual(toTarget(hall, ticket, 'office ortsamt-talheim meldewesen'), {
    office: 'ortsamt-talheim',
    queue: 'meldewesen',
  });
  assert.equal(toTarget(hall, ticket, ''), undefined);
  assert.equal(toTarget(hall, ticket, 'counter abgebaut'), undefined);
});

test('every target that is offered can be said', () => {
  const values = toTargetGroups(hall, 'schalter-4').flatMap(({ targets }) =>
    targets.map(({ value }) => value),
  );
  for (const value of values) assert.ok(toTarget(hall, ticket, value), value);
});
