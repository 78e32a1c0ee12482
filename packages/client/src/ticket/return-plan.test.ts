import assert from 'node:assert/strict';
import test from 'node:test';
import { toReturnPlan } from '../index.ts';
import { fixtures } from '../testing/index.ts';

const at = '2027-03-01T10:00:00+01:00';
const waiting = { state: 'waiting', at, wait: { fromMinutes: 40, toMinutes: 55 } } as const;
const clock = (time: string) => Date.parse(`2027-03-01T${time}:00+01:00`);

test('whoever may be called in forty minutes is to be back by then, and sets out earlier by the way', () => {
  const plan = toReturnPlan(waiting, 15, clock('10:00'));
  assert.deepEqual(plan, { beBackAt: clock('10:40'), setOutAt: clock('10:25'), isTimeToGo: false });
});

test('it is time to go when the way takes as long as there is left', () => {
  const isTimeToGo = (time: string) => toReturnPlan(waiting, 15, clock(time))?.isTimeToGo;
  assert.deepEqual([isTimeToGo('10:24'), isTimeToGo('10:25'), isTimeToGo('10:39')], [false, true, true]);
});

test('a state that is known for a while counts from when it was true', () => {
  assert.equal(toReturnPlan(waiting, 0, clock('10:20'))?.beBackAt, clock('10:40'));
});

test('nothing is planned for who does not wait, or where the wait is not known', () => {
  const { called, parked } = fixtures.tickets;
  for (const ticket of [called, parked, { ...waiting, wait: null }]) {
    assert.equal(toReturnPlan(ticket, 5, clock('10:00')), undefined);
  }
});
