import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startServer } from './start-server.ts';

const now = '2027-03-30T07:00:00+02:00';

async function statusOf(url: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  return response.status;
}

test('measurements are for this machine alone, not for whom its proxy lets through', async (t) => {
  const { url } = await startServer(t, { now });
  assert.equal(await statusOf(`${url}/metrics`), 200);
  for (const header of ['x-forwarded-for', 'forwarded', 'via'])
    assert.equal(await statusOf(`${url}/metrics`, { [header]: '127.0.0.1' }), 403, header);
});

test('with a token measurements are for whoever shows it', async (t) => {
  const { url } = await startServer(t, {
    now,
    exposure: { metricsToken: 'ein langes Geheimnis'.replaceAll(' ', '-') },
  });
  assert.equal(await statusOf(`${url}/metrics`), 403);
  assert.equal(await statusOf(`${url}/metrics`, { authorization: 'Bearer falsch' }), 403);
  const authorization = 'Bearer ein-langes-Geheimnis';
  assert.equal(await statusOf(`${url}/metrics`, { authorization, 'x-forwarded-for': '203.0.113.9' }), 200);
});

const limits = {
  callsPerMinute: 1,
  holdsPerMinute: Infinity,
  uploadsPerMinute: Infinity,
  wrongTriesPerMinute: Infinity,
  perToken: 10,
  perAddress: 10,
};

const proxies: [title: string, trustProxy: string[], statuses: number[]][] = [
  ['a proxy on this machine says who calls', ['loopback'], [200, 429, 200]],
  ['a proxy that is not trusted is itself who calls', ['10.0.0.7'], [200, 429, 429]],
];

for (const [title, trustProxy, statuses] of proxies) {
  test(title, async (t) => {
    const { url } = await startServer(t, { now, limits, exposure: { trustProxy } });
    const got: number[] = [];
    for (const address of ['203.0.113.1', '203.0.113.1', '203.0.113.2'])
      got.push(await statusOf(`${url}/v1/offices`, { 'x-forwarded-for': address }));
    assert.deepEqual(got, statuses);
  });
}
