import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNight, toStep } from './night.view.ts';

const at = (clock: string, isClosed = false) => ({ clock, isClosed });

test('without a wish it is never dark', () => {
  assert.equal(isNight([], at('3:00', true)), false);
});

test('a night goes over midnight, half-open', () => {
  const dark = ['19:59', '20:00', '23:59', '0:00', '5:59', '6:00'].filter((clock) =>
    isNight(['20:00-06:00'], at(clock)),
  );
  assert.deepEqual(dark, ['20:00', '23:59', '0:00', '5:59']);
});

test('times within a day are dark too, where a hall wants that', () => {
  assert.deepEqual(
    ['11:59', '12:00', '12:59', '13:00'].filter((clock) => isNight(['12:00-13:00'], at(clock))),
    ['12:00', '12:59'],
  );
});

test('it can be dark while every queue is closed, or always', () => {
  assert.equal(isNight(['closed'], at('12:00', true)), true);
  assert.equal(isNight(['closed'], at('12:00')), false);
  assert.equal(isNight(['20:00-06:00', 'closed'], at('12:00', true)), true);
  assert.equal(isNight(['on'], at('12:00')), true);
});

test('what is no time darkens nothing', () => {
  for (const wish of ['yes', '20:00', '20-6', 'late-early'])
    assert.equal(isNight([wish], at('23:00')), false);
});

test('a board steps aside every ten minutes and comes back after forty', () => {
  assert.deepEqual(
    [0, 9, 10, 20, 30, 40].map((minutes) => toStep(minutes * 60_000)),
    [0, 0, 1, 2, 3, 0],
  );
});
