import type { Signal } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignalWatch } from './signal-watch.ts';
import { findUnanswered, toUrgentFirst } from './signals.view.ts';

const toSignal = (id: string, changes: Partial<Signal> = {}): Signal => ({
  ...{ id, kind: 'help', at: '2027-03-01T09:00:00+01:00', answeredAt: null },
  ...changes,
});
const answeredAt = '2027-03-01T09:01:00+01:00';
const idsOf = (signals: readonly Signal[]) => signals.map(({ id }) => id);

test('an emergency goes before help, what nobody has answered before what somebody has, the longest wait first', () => {
  const signals = [
    toSignal('late', { at: '2027-03-01T09:05:00+01:00' }),
    toSignal('answered', { answeredAt }),
    toSignal('early'),
    toSignal('settling', { kind: 'emergency', answeredAt }),
    toSignal('urgent', { kind: 'emergency', counter: 'schalter-2' }),
  ];
  assert.deepEqual(idsOf(toUrgentFirst(signals)), ['urgent', 'settling', 'early', 'late', 'answered']);
  assert.equal(findUnanswered(signals, 'schalter-4')?.id, 'urgent');
  assert.equal(findUnanswered(signals, 'schalter-2')?.id, 'early');
});

test('what is already there when the work begins is noticed, once', () => {
  const watch = new SignalWatch();
  watch.note([toSignal('one')], 'schalter-4');
  assert.deepEqual([watch.takeNews(), watch.takeNews()], [true, false]);
  watch.note([toSignal('one')], 'schalter-4');
  assert.equal(watch.takeNews(), false);
});

test('what was raised here, or is answered already, is not noticed', () => {
  const watch = new SignalWatch();
  watch.note([toSignal('own', { kind: 'emergency', counter: 'schalter-4' })], 'schalter-4');
  watch.note([toSignal('answered', { answeredAt })], 'schalter-4');
  assert.equal(watch.takeNews(), false);
});

test('an emergency is urgent until somebody answers it, and elsewhere than where it was raised', () => {
  const watch = new SignalWatch();
  const emergency = toSignal('one', { kind: 'emergency', counter: 'schalter-2' });
  watch.note([emergency], 'schalter-4');
  assert.equal(watch.isUrgent, true);
  watch.note([{ ...emergency, answeredAt }], 'schalter-4');
  assert.equal(watch.isUrgent, false);
  watch.note([emergency, toSignal('two')], 'schalter-2');
  assert.equal(watch.isUrgent, false);
});

test('while the hall is not known nothing is forgotten', () => {
  const watch = new SignalWatch();
  watch.note([toSignal('one')], 'schalter-4');
  watch.takeNews();
  watch.note(undefined, 'schalter-4');
  watch.note([toSignal('one')], 'schalter-4');
  assert.equal(watch.takeNews(), false);
});
