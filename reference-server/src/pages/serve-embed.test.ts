import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import express from 'express';
import { pino } from 'pino';
import { listen } from '../http/listen.ts';
import { answerProblems, answerUnknownRoute } from '../http/problem.ts';
import { serveEmbed } from './serve-embed.ts';

type Ask = (path: string, headers?: Record<string, string>) => Promise<Response>;

/** A server with a directory of files, each of which holds its own path. */
async function serve(t: TestContext, files: readonly string[]): Promise<Ask> {
  const directory = await mkdtemp(join(tmpdir(), 'embed-'));
  t.after(() => rm(directory, { recursive: true }));
  for (const file of files) {
    await mkdir(join(directory, file, '..'), { recursive: true });
    await writeFile(join(directory, file), file);
  }
  const { url, stop } = await listen(
    express().use(
      '/embed',
      serveEmbed(directory),
      answerUnknownRoute,
      answerProblems(pino({ level: 'silent' })),
    ),
    {
      port: 0,
      host: '127.0.0.1',
    },
  );
  t.after(() => stop(0));
  return (path, headers = {}) => fetch(`${url}/embed/${path}`, { headers });
}

test('each version that lies there is served, to whatever page, for good', async (t) => {
  const ask = await serve(t, ['0.1.0/wartemarke.js', '0.2.0-rc.1/chunks/core-12345678.js']);
  for (const path of ['0.1.0/wartemarke.js', '0.2.0-rc.1/chunks/core-12345678.js']) {
    const answer = await ask(path);
    assert.equal(await answer.text(), path);
    const { headers } = answer;
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(headers.get('content-type') ?? '', /^text\/javascript/);
  }
});

test('the newest loader is asked for again soon, and a page sees by its ETag that it has changed', async (t) => {
  const ask = await serve(t, ['wartemarke.js']);
  const { headers } = await ask('wartemarke.js');
  assert.equal(headers.get('cache-control'), 'public, max-age=300');
  assert.match(headers.get('etag') ?? '', /./);
  assert.equal(headers.get('access-control-expose-headers'), 'ETag');
});

test('a script says where its source map is, when it has one', async (t) => {
  const ask = await serve(t, ['0.1.0/a.js', '0.1.0/a.js.map', '0.1.0/en.js']);
  assert.equal((await ask('0.1.0/a.js')).headers.get('sourcemap'), 'a.js.map');
  assert.equal((await ask('0.1.0/en.js')).headers.get('sourcemap'), null);
});

test('a part beyond the end and a version that is over are refused as such, and what is missing may come yet', async (t) => {
  const ask = await serve(t, ['0.1.0/a.js']);
  for (const [path, headers, status] of [
    ['0.1.0/a.js', { range: 'bytes=999-' }, 416],
    ['0.1.0/a.js', { 'if-match': '"another"' }, 412],
    ['0.1.0/b.js', {}, 404],
    ['0.1.0/..%2f..%2fpackage.json', {}, 404],
  ] as const) {
    const answer = await ask(path, headers);
    assert.equal(answer.status, status, path);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  }
});
