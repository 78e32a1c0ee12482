import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { problem } from '@wartemarke/contract';
import { startServerProcess } from './server-process.ts';
import { smallTownWith } from './small-town-file.ts';
import { writeWideTown } from './wide-town.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

async function temporaryDirectory(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-process-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** Starts the product as people do and waits for its end; gives what it said and its exit status. */
async function runMain(settings: Record<string, string>): Promise<{ said: string; status: number }> {
  const child = spawn(process.execPath, ['--conditions=source', main], {
    env: { ...process.env, ...settings },
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const [status] = (await once(child, 'exit')) as [number];
  return { said, status };
}

/** Opens a request, sends half of its body, and gives the way to send the rest and to get the status. */
async function openRequest(url: string, body: string) {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': '0123456789abcdef',
    'content-length': body.length,
  };
  const sent = request(`${url}/v1/offices/amt/holds`, { method: 'POST', headers });
  const answered = once(sent, 'response');
  sent.write(body.slice(0, 5));
  await once(sent, 'socket');
  return {
    async finish() {
      sent.end(body.slice(5));
      const [response] = (await answered) as [IncomingMessage];
      let text = '';
      for await (const part of response) text += String(part);
      return { status: response.statusCode, text };
    },
  };
}

test('asked to stop, the server lets open requests end and takes no new ones', async (t) => {
  const directory = await temporaryDirectory(t);
  const server = await startServerProcess({
    TOWN: await writeWideTown({ lanes: 1 }),
    DATA_DIR: join(directory, 'data'),
  });
  await fetch(`${server.url}/health/live`);
  const open = await openRequest(
    server.url,
    JSON.stringify({ services: [{ id: 'unbekannt', quantity: 1 }], startAt: '2027-04-06T08:00:00+02:00' }),
  );
  await fetch(`${server.url}/health/live`);
  const stopped = server.stop();
  await assert.rejects(async () => {
    for (;;) await fetch(`${server.url}/health/live`, { headers: { connection: 'close' } });
  });
  const { status, text } = await open.finish();
  assert.deepEqual([status, problem.parse(JSON.parse(text)).code], [404, 'service_unknown']);
  await stopped;
});

test('what is wrong with the start is said in a sentence', async (t) => {
  const directory = await temporaryDirectory(t);
  const documentsTown = join(directory, 'documents.json');
  const wishes = [{ id: 'lease', name: 'Mietvertrag' }];
  const takingDocuments = smallTownWith('/offices/0/services/0/documents', wishes);
  await writeFile(documentsTown, JSON.stringify(takingDocuments));
  const wrong: [settings: Record<string, string>, sentence: RegExp][] = [
    [{ PORT: 'eighty' }, /^PORT is "eighty"; it must be a whole number/],
    [
      { DATABASE_URL: 'mysql://root:secret@localhost/x' },
      /^DATABASE_URL must be an address that begins with postgres:\/\//,
    ],
    [
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/town' },
      /^The database of DATABASE_URL cannot be opened: connect ECONNREFUSED/,
    ],
    [{ TOWN: join(directory, 'nowhere.json') }, /nowhere\.json/],
    [{ TOWN: documentsTown }, /SCANNER_URL must be set to a malware scanner; or to none/],
    [{ SCANNER_URL: 'scanner' }, /^SCANNER_URL must be an address/],
    [{ DOCUMENT_KEY: 'secret' }, /^DOCUMENT_KEY must be 32 bytes/],
  ];
  for (const [settings, sentence] of wrong) {
    const { said, status } = await runMain({ DATA_DIR: join(directory, 'data'), PORT: '0', ...settings });
    assert.equal(status, 1);
    assert.match(said, sentence);
    assert.doesNotMatch(said, /secret|\n\s+at /);
  }
});
