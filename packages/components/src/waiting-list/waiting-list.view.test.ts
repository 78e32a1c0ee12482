import type { WaitingCaseState } from '@wartemarke/client';
import type { WaitingEntry } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minutesLeft, toNamedWeekdays, toWaitingFace } from './waiting-list.view.ts';

const nowAt = Date.parse('2027-03-01T09:00:00+01:00');
const minute = 60_000;

const caseOf = (state: WaitingEntry['state'], changes: Partial<WaitingCaseState> = {}): WaitingCaseState => ({
  entry: { state } as WaitingEntry,
  offeredUntilAt: null,
  appointment: null,
  hasLeft: false,
  busy: [],
  problem: null,
  ...changes,
});

test('a place is shown as it stands', () => {
  for (const state of ['waiting', 'booked', 'ended'] as const) {
    assert.equal(toWaitingFace(caseOf(state), nowAt), state);
  }
  assert.equal(toWaitingFace(caseOf('waiting', { entry: null }), nowAt), undefined);
  assert.equal(toWaitingFace(caseOf('waiting', { entry: null, hasLeft: true }), nowAt), 'left');
});

test('an offer is shown until it is over by the device’s own clock', () => {
  const offered = (untilAt: number) => toWaitingFace(caseOf('offered', { offeredUntilAt: untilAt }), nowAt);
  assert.equal(offered(nowAt + 1), 'offered');
  assert.equal(offered(nowAt), 'waiting');
});

test('a begun minute counts, and there is no less than none', () => {
  const left = [59 * minute, 59 * minute + 1, 1, 0, -minute].map((ms) => minutesLeft(nowAt + ms, nowAt));
  assert.deepEqual(left, [59, 60, 1, 0, 0]);
});

test('weekdays are named in the order of the week, and not at all when every day suits', () => {
  const named = (weekdays: number[]) => toNamedWeekdays({ weekdays } as WaitingEntry);
  assert.deepEqual(named([5, 1]), ['2027-03-01', '2027-03-05']);
  assert.deepEqual(named([]), []);
  assert.deepEqual(named([7, 6, 5, 4, 3, 2, 1]), []);
  const format = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
  assert.equal(format.format(new Date(named([1])[0]!)), 'Mon');
});
