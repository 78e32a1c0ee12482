import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { problem } from '@wartemarke/contract';
import { startServer } from './start-server.ts';

const now = '2027-03-30T07:00:00+02:00';
const holds = '/v1/offices/buergerbuero/holds';
const wish = { services: [{ id: 'personalausweis', quantity: 1 }], startAt: '2027-03-30T08:00:00+02:00' };
const key = '0123456789abcdef';

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function send(url: string, { path = holds, method = 'POST', headers = {}, body }: Sent) {
  const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) });
  return { response, problem: problem.parse(await response.json()) };
}

const json = { 'content-type': 'application/json' };
const keyed = { ...json, 'idempotency-key': key };

const wrong: [code: string, status: number, sent: Sent][] = [
  ['route_not_found', 404, { path: '/v1/nothing', method: 'GET' }],
  ['route_not_found', 404, { path: '/nothing', method: 'GET' }],
  ['route_not_found', 404, { path: '/v1/offices/%E0%A4%A', method: 'GET' }],
  ['method_not_allowed', 405, { method: 'PUT', headers: json, body: '{}' }],
  ['office_not_found', 404, { path: '/v1/offices/unknown', method: 'GET' }],
  ['office_not_found', 404, { path: '/v1/offices/..%2F..%2Fetc', method: 'GET' }],
  ['language_format', 400, { path: `/v1/offices?language=de${'-a'.repeat(17)}`, method: 'GET' }],
  ['json_invalid', 400, { headers: keyed, body: '{"services":' }],
  ['content_type', 415, { headers: { ...keyed, 'content-type': 'text/plain' }, body: JSON.stringify(wish) }],
  ['content_type', 415, { headers: { 'idempotency-key': key } }],
  ['body_too_large', 413, { headers: keyed, body: JSON.stringify({ ...wish, note: 'x'.repeat(70_000) }) }],
  ['idempotency_key_missing', 400, { headers: json, body: JSON.stringify(wish) }],
  [
    'idempotency_key_format',
    400,
    { headers: { ...json, 'idempotency-key': 'short' }, body: JSON.stringify(wish) },
  ],
  [
    'idempotency_key_format',
    400,
    { headers: { ...json, 'idempotency-key': 'k'.repeat(256) }, body: JSON.stringify(wish) },
  ],
  [
    'too_many_services',
    422,
    { headers: keyed, body: JSON.stringify({ ...wish, services: Array(11).fill(wish.services[0]) }) },
  ],
  ['services_required', 422, { headers: keyed, body: JSON.stringify({ startAt: wish.startAt }) }],
  [
    'quantity_invalid',
    422,
    {
      headers: keyed,
      body: JSON.stringify({ ...wish, services: [{ id: 'personalausweis', quantity: 1.5 }] }),
    },
  ],
  ['validation_failed', 422, { headers: keyed, body: '{"services":[],"startAt":7}' }],
  ['field_invalid', 422, { headers: keyed, body: '[]' }],
  ['field_invalid', 422, { headers: keyed, body: '['.repeat(30_000) + ']'.repeat(30_000) }],
  [
    'field_invalid',
    422,
    { path: '/v1/sessions', headers: json, body: JSON.stringify({ name: 'A\0', password: 'x' }) },
  ],
  ['json_invalid', 400, { headers: { ...keyed, 'content-encoding': 'gzip' }, body: 'not packed' }],
  [
    'date_invalid',
    422,
    { headers: keyed, body: JSON.stringify({ ...wish, startAt: '0000-01-01T00:00:00Z' }) },
  ],
  [
    'date_invalid',
    422,
    { headers: keyed, body: JSON.stringify({ ...wish, startAt: '9999-12-31T23:59:59Z' }) },
  ],
];

test('wrong requests get a problem with a code, a status and a request id', async (t) => {
  const { url } = await startServer(t, { now });
  for (const [code, status, sent] of wrong) {
    const { response, problem: got } = await send(url, sent);
    assert.deepEqual(
      [got.code, response.status, got.status],
      [code, status, status],
      JSON.stringify(sent).slice(0, 120),
    );
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.equal(response.headers.get('x-request-id'), got.requestId);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  }
});

const availability: [code: string, status: number, query: string][] = [
  ['date_invalid', 422, 'services=personalausweis&from=2028-02-30'],
  ['date_format', 400, 'services=personalausweis&from=01.03.2028'],
  ['range_too_long', 422, 'services=personalausweis&from=2027-04-01&to=2027-06-02'],
  ['range_invalid', 422, 'services=personalausweis&from=2027-05-01&to=2027-04-30'],
  ['date_past', 422, 'services=personalausweis&from=2027-03-29'],
  ['service_unknown', 404, 'services=unknown'],
  ['services_required', 422, ''],
  ['services_format', 400, 'services=a;b'],
  ['services_required', 422, 'services=personalausweis&services=abholung'],
];

test('questions for days that cannot be answered say why', async (t) => {
  const { url } = await startServer(t, { now });
  for (const [code, status, query] of availability) {
    const { response, problem: got } = await send(url, {
      path: `/v1/offices/buergerbuero/days?${query}`,
      method: 'GET',
    });
    assert.deepEqual([got.code, response.status], [code, status], query);
  }
});

test('a body without a length is cut off when it grows too large', async (t) => {
  const { url } = await startServer(t, { now });
  const status = await new Promise((resolve, reject) => {
    const sent = request(url + holds, { method: 'POST', headers: keyed }, (response) => {
      resolve(response.statusCode);
      response.destroy();
    });
    sent.on('error', reject);
    for (let part = 0; part < 9; part += 1) sent.write('x'.repeat(10_000));
    sent.end();
  });
  assert.equal(status, 413);
});

test('an unknown method names the known ones', async (t) => {
  const { url } = await startServer(t, { now });
  const { response } = await send(url, { method: 'PUT', headers: json, body: '{}' });
  assert.equal(response.headers.get('allow'), 'POST');
});

test('who calls too often is told when to come back', async (t) => {
  const limits = {
    callsPerMinute: 2,
    holdsPerMinute: Infinity,
    uploadsPerMinute: Infinity,
    wrongTriesPerMinute: Infinity,
    perToken: 10,
    perAddress: 10,
  };
  const { url } = await startServer(t, { now, limits });
  const get = { path: '/v1/offices/unknown', method: 'GET' };
  await send(url, get);
  await send(url, get);
  const { response, problem: got } = await send(url, get);
  assert.deepEqual([got.code, got.retryable, response.status], ['rate_limited', true, 429]);
  assert.ok(Number(response.headers.get('retry-after')) > 0);
});

test('who guesses passwords is slowed down', async (t) => {
  const limits = {
    callsPerMinute: Infinity,
    holdsPerMinute: Infinity,
    uploadsPerMinute: Infinity,
    wrongTriesPerMinute: 2,
    perToken: 10,
    perAddress: 10,
  };
  const { client } = await startServer(t, { now, limits });
  const guess = () => client.sessions.create({ name: 'nobody', password: 'guess' });
  await assert.rejects(guess(), { code: 'sign_in_failed' });
  await assert.rejects(guess(), { code: 'sign_in_failed' });
  await assert.rejects(guess(), { code: 'try_later' });
});

test('pages of any origin may call', async (t) => {
  const { url } = await startServer(t, { now });
  const asked = await fetch(url + holds, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://town.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key',
    },
  });
  assert.equal(asked.headers.get('access-control-allow-origin'), '*');
  assert.equal(asked.headers.get('access-control-allow-headers'), 'authorization,idempotency-key');
  assert.equal(asked.headers.get('access-control-allow-credentials'), null);
});

test('what a body says beside its fields does not matter, however deep it goes', async (t) => {
  const { url } = await startServer(t, { now });
  const hold = (beside: string) =>
    fetch(url + holds, {
      method: 'POST',
      headers: keyed,
      body: `{"beside":${beside},${JSON.stringify(wish).slice(1)}`,
    });
  const first = await hold('['.repeat(20_000) + ']'.repeat(20_000));
  assert.equal(first.status, 201);
  assert.deepEqual(await (await hold('1')).json(), await first.json());
});
