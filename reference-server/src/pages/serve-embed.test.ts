import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import express from 'express';
import { listen } from '../http/listen.ts';
import { serveEmbed } from './serve-embed.ts';

/** A server with a directory of files, each of which holds its own path. */
async function serve(t: TestContext, files: readonly string[]): Promise<(path: string) => Promise<Response>> {
  const directory = await mkdtemp(join(tmpdir(), 'embed-'));
  t.after(() => rm(directory, { recursive: true }));
  for (const file of files) {
    await mkdir(join(directory, file, '..'), { recursive: true });
    await writeFile(join(directory, file), file);
  }
  const { url, stop } = await listen(express().use('/embed', serveEmbed(directory)), {
    port: 0,
    host: '127.0.0.1',
  });
  t.after(() => stop(0));
  return (path) => fetch(`${url}/embed/${path}`);
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
