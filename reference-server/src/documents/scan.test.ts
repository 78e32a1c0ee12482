import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { chooseScan } from './choose-scan.ts';
import { eicar, httpScan, trialScan } from './scan.ts';

async function startScanner(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/scan`;
}

const answering =
  (status: number): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { location: '/elsewhere' }).end('true');

/** Finds malware as clamav-rest does. */
const scanning: RequestListener = (request, response) => {
  void buffer(request).then((bytes) => response.writeHead(bytes.includes(eicar) ? 406 : 200).end());
};

const anyFile = Buffer.from('any file');

test('a scanner gets the bytes of the file as they are', async (t) => {
  let got: { type: string | undefined; bytes: Buffer } | undefined;
  const url = await startScanner(t, (request, response) => {
    void buffer(request).then((bytes) => {
      got = { type: request.headers['content-type'], bytes };
      response.end();
    });
  });
  assert.equal(await httpScan(url)(anyFile), 'clean');
  assert.deepEqual(got, { type: 'application/octet-stream', bytes: anyFile });
});

for (const [status, verdict] of [
  [200, 'clean'],
  [406, 'malware'],
  [204, 'unscanned'],
  [302, 'unscanned'],
  [400, 'unscanned'],
  [413, 'unscanned'],
  [422, 'unscanned'],
  [500, 'unscanned'],
] as const) {
  test(`a scanner that answers ${status} says ${verdict}`, async (t) => {
    assert.equal(await httpScan(await startScanner(t, answering(status)))(anyFile), verdict);
  });
}

test('a scanner that is silent, hangs up or is not there has said nothing', async (t) => {
  const silent = await startScanner(t, () => {});
  assert.equal(await httpScan(silent, 50)(anyFile), 'unscanned');
  const hangingUp = await startScanner(t, (request) => request.socket.destroy());
  assert.equal(await httpScan(hangingUp)(anyFile), 'unscanned');
  assert.equal(await httpScan('http://127.0.0.1:1/')(anyFile), 'unscanned');
});

test('the stand-in of the sample town knows the test file, also inside of another one', async () => {
  assert.equal(eicar.length, 68);
  assert.equal(await trialScan(Buffer.concat([anyFile, eicar])), 'malware');
  assert.equal(await trialScan(anyFile), 'clean');
});

test('a scanner that finds the test file is used without a word', async (t) => {
  const scannerUrl = await startScanner(t, scanning);
  const { scan, warning } = await chooseScan({ scannerUrl, townFile: 'town.json' }, true);
  assert.deepEqual([await scan(anyFile), await scan(eicar), warning], ['clean', 'malware', undefined]);
});

test('a scanner that answers 200 to everything is refused', async (t) => {
  const scannerUrl = await startScanner(t, answering(200));
  await assert.rejects(chooseScan({ scannerUrl, townFile: 'town.json' }, true), {
    name: 'SettingsError',
    message: /EICAR/,
  });
});

test('with a scanner that does not answer the town starts, is warned, and nothing is taken for clean', async () => {
  const { scan, warning } = await chooseScan(
    { scannerUrl: 'http://127.0.0.1:1/', townFile: 'town.json' },
    true,
  );
  assert.match(warning ?? '', /^WARNING: .*wait/);
  assert.equal(await scan(anyFile), 'unscanned');
});

test('an own town that takes documents has to say how they are scanned', async () => {
  await assert.rejects(chooseScan({ townFile: 'town.json' }, true), {
    name: 'SettingsError',
    message: /SCANNER_URL/,
  });
  const { scan, warning } = await chooseScan({ scannerUrl: 'none', townFile: 'town.json' }, true);
  assert.equal(await scan(eicar), 'clean');
  assert.match(warning ?? '', /^WARNING: .*not scanned/);
});

test('a town that takes no documents need not say anything, and the sample town says what it does', async () => {
  const { scan, warning } = await chooseScan({ townFile: 'town.json' }, false);
  assert.deepEqual([await scan(anyFile), warning], ['unscanned', undefined]);
  assert.match((await chooseScan({}, true)).warning ?? '', /EICAR/);
});
