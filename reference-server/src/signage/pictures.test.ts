import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import express from 'express';
import { testTown } from '../../test/test-town.ts';
import { signage } from '../town/on-site.ts';
import { bindPictures } from './pictures.routes.ts';
import { leaveOutMissing, listPictures, preparePictures } from './pictures.ts';

async function createDirectory(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-pictures-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const files = {
    'market.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'Hall.JPG': 'jpg',
    '.env': 'SECRET',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
  return directory;
}

async function serve(t: TestContext): Promise<(path: string, headers?: HeadersInit) => Promise<Response>> {
  const app = express().set('etag', false);
  bindPictures(app, await createDirectory(t));
  const server = app.listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return (path, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
}

test('a picture is served as what it is, is kept, and asked for again by its tag', async (t) => {
  const get = await serve(t);
  const { status, headers } = await get('/pictures/market.svg');
  assert.equal(status, 200);
  assert.equal(headers.get('content-type'), 'image/svg+xml');
  assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.match(headers.get('cache-control') ?? '', /^public, max-age=\d{4,}/);
  // Node's fetch would ask for a fresh copy whatever the tag.
  const again = { 'If-None-Match': headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' };
  assert.equal((await get('/pictures/market.svg', again)).status, 304);
  assert.equal((await get('/pictures/Hall.JPG')).headers.get('content-type'), 'image/jpeg');
});

test('nothing but pictures of the directory is served', async (t) => {
  const get = await serve(t);
  const names = [
    '.env',
    '',
    'missing.png',
    '..%2f..%2fetc%2fpasswd',
    'x/market.svg',
    '%00.svg',
    'market.svg%00.png',
  ];
  for (const name of names) assert.equal((await get(`/pictures/${name}`)).status, 404, name);
});

const town = testTown((office) => {
  office.signage = ['market.svg', 'gone.png'].map((picture) =>
    signage.parse({ id: picture.slice(0, -4), kind: 'picture', picture, alt: 'Ein Bild' }),
  );
});

test('a page whose picture is missing is left out, with a warning', async (t) => {
  const warnings: object[] = [];
  const log = { info() {}, warn: (fields: object) => void warnings.push(fields) };
  const shown = leaveOutMissing(town, listPictures(await createDirectory(t)), log);
  assert.deepEqual(
    shown.offices[0]!.signage.map(({ id }) => id),
    ['market'],
  );
  assert.deepEqual(warnings, [{ office: 'buergerbuero', page: 'gone', picture: 'gone.png' }]);
});

test('the sample town has its pictures beside it, another town has none unless it names them', () => {
  const log = { info() {}, warn() {} };
  const machine = { log, samplePicturesDirectory: '/nowhere' };
  assert.deepEqual(preparePictures({ townFile: 'town.json' }, machine, town).town.offices[0]!.signage, []);
  assert.throws(() => preparePictures({}, machine, town), /PICTURES_DIR is "\/nowhere"/);
});
