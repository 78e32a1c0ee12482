import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createClient, type Client, type ClientOptions } from '../index.ts';
import { fixtures } from '../testing/index.ts';
import { sendJson, sendProblem, startServer, type Answer } from '../../test/server.ts';

const office = fixtures.office.id;
const wish = { services: fixtures.services, startAt: fixtures.hold.startAt };
const access = { office, id: fixtures.appointment.id, token: fixtures.hold.token };

/** A client that waits for nothing between its tries. */
async function connect(t: TestContext, answer: Answer, options: Partial<ClientOptions> = {}) {
  const { baseUrl, seen } = await startServer(t, answer);
  const client: Client = createClient({ baseUrl, random: () => 0, ...options });
  return { client, seen };
}

test('an answer arrives as the contract describes it', async (t) => {
  const { client } = await connect(t, (response) => sendJson(response, 200, fixtures.office));
  assert.deepEqual(await client.offices.get(office), fixtures.office);
});

test('keys that a newer server added are left out', async (t) => {
  const newer = { ...fixtures.days, weather: 'sunny' };
  const { client } = await connect(t, (response) => sendJson(response, 200, newer));
  assert.deepEqual(await client.availability.days(office, { services: fixtures.services }), fixtures.days);
});

test('an answer of another shape is no usable answer', async (t) => {
  const { client } = await connect(t, (response) => sendJson(response, 200, { id: office }));
  await assert.rejects(client.offices.get(office), { name: 'ConnectionError', code: 'answer_invalid' });
});

test('a web page in place of an answer is no usable answer', async (t) => {
  const { client } = await connect(t, (response) => response.end('<!doctype html><title>Rathaus</title>'));
  await assert.rejects(client.offices.get(office), { name: 'ConnectionError', code: 'answer_invalid' });
});

test('a missing page of another web server is no usable answer', async (t) => {
  const { client } = await connect(t, (response) => response.writeHead(404).end('Not Found'));
  await assert.rejects(client.offices.get(office), { name: 'ConnectionError', code: 'answer_invalid' });
});

test('language, token and parameters stand where the contract wants them', async (t) => {
  const { client, seen } = await connect(t, (response) => sendJson(response, 200, fixtures.office));
  await client.withToken('secret').withLanguage('en').offices.get('büro 1');
  assert.equal(seen[0]?.url, '/v1/offices/b%C3%BCro%201?language=en');
  assert.equal(seen[0]?.headers.authorization, 'Bearer secret');
  assert.equal(seen[0]?.headers['accept-language'], 'en');
});

test('a call for a link speaks with the secret of the link, not with the session', async (t) => {
  const { client, seen } = await connect(t, (response) => sendJson(response, 200, fixtures.appointment));
  await client.withToken('session').appointments.cancel({ ...access, version: 7 });
  assert.equal(seen[0]?.headers.authorization, `Bearer ${access.token}`);
  assert.equal(seen[0]?.headers['if-match'], '"7"');
});

test('the secret of a hold stands in the header and not in the body', async (t) => {
  const { client, seen } = await connect(t, (response) => sendJson(response, 201, fixtures.appointment));
  const request = { hold: fixtures.hold.id, contact: { name: 'Łukasz' } };
  await client.appointments.create(office, { ...request, token: access.token });
  assert.deepEqual(JSON.parse(seen[0]?.body ?? ''), request);
  assert.equal(seen[0]?.headers.authorization, `Bearer ${access.token}`);
});

test('a problem becomes an error with its facts', async (t) => {
  const alternatives = fixtures.slots.slots.slice(0, 3);
  const errors = [{ pointer: '/startAt', code: 'slot_taken' }];
  const { client } = await connect(t, (response) =>
    sendProblem(response, 409, 'slot_taken', { alternatives, errors, params: { free: 3 }, retryable: false }),
  );
  await assert.rejects(client.holds.create(office, wish), {
    name: 'ApiError',
    code: 'slot_taken',
    status: 409,
    retryable: false,
    params: { free: 3 },
    alternatives,
    errors,
  });
});

test('a code that only a newer server knows still arrives', async (t) => {
  const { client } = await connect(t, (response) => sendProblem(response, 409, 'moon_full'));
  await assert.rejects(client.holds.create(office, wish), { name: 'ApiError', code: 'moon_full' });
});

test('a lost connection is tried again with the same key', async (t) => {
  const { client, seen } = await connect(t, (response, _, index) =>
    index < 2 ? response.destroy() : sendJson(response, 201, fixtures.hold),
  );
  assert.deepEqual(await client.holds.create(office, wish), fixtures.hold);
  const keys = seen.map(({ headers }) => headers['idempotency-key']);
  assert.equal(keys.length, 3);
  assert.equal(new Set(keys).size, 1);
  assert.deepEqual(new Set(seen.map(({ body }) => body)), new Set([JSON.stringify(wish)]));
});

test('two calls have two keys, unless the caller gives one', async (t) => {
  const { client, seen } = await connect(t, (response) => sendJson(response, 201, fixtures.hold), {
    random: createSeries(),
  });
  await client.holds.create(office, wish);
  await client.holds.create(office, wish);
  await client.holds.create(office, wish, { idempotencyKey: 'key-of-the-caller' });
  const [first, second, third] = seen.map(({ headers }) => String(headers['idempotency-key']));
  assert.match(first ?? '', /^[0-9a-f]{32}$/);
  assert.notEqual(first, second);
  assert.equal(third, 'key-of-the-caller');
});

test('after two vain repetitions the connection counts as lost', async (t) => {
  const { client, seen } = await connect(t, (response) => response.destroy());
  await assert.rejects(client.offices.get(office), { name: 'ConnectionError', code: 'unreachable' });
  assert.equal(seen.length, 3);
});

test('a device that knows that it has no network says so', async (t) => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  t.after(() => Reflect.deleteProperty(navigator, 'onLine'));
  const { client } = await connect(t, (response) => response.destroy());
  await assert.rejects(client.offices.get(office), { name: 'ConnectionError', code: 'offline' });
});

test('what changes something and has no key is not repeated', async (t) => {
  const { client, seen } = await connect(t, (response) => response.destroy());
  await assert.rejects(client.sessions.create({ name: 'a', password: 'b' }), { code: 'unreachable' });
  assert.equal(seen.length, 1);
});

for (const status of [502, 503, 504]) {
  test(`${status} is tried again`, async (t) => {
    const { client, seen } = await connect(t, (response, _, index) =>
      index === 0 ? response.writeHead(status).end('Bad Gateway') : sendJson(response, 200, fixtures.office),
    );
    await client.offices.get(office);
    assert.equal(seen.length, 2);
  });
}

test('a proxy that cannot reach the server makes it unreachable', async (t) => {
  const { client } = await connect(t, (response) => response.writeHead(502).end('<h1>Bad Gateway</h1>'));
  await assert.rejects(client.offices.get(office), { name: 'ConnectionError', code: 'unreachable' });
});

test('a mistake of the server is said at once', async (t) => {
  const { client, seen } = await connect(t, (response) => sendProblem(response, 500, 'internal_error'));
  await assert.rejects(client.offices.get(office), { name: 'ApiError', code: 'internal_error' });
  assert.equal(seen.length, 1);
});

test('a short wait that the server asks for is kept', async (t) => {
  const { client, seen } = await connect(t, (response, _, index) =>
    index === 0
      ? sendProblem(response, 429, 'rate_limited', { headers: { 'Retry-After': '0' } })
      : sendJson(response, 200, fixtures.office),
  );
  await client.offices.get(office);
  assert.equal(seen.length, 2);
});

for (const [name, headers] of [
  ['a long wait', { 'Retry-After': '60' }],
  ['too many requests without a wait', {}],
] as const) {
  test(`${name} is said at once`, async (t) => {
    const { client, seen } = await connect(t, (response) =>
      sendProblem(response, 429, 'rate_limited', { headers }),
    );
    const retryAfterSeconds = 'Retry-After' in headers ? 60 : undefined;
    await assert.rejects(client.offices.get(office), {
      code: 'rate_limited',
      retryable: true,
      retryAfterSeconds,
    });
    assert.equal(seen.length, 1);
  });
}

test('who calls it off gets told so', async (t) => {
  const own = new AbortController();
  const { client, seen } = await connect(t, () => own.abort());
  await assert.rejects(client.offices.get(office, { signal: own.signal }), {
    name: 'ConnectionError',
    code: 'aborted',
  });
  assert.equal(seen.length, 1);
});

test('an answer without a body is nothing', async (t) => {
  const { client } = await connect(t, (response) => response.writeHead(204).end());
  assert.equal(await client.holds.release(access), undefined);
});

test('a server that does not answer within ten seconds is tried again, and then given up', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let tries = 0;
  const client = createClient({
    baseUrl: 'https://termine.example',
    random: () => 0,
    fetch: () => {
      tries += 1;
      // Ten seconds pass as soon as the request is on its way.
      setImmediate(() => t.mock.timers.tick(10_000));
      return new Promise(() => {});
    },
  });
  const flow = setInterval(() => t.mock.timers.tick(1), 1);
  t.after(() => clearInterval(flow));
  await assert.rejects(client.offices.get(office), { name: 'ConnectionError', code: 'timeout' });
  assert.equal(tries, 3);
});

test('an address that is none of a web server is refused when the client is made', () => {
  for (const baseUrl of ['', 'termine', 'ftp://termine.example', 'javascript:alert(1)']) {
    assert.throws(() => createClient({ baseUrl }), TypeError);
  }
});

test('the address may have a path, and a slash at its end', () => {
  assert.equal(
    createClient({ baseUrl: 'https://linden.example/termine/' }).baseUrl,
    'https://linden.example/termine',
  );
});

/** Numbers from 0 to 1 that differ. */
function createSeries(): () => number {
  let last = 0;
  return () => (last = (last + 0.618) % 1);
}
