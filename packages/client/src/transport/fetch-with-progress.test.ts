import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { fetchWithProgress } from './fetch-with-progress.ts';

/** A browser's sender, driven by the test. */
class FakeSender {
  static last: FakeSender;
  readonly upload: { onprogress?: (event: object) => void } = {};
  readonly headers: Record<string, string> = {};
  status = 201;
  statusText = 'Created';
  response: Blob = new Blob(['{"ok":true}']);
  opened: string[] = [];
  body: Blob | undefined;
  onload = () => {};
  onerror = () => {};
  onabort = () => {};
  onloadend = () => {};

  constructor() {
    FakeSender.last = this;
  }

  open(...opened: string[]) {
    this.opened = opened;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  getAllResponseHeaders() {
    return 'content-type: application/json\r\nretry-after: 3\r\n';
  }

  send(body: Blob) {
    this.body = body;
  }

  abort() {
    this.onabort();
    this.onloadend();
  }
}

/** Sends a form, and resolves once it is on its way. */
async function begin(t: TestContext, onProgress: (sent: number) => void = () => {}) {
  Object.assign(globalThis, { XMLHttpRequest: FakeSender });
  t.after(() => Reflect.deleteProperty(globalThis, 'XMLHttpRequest'));
  const form = new FormData();
  form.append('file', new Blob(['%PDF']), 'a.pdf');
  const aborting = new AbortController();
  const init = { method: 'POST', body: form, headers: { 'Idempotency-Key': 'k' }, signal: aborting.signal };
  const answer = fetchWithProgress(onProgress)('https://termine.example/documents', init);
  answer.catch(() => {});
  while (!FakeSender.last?.body) await new Promise((resolve) => setImmediate(resolve));
  t.after(() => (FakeSender.last.body = undefined));
  return { answer, aborting, sender: FakeSender.last };
}

test('a form goes out as fetch would send it, and its progress is told', async (t) => {
  const told: number[] = [];
  const { answer, sender } = await begin(t, (sent) => told.push(sent));
  sender.upload.onprogress?.({ loaded: 1, total: 4 });
  sender.onload();
  const response = await answer;
  assert.deepEqual(sender.opened, ['POST', 'https://termine.example/documents']);
  assert.equal(sender.headers['idempotency-key'], 'k');
  assert.match(sender.headers['content-type'] ?? '', /^multipart\/form-data; boundary=/);
  assert.match((await sender.body?.text()) ?? '', /filename="a\.pdf"/);
  assert.deepEqual(told, [0.25]);
  assert.deepEqual(
    [response.status, response.headers.get('Retry-After'), await response.json()],
    [201, '3', { ok: true }],
  );
});

test('a lost connection fails as a failed fetch does', async (t) => {
  const { answer, sender } = await begin(t);
  sender.onerror();
  await assert.rejects(answer, TypeError);
});

test('an upload can be called off', async (t) => {
  const { answer, aborting } = await begin(t);
  aborting.abort();
  await assert.rejects(answer, { name: 'AbortError' });
});
