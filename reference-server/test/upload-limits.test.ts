import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { problem, type Hold } from '@wartemarke/contract';
import { documentsUrl, handIn } from './hand-in.ts';
import { smallPng } from './small-files.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const wish = { services: [{ id: 'personalausweis', quantity: 1 }], startAt: '2027-03-30T08:00:00+02:00' };
const AT_ONCE = 8;
const MOST_WAITING = 32;

const town = () =>
  testTown((office) => {
    office.services[0]!.documents = [{ id: 'photo', name: 'Passbild' }];
  });

/** Sends the beginning of a document and no more; gives the answer when there is one. */
function begin(url: string, hold: Hold, address: string) {
  const headers = {
    'x-forwarded-for': address,
    authorization: `Bearer ${hold.token}`,
    'idempotency-key': randomUUID(),
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': 100_000,
  };
  const sent: ClientRequest = request(documentsUrl(url, hold), { method: 'POST', headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve).on('error', reject);
  });
  answered.catch(() => {});
  sent.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n');
  return { sent, answered };
}

/** Of documents that were begun one is refused. */
async function expectBusy(open: ReturnType<typeof begin>[]): Promise<void> {
  const refused = await Promise.race(open.map(({ answered }) => answered));
  let text = '';
  for await (const part of refused) text += String(part);
  assert.deepEqual([refused.statusCode, problem.parse(JSON.parse(text)).code], [503, 'busy']);
  assert.ok(Number(refused.headers['retry-after']) > 0);
}

test(
  'a few documents are read at once, some wait, and one more is told to come back soon',
  { timeout: 20_000 },
  async (t) => {
    const { url, client } = await startServer(t, { now, town: town() });
    const hold = await client.holds.create('buergerbuero', wish);
    const open = Array.from({ length: AT_ONCE + MOST_WAITING + 1 }, (_, index) =>
      begin(url, hold, `203.0.113.${index}`),
    );
    await expectBusy(open);
    for (const { sent } of open) sent.destroy();
    const next = () => handIn(url, hold, { bytes: smallPng() });
    let { status } = await next();
    while (status === 503) ({ status } = await next());
    assert.equal(status, 201);
  },
);

test('one address that sends slowly leaves room for others', { timeout: 20_000 }, async (t) => {
  const { url, client } = await startServer(t, { now, town: town() });
  const hold = await client.holds.create('buergerbuero', wish);
  const open = Array.from({ length: AT_ONCE + MOST_WAITING }, () => begin(url, hold, '203.0.113.1'));
  await expectBusy(open);
  assert.equal((await handIn(url, hold, { bytes: smallPng() })).status, 201);
  for (const { sent } of open) sent.destroy();
});

test('one address hands in so many documents a minute', async (t) => {
  const limits = {
    callsPerMinute: Infinity,
    holdsPerMinute: Infinity,
    uploadsPerMinute: 2,
    wrongTriesPerMinute: Infinity,
    perToken: 10,
    perAddress: 10,
  };
  const { url, client } = await startServer(t, { now, town: town(), limits });
  const hold = await client.holds.create('buergerbuero', wish);
  const statuses: number[] = [];
  for (let count = 0; count < 3; count += 1)
    statuses.push((await handIn(url, hold, { bytes: smallPng() })).status);
  assert.deepEqual(statuses, [201, 201, 429]);
});
