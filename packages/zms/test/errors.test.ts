import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '@wartemarke/client';
import { createZmsClient } from '../src/index.ts';
import { baseUrl, openInstallation } from './installation.ts';

const access = { office: '', id: '100001', token: 'abcd' };

const said: readonly (readonly [string, string])[] = [
  ['appointmentNotFound', 'link_invalid'],
  ['authKeyMismatch', 'link_invalid'],
  ['rateLimitExceeded', 'rate_limited'],
  ['serviceUnavailable', 'busy'],
  ['preconfirmationExpired', 'activation_expired'],
  ['tooManyAppointmentsWithSameMail', 'contact_limit'],
  ['appointmentCanNotBeCanceled', 'appointment_started'],
  ['somethingNew', 'internal_error'],
];

for (const [zmsCode, code] of said) {
  test(`${zmsCode} is ${code}`, async () => {
    const { client, zms } = openInstallation();
    zms.refusal = [zmsCode];
    const retryable = ['rate_limited', 'busy', 'internal_error'].includes(code);
    await assert.rejects(client.appointments.get(access), { name: 'ApiError', code, retryable });
  });
}

test('several wrong fields are named at once, each with its place in the form', async () => {
  const { hold, book } = openInstallation();
  const kept = await hold();
  const error = await book(kept, { name: ' ', email: 'nobody' }).catch((problem: ApiError) => problem);
  assert.ok(error instanceof ApiError);
  assert.equal(error.code, 'validation_failed');
  assert.deepEqual(error.errors, [
    { pointer: '/contact/name', code: 'name_required' },
    { pointer: '/contact/email', code: 'email_invalid' },
  ]);
});

test('a reservation that is over is one, whatever ZMS calls it', async () => {
  const { clock, hold, book } = openInstallation();
  const kept = await hold();
  clock.advance(16 * 60_000);
  await assert.rejects(book(kept), { code: 'hold_not_found', status: 404 });
});

test('as many appointments as one may have are told', async () => {
  const { client, hold, book } = openInstallation({ activationDuration: 600 });
  const days = ['29', '30', '31'].map((day) => `2027-03-${day}T08:00:00+02:00`);
  const services = [{ id: '200101', quantity: 1 }];
  for (const startAt of days) await book(await client.holds.create('10501', { services, startAt }));
  await assert.rejects(book(await hold()), { code: 'contact_limit' });
});

const answers: readonly (readonly [string, Response, object])[] = [
  [
    'a refusal with status 200',
    Response.json({ errors: [{ errorCode: 'appointmentNotFound' }] }),
    { code: 'link_invalid' },
  ],
  ['a page of a proxy', new Response('<h1>Bad Gateway</h1>', { status: 502 }), { code: 'unreachable' }],
  ['a page of another server', new Response('<h1>Hello</h1>'), { code: 'answer_invalid' }],
  [
    'an address that ZMS does not have',
    Response.json({ errors: [{ errorCode: 'notFound' }] }, { status: 404 }),
    { code: 'answer_invalid' },
  ],
  ['an answer without a key', Response.json({ processId: 1 }), { code: 'answer_invalid' }],
];

for (const [name, answer, error] of answers) {
  test(`${name} is told apart`, async () => {
    const client = createZmsClient({ baseUrl, fetch: async () => answer.clone() });
    await assert.rejects(client.appointments.get(access), error);
  });
}

test('how long to wait is passed on', async () => {
  const headers = { 'Retry-After': '30' };
  const answer = Response.json({ errors: [{ errorCode: 'rateLimitExceeded' }] }, { status: 429, headers });
  const client = createZmsClient({ baseUrl, fetch: async () => answer });
  await assert.rejects(client.offices.list(), { code: 'rate_limited', retryAfterSeconds: 30 });
});
