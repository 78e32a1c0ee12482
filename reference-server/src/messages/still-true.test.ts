import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MessageKind } from '@wartemarke/contract';
import { isStillTrue, type Standing } from './still-true.ts';

const HOUR = 3_600_000;
const startAt = Date.parse('2027-03-30T09:00:00+02:00');
const endAt = startAt + HOUR / 4;
const before = startAt - HOUR;

const facts = { writtenForAt: undefined, entryState: undefined, isOvertaken: false };
const of = (kind: MessageKind, state: string, other: Partial<Standing> = {}): Standing => ({
  ...facts,
  kind,
  appointment: { state, startAt, endAt, confirmUntilAt: before + 1, heldUntilAt: before + 1 },
  ...other,
});

const cases: [about: Standing, now: number, isTrue: boolean][] = [
  [of('confirmation', 'confirmed'), before, true],
  [of('confirmation', 'confirmed'), endAt, false],
  [of('confirmation', 'cancelled'), before, false],
  [of('confirmation', 'confirmed', { appointment: undefined }), before, false],
  [of('activation', 'unconfirmed'), before, true],
  [of('activation', 'unconfirmed'), before + 1, false],
  [of('activation', 'confirmed'), before, false],
  [of('acknowledgement', 'requested'), before, true],
  [of('acknowledgement', 'confirmed'), before, false],
  [of('moved', 'requested'), before, true],
  [of('moved', 'cancelled'), before, false],
  [of('cancelled', 'cancelled'), startAt + HOUR, true],
  [of('cancelled', 'cancelled'), endAt + 24 * HOUR, false],
  [of('cancelled', 'confirmed'), before, false],
  [of('declined', 'cancelled'), startAt, true],
  [of('reminder', 'confirmed'), before, true],
  [of('reminder', 'confirmed', { writtenForAt: startAt }), before, true],
  [of('reminder', 'confirmed', { writtenForAt: startAt + HOUR }), before, false],
  [of('reminder', 'confirmed', { isOvertaken: true }), before, false],
  [of('reminder', 'confirmed'), startAt, false],
  [of('reminder', 'arrived'), before, false],
  [of('waiting', '', { entryState: 'waiting' }), before, true],
  [of('waiting', '', { entryState: 'ended' }), before, false],
  [of('offer', 'held', { entryState: 'offered' }), before, true],
  [of('offer', 'held', { entryState: 'offered' }), before + 1, false],
  [of('offer', 'held', { entryState: 'waiting' }), before, false],
];

test('a message is said while it holds', () => {
  for (const [about, now, isTrue] of cases) {
    const title = `${about.kind} of ${about.appointment?.state} ${about.entryState} at ${new Date(now).toISOString()}`;
    assert.equal(isStillTrue(about, now), isTrue, title);
  }
});
