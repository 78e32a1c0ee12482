import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEarlier, toPlace, toPossible } from './holder.view.ts';

const { appointment, appointments } = fixtures;

test('what can be done follows from the state', () => {
  const { unconfirmed, arrived, missed } = appointments;
  const { save, move, cancel } = toPossible(appointment);
  assert.deepEqual([save, move, cancel], [true, true, true]);
  assert.deepEqual([toPossible(unconfirmed).save, toPossible(unconfirmed).cancel], [false, true]);
  assert.equal(toPossible({ ...arrived, cancellable: true }).cancel, false);
  assert.deepEqual([toPossible(arrived).erase, toPossible(missed).erase], [false, true]);
});

test('an appointment that was moved often enough can be cancelled, not moved', () => {
  const often = toPossible({ ...appointment, movable: false, movesLeft: 0 });
  assert.deepEqual([often.move, often.isAtLimit, often.cancel], [false, true, true]);
  assert.equal(toPossible(appointment).isAtLimit, false);
});

test('documents are wanted where the services wish for some', () => {
  const documentWishes = [{ id: 'miete', name: 'Mietvertrag' }];
  assert.equal(toPossible({ ...appointment, documentWishes }).documents, true);
  assert.equal(toPossible({ ...appointments.cancelled, documentWishes }).documents, false);
  assert.equal(toPossible({ ...appointment, documentWishes: [] }).documents, false);
});

test('another time is news, another state or another appointment is not', () => {
  const later = { ...appointment, startAt: '2027-03-02T10:00:00+01:00' };
  assert.equal(toEarlier(appointment, later), appointment);
  assert.equal(toEarlier(appointment, { ...appointment, version: 2 }), undefined);
  assert.equal(toEarlier(appointment, { ...later, id: 'another' }), undefined);
  assert.equal(toEarlier(undefined, later), undefined);
});

test('a problem is told beside what led to it', () => {
  const problem = { code: 'busy', params: {}, errors: [], alternatives: [], retryable: true } as const;
  assert.equal(toPlace({ ...problem, task: 'load' }, 'changing'), 'top');
  assert.equal(toPlace({ ...problem, task: 'document' }, 'changing'), 'documents');
  assert.equal(toPlace({ ...problem, task: 'course' }, 'saving'), 'saving');
});
