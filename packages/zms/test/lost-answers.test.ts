import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink } from '@wartemarke/client';
import { createZmsClient } from '../src/index.ts';
import { baseUrl, openInstallation } from './installation.ts';

const unreachable = { name: 'ConnectionError', code: 'unreachable' };

test('a reservation whose answer was lost is not asked for again by itself, and ends by itself', async () => {
  const { zms, clock, count, hold } = openInstallation();
  zms.loseAnswer('POST reserve-appointment');
  await assert.rejects(hold(), unreachable);
  assert.equal(count('POST reserve-appointment'), 1);
  await hold();
  await assert.rejects(hold(), { code: 'slot_taken' });
  clock.advance(16 * 60_000);
  await Promise.all([hold(), hold()]);
});

test('a booking whose last answer was lost is found booked', async () => {
  const { zms, count, hold, book } = openInstallation();
  const kept = await hold();
  zms.loseAnswer('POST preconfirm-appointment');
  assert.equal((await book(kept)).state, 'unconfirmed');
  assert.equal(count('POST preconfirm-appointment'), 1);
  assert.equal(zms.mails.length, 1);
});

test('a booking that stopped half-way is not booked, and is once it is asked again', async () => {
  const { zms, hold, book } = openInstallation();
  const kept = await hold();
  zms.loseAnswer('POST update-appointment');
  await assert.rejects(book(kept), unreachable);
  assert.equal(zms.mails.length, 0);
  assert.equal((await book(kept)).state, 'unconfirmed');
});

test('a booking that is asked again after it was done sends no second mail', async () => {
  const { zms, hold, book } = openInstallation();
  const kept = await hold();
  const [first, second] = [await book(kept), await book(kept)];
  assert.equal(second.id, first.id);
  assert.equal(zms.mails.length, 1);
});

test('a booking of which nothing is known is not cancelled when its time is given back', async () => {
  const { client, zms, hold, book } = openInstallation();
  const kept = await hold();
  zms.cutAfter('POST preconfirm-appointment');
  await assert.rejects(book(kept), unreachable);
  zms.isOffline = false;
  await assert.rejects(client.holds.release(kept), { code: 'hold_not_found' });
  assert.equal(zms.processes.get(kept.id)?.status, 'preconfirmed');
});

test('a confirmation whose answer was lost is found confirmed', async () => {
  const { client, zms, hold, book } = openInstallation();
  await book(await hold());
  const access = readLink(client, zms.mails[0]!.link)!;
  zms.loseAnswer('POST confirm-appointment');
  assert.equal((await client.appointments.confirm(access)).state, 'confirmed');
});

test('a cancellation whose answer was lost is found cancelled', async () => {
  const { client, zms, hold, book } = openInstallation();
  const { link } = await book(await hold());
  const access = { ...readLink(client, link)!, version: 1 };
  zms.loseAnswer('POST cancel-appointment');
  assert.equal((await client.appointments.cancel(access)).state, 'cancelled');
});

test('a cancellation of which nothing is known is said again, and is one whatever came of the first', async () => {
  const { client, zms, hold, book } = openInstallation();
  const { link } = await book(await hold());
  const access = { ...readLink(client, link)!, version: 1 };
  zms.cutAfter('POST cancel-appointment');
  await assert.rejects(client.appointments.cancel(access), unreachable);
  zms.isOffline = false;
  assert.equal((await client.appointments.cancel(access)).state, 'cancelled');
});

test('an appointment that nobody tried to cancel here is not called cancelled because it is gone', async () => {
  const { client, clock, hold, book } = openInstallation();
  const { link } = await book(await hold());
  const access = { ...readLink(client, link)!, version: 1 };
  clock.advance(31 * 60_000);
  await assert.rejects(client.appointments.cancel(access), { code: 'link_invalid' });
});

test('after a cancellation of which nothing is known, a wrong link still opens and cancels nothing', async () => {
  const { client, zms, hold, book } = openInstallation();
  const { link } = await book(await hold());
  const access = { ...readLink(client, link)!, version: 1 };
  zms.cutAfter('POST cancel-appointment');
  await assert.rejects(client.appointments.cancel(access), unreachable);
  zms.isOffline = false;
  await assert.rejects(client.appointments.cancel({ ...access, token: 'nope' }), { code: 'link_invalid' });
});

test('an appointment that ZMS did not let be cancelled is not called cancelled once it is gone', async () => {
  const { zms, clock, hold, book } = openInstallation();
  const fetch = async (...request: Parameters<typeof globalThis.fetch>) => {
    if ((request[0] as Request).url.includes('cancel')) zms.refusal = ['rateLimitExceeded'];
    return zms.fetch(...request);
  };
  const client = createZmsClient({ baseUrl, fetch, now: clock.now, timers: clock.timers });
  const { link } = await book(await hold());
  const access = { ...readLink(client, link)!, version: 1 };
  await assert.rejects(client.appointments.cancel(access), { code: 'rate_limited' });
  zms.refusal = [];
  clock.advance(31 * 60_000);
  await assert.rejects(client.appointments.cancel(access), { code: 'link_invalid' });
});

test('what only reads is tried again by itself', async () => {
  const { client, zms, count } = openInstallation();
  zms.loseAnswer('GET offices-and-services');
  assert.equal((await client.offices.list()).offices.length, 2);
  assert.equal(count('GET offices-and-services'), 2);
});
