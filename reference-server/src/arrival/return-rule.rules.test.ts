import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketState } from '@wartemarke/contract';
import { judgeReturn } from './return-rule.ts';

const minuteMs = 60_000;
const rules = { returns: 1, returnMinutes: 20 };
const missed = { state: 'missed', endedAt: 0, returns: 0 } as const;

test('who missed the call may come back so long and so often as the office decided', () => {
  assert.deepEqual(judgeReturn(missed, rules, 0), { untilAt: 20 * minuteMs });
  assert.deepEqual(judgeReturn(missed, rules, 20 * minuteMs - 1), { untilAt: 20 * minuteMs });
  assert.equal(judgeReturn(missed, rules, 20 * minuteMs), 'over');
  assert.equal(judgeReturn({ ...missed, returns: 1 }, rules, 0), 'over');
  assert.equal(judgeReturn({ ...missed, returns: 1 }, { ...rules, returns: 2 }, 0) === 'over', false);
});

test('an office that decided for no return has none', () => {
  assert.equal(judgeReturn(missed, { ...rules, returns: 0 }, 0), 'over');
  assert.equal(judgeReturn(missed, { ...rules, returnMinutes: 0 }, 0), 'over');
});

test('only a missed call can be made good', () => {
  const states: TicketState[] = ['waiting', 'called', 'serving', 'parked', 'finished', 'left'];
  for (const state of states) assert.equal(judgeReturn({ ...missed, state }, rules, 0), 'over', state);
});
