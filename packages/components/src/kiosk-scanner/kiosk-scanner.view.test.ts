import { ConnectionError } from '@wartemarke/client';
import { fixtures } from '@wartemarke/client/testing';
import type { Office } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeySequence } from './hand-scanner.ts';
import {
  isCutOff,
  toAhead,
  toConcerns,
  toDrawable,
  toSecondsLeft,
  toWalkInQueues,
} from './kiosk-scanner.view.ts';

const { office, board, arrivals } = fixtures;

test('a walk-in finds every concern that a number is drawn for, and no mere link', () => {
  const names = toConcerns(office, toDrawable(office)).map(({ category }) => category.id);
  assert.deepEqual(names, ['ausweise', 'wohnen', 'bescheinigungen', 'fahrzeug']);
  const services = toConcerns(office, toDrawable(office)).flatMap(({ services }) =>
    services.map(({ id }) => id),
  );
  assert.ok(services.includes('meldebescheinigung'));
  assert.ok(!services.includes('fundbuero'));
});

test('a heading whose queues give no numbers is left out', () => {
  const queues = office.queues.map((queue) => ({ ...queue, walkIns: queue.id !== 'verkehr' }));
  const reserved: Office = { ...office, queues };
  assert.ok(!toConcerns(reserved, toDrawable(reserved)).some(({ category }) => category.id === 'fahrzeug'));
  assert.deepEqual(
    toWalkInQueues(board, reserved).map(({ id }) => id),
    ['meldewesen'],
  );
});

test('no queue is promised before the office is known', () => {
  assert.deepEqual(toWalkInQueues(board, null), []);
  assert.deepEqual(toWalkInQueues(undefined, office), []);
});

test('the holder of position 1 has nobody before them', () => {
  assert.equal(toAhead({ ...arrivals.walkIn, position: 1 }), 0);
  assert.equal(toAhead({ ...arrivals.walkIn, position: 0 }), undefined);
});

test('a short gap in the connection does not stop the kiosk, a long one does', () => {
  const stale = { status: 'stale', value: board, receivedAt: 1_000 } as const;
  assert.equal(isCutOff(stale, 20_000), false);
  assert.equal(isCutOff(stale, 22_000), true);
  assert.equal(isCutOff({ status: 'live', value: board, receivedAt: 0 }, 99_000), false);
  assert.equal(isCutOff({ status: 'connecting' }, 99_000), false);
  assert.equal(isCutOff({ status: 'connecting', error: new ConnectionError('offline') }, 0), true);
});

test('seconds are counted down to none', () => {
  assert.equal(toSecondsLeft(20_000, 0), 20);
  assert.equal(toSecondsLeft(20_000, 19_001), 1);
  assert.equal(toSecondsLeft(20_000, 25_000), 0);
});

function typeAt(keys: string, pauseMs: number): string | undefined {
  let now = 0;
  const scanner = new KeySequence(() => now);
  let code: string | undefined;
  for (const key of [...keys, 'Enter']) {
    now += pauseMs;
    code = scanner.take(key) ?? code;
  }
  return code;
}

test('a hand scanner types faster than people', () => {
  assert.equal(typeAt('WM1:buergerbuero:abc', 10), 'WM1:buergerbuero:abc');
  assert.equal(typeAt('WM1:buergerbuero:abc', 120), undefined);
});

test('a code needs more letters than a slip of the hand', () => {
  assert.equal(typeAt('jkl', 5), undefined);
});

test('what was typed before is not part of a scan, and Shift does not end one', () => {
  let now = 0;
  const scanner = new KeySequence(() => now);
  scanner.take('x');
  now += 500;
  for (const key of ['Shift', 'W', 'Shift', 'M', '1', ':', 'a', 'b']) scanner.take(key);
  assert.equal(scanner.take('Enter'), 'WM1:ab');
  assert.equal(scanner.take('Enter'), undefined);
});
