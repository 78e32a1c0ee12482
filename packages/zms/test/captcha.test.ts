import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ausweis, mitte, nord } from '../src/imitation/seefelden.ts';
import { createZmsClient } from '../src/index.ts';
import { baseUrl, openInstallation } from './installation.ts';

const wish = { services: [{ id: ausweis, quantity: 1 }] };

for (const captchaVersion of ['newer', 'older'] as const) {
  test(`the captcha is passed without a word, once for days, times and reservation (${captchaVersion})`, async () => {
    const { client, count, hold } = openInstallation({ captcha: true, captchaVersion });
    const office = await client.offices.get(mitte);
    assert.equal(office.challenge, false);
    const { nextFreeDate } = await client.availability.days(mitte, wish);
    await client.availability.slots(mitte, { ...wish, date: nextFreeDate! });
    await hold();
    assert.deepEqual([count('GET captcha-challenge'), count('POST captcha-verify')], [1, 1]);
  });
}

test('it is passed anew when ZMS does not take the old pass any more', async () => {
  const { client, clock, count, hold } = openInstallation({ captcha: true });
  await client.availability.days(mitte, wish);
  clock.advance(4.5 * 60_000);
  await hold();
  assert.equal(count('POST captcha-verify'), 2);
});

test('a pass that ZMS refuses is replaced once', async () => {
  const { client, zms, count } = openInstallation({ captcha: true });
  await client.availability.days(mitte, wish);
  const ask = client.availability.days(mitte, wish);
  zms.refusal = ['captchaExpired'];
  await assert.rejects(ask, { code: 'challenge_expired' });
  assert.ok(count('GET captcha-challenge') <= 2);
  zms.refusal = [];
  await client.availability.days(mitte, wish);
});

test('what is asked at once passes it once more together when ZMS does not take the pass any more', async () => {
  const { zms, clock, count } = openInstallation({ captcha: true });
  const now = clock.now();
  const client = createZmsClient({ baseUrl, fetch: zms.fetch, now: () => now });
  await client.availability.days(mitte, wish);
  clock.advance(6 * 60_000);
  const slots = { ...wish, date: '2027-03-29' };
  await Promise.all([client.availability.days(mitte, wish), client.availability.slots(mitte, slots)]);
  assert.equal(count('POST captcha-verify'), 2);
});

test('where no office wants it, nobody asks for it', async () => {
  const { client, count } = openInstallation({ captcha: true });
  await client.offices.get(nord);
  await client.availability.days(nord, wish);
  assert.equal(count('GET captcha-challenge'), 0);
});

test('to compare offices it is passed where one of them wants it', async () => {
  const { client, count } = openInstallation({ captcha: true });
  const { offices } = await client.availability.earliest(wish.services);
  assert.deepEqual(
    offices.map(({ office }) => office.id),
    [mitte, nord],
  );
  assert.equal(count('POST captcha-verify'), 1);
});
