import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Watchdog } from './watchdog.ts';

const minute = 60_000;
const loadedAt = Date.parse('2027-03-01T09:00+01:00');

/** A page on a server whose file has this version. */
function keep() {
  const stage = { version: '"1"', isReachable: true, reloads: 0, now: loadedAt, isIdle: true };
  const watchdog = new Watchdog(
    {
      url: '/kiosk',
      versionUrl: '/embed/wartemarke.js',
      fetch: async () => {
        if (!stage.isReachable) throw new TypeError('Failed to fetch');
        return new Response(null, { headers: { ETag: stage.version } });
      },
      reload: () => (stage.reloads += 1),
    },
    loadedAt,
  );
  return {
    stage,
    async pass(milliseconds: number) {
      stage.now += milliseconds;
      const { now, isIdle } = stage;
      watchdog.look({ now, isIdle, reloadAt: '03:30', timeZone: 'Europe/Berlin' });
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      watchdog.look({ now, isIdle, reloadAt: '03:30', timeZone: 'Europe/Berlin' });
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

test('a new version is loaded when it was seen twice', async () => {
  const { stage, pass } = keep();
  await pass(0);
  stage.version = '"2"';
  await pass(10 * minute);
  assert.equal(stage.reloads, 0);
  await pass(10 * minute);
  assert.equal(stage.reloads, 1);
});

test('two servers with files of different age do no harm', async () => {
  const { stage, pass } = keep();
  for (let look = 0; look < 20; look += 1) {
    stage.version = `"${look % 2}"`;
    await pass(10 * minute);
  }
  assert.equal(stage.reloads, 0);
});

test('nobody is interrupted at night', async () => {
  const { stage, pass } = keep();
  stage.isIdle = false;
  await pass(18.5 * 60 * minute);
  assert.equal(stage.reloads, 0);
  stage.isIdle = true;
  await pass(minute);
  assert.equal(stage.reloads, 1);
});

test('a page whose server is away waits for it, and asks once a minute', async () => {
  const { stage, pass } = keep();
  stage.isReachable = false;
  await pass(18.5 * 60 * minute);
  stage.isReachable = true;
  await pass(30_000);
  assert.equal(stage.reloads, 0);
  await pass(30_000);
  assert.equal(stage.reloads, 1);
});
