import { fixtures } from '@wartemarke/client/testing';
import type { DeskAppointment } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPossible, toNewer, toSteps } from './sheet.view.ts';

const [some] = fixtures.deskAppointments;
if (!some) throw new Error('There is no appointment.');
const make = (changes: Partial<DeskAppointment>): DeskAppointment => ({ ...some, ...changes });

test('a request is answered, an appointment moved or cancelled, and nothing done with what is over', () => {
  const states = ['requested', 'confirmed', 'unconfirmed', 'arrived', 'cancelled'] as const;
  assert.deepEqual(
    states.map((state) => toSteps(make({ state }))),
    [['accept', 'decline', 'move'], ['move', 'cancel'], ['move', 'cancel'], [], []],
  );
});

test('what was begun ends when a colleague was faster', () => {
  assert.equal(isPossible('decline', make({ state: 'requested' })), true);
  assert.equal(isPossible('decline', make({ state: 'confirmed' })), false);
  assert.equal(isPossible('move', make({ state: 'confirmed' })), true);
  assert.equal(isPossible('cancel', make({ state: 'cancelled' })), false);
  assert.equal(isPossible('show', make({ state: 'cancelled' })), true);
});

test('of two states the later one counts, of two appointments the first', () => {
  const old = make({ version: 1 });
  const late = make({ version: 2 });
  assert.deepEqual([toNewer(old, late), toNewer(late, old)], [late, late]);
  assert.deepEqual([toNewer(undefined, old), toNewer(old, undefined)], [old, old]);
  assert.equal(toNewer(old, make({ id: 'other', version: 9 })), old);
});
