import assert from 'node:assert/strict';
import test from 'node:test';
import { sendJson, sendProblem, startServer } from '../../test/server.ts';
import { createClient } from '../index.ts';
import { fixtures } from '../testing/index.ts';

const access = {
  office: 'buergerbuero',
  id: '0b8f7c52-6d1e-4f3a-9b7e-2f6d0c1a9e55',
  token: 'Zk3vQ9xT1mB7rN5cW8yL2pD4sF6gH0jK',
};
const upload = { file: new Blob(['%PDF-1.7']), name: 'Bestätigung.pdf', wish: 'wohnungsgeber' };

/** Waits end at once. */
const timers = { after: (_: number, run: () => void) => (run(), () => {}) };

test('a calendar file comes as it is', async (t) => {
  const { baseUrl } = await startServer(t, (response) => {
    response.writeHead(200, { 'Content-Type': 'text/calendar' }).end('BEGIN:VCALENDAR');
  });
  const file = await createClient({ baseUrl }).appointments.calendar(access);
  assert.deepEqual([file.type, await file.text()], ['text/calendar', 'BEGIN:VCALENDAR']);
});

test('a file that the server refuses fails as any call does', async (t) => {
  const { baseUrl } = await startServer(t, (response) => sendProblem(response, 409, 'file_pending_scan'));
  const client = createClient({ baseUrl, random: () => 0, timers });
  const asked = client.desk.document({ ...access, document: access.id });
  await assert.rejects(asked, { name: 'ApiError', code: 'file_pending_scan' });
});

test('a document is sent as a form, with its name and its wish', async (t) => {
  const server = await startServer(t, (response) => sendJson(response, 201, fixtures.document));
  const sent: number[] = [];
  const onProgress = (share: number) => void sent.push(share);
  const document = await createClient({ baseUrl: server.baseUrl }).documents.add(access, upload, {
    onProgress,
  });
  assert.deepEqual([document, sent], [fixtures.document, [1]]);
  const { headers, body } = server.seen[0]!;
  const form = await new Response(body, { headers: { 'Content-Type': headers['content-type']! } }).formData();
  const file = form.get('file') as File;
  assert.deepEqual(
    [form.get('wish'), file.name, await file.text()],
    ['wohnungsgeber', upload.name, '%PDF-1.7'],
  );
  assert.equal(headers.authorization, `Bearer ${access.token}`);
});

test('a document is sent again with the same key when the server is busy', async (t) => {
  const server = await startServer(t, (response, _, index) =>
    index === 0
      ? sendProblem(response, 503, 'busy', { headers: { 'Retry-After': '0' } })
      : sendJson(response, 201, fixtures.document),
  );
  await createClient({ baseUrl: server.baseUrl, random: () => 0 }).documents.add(access, upload);
  const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
  assert.equal(keys.length, 2);
  assert.equal(new Set(keys).size, 1);
});

test('a document that is refused is not sent again', async (t) => {
  const server = await startServer(t, (response) =>
    sendProblem(response, 422, 'file_rejected_virus', { retryable: false }),
  );
  const added = createClient({ baseUrl: server.baseUrl }).documents.add(access, upload);
  await assert.rejects(added, { name: 'ApiError', code: 'file_rejected_virus' });
  assert.equal(server.seen.length, 1);
});
