import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import express from 'express';
import { pino } from 'pino';
import { answerProblems } from './problem.ts';

async function failWith(t: TestContext, error: Error) {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const app = express();
  app.use(() => {
    throw error;
  }, answerProblems(log));
  const server = createServer(app).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const { code, retryable } = (await response.json()) as { code: string; retryable: boolean };
  return { status: response.status, code, retryable, retryAfter: response.headers.get('retry-after'), lines };
}

test('while the database is away, callers are told to come back, and the operator why', async (t) => {
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const { lines, ...said } = await failWith(t, refused);
  assert.deepEqual(said, { status: 503, code: 'busy', retryable: true, retryAfter: '5' });
  assert.match(lines.join(''), /ECONNREFUSED/);
});

test('a mistake of the server is logged and hidden', async (t) => {
  const { lines, status, code } = await failWith(t, new TypeError('secret'));
  assert.deepEqual([status, code], [500, 'internal_error']);
  assert.match(lines.join(''), /secret/);
});
