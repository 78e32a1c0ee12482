import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openTestDatabase } from '../../test/engines.ts';
import { readDocumentKey } from './document-key.ts';
import { sealDocument } from './sealing.ts';

async function prepare(t: TestContext) {
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-key-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const { db } = await openTestDatabase(t);
  return { db, dataDir: join(directory, 'data') };
}

const databaseUrl = 'postgres://localhost/town';

test('beside the embedded database a key is made once, and nobody else on the machine can read it', async (t) => {
  const { db, dataDir } = await prepare(t);
  const made = await readDocumentKey(db, { dataDir }, true, randomBytes);
  const found = await readDocumentKey(db, { dataDir }, true, () => assert.fail('there is one'));
  assert.equal(made.length, 32);
  assert.deepEqual(found, made);
  const path = join(dataDir, 'document.key');
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  assert.equal(await readFile(path, 'utf8'), `${made.toString('base64')}\n`);
});

test('a key of the settings comes first', async (t) => {
  const { db, dataDir } = await prepare(t);
  const documentKey = randomBytes(32);
  assert.deepEqual(await readDocumentKey(db, { dataDir, documentKey }, true, randomBytes), documentKey);
  await assert.rejects(stat(join(dataDir, 'document.key')), { code: 'ENOENT' });
});

test('with PostgreSQL a town that takes documents has to set one, another town has not', async (t) => {
  const { db, dataDir } = await prepare(t);
  await assert.rejects(readDocumentKey(db, { dataDir, databaseUrl }, true, randomBytes), {
    name: 'SettingsError',
    message: /DOCUMENT_KEY/,
  });
  assert.equal((await readDocumentKey(db, { dataDir, databaseUrl }, false, randomBytes)).length, 32);
});

test('a file that was damaged is not overwritten', async (t) => {
  const { db, dataDir } = await prepare(t);
  await readDocumentKey(db, { dataDir }, true, randomBytes);
  await writeFile(join(dataDir, 'document.key'), 'c2hvcnQ=');
  await assert.rejects(readDocumentKey(db, { dataDir }, true, randomBytes), {
    name: 'SettingsError',
    message: /document\.key does not hold a key/,
  });
});

test('a key that does not open what is stored is refused at the start', async (t) => {
  const { db, dataDir } = await prepare(t);
  const documentKey = randomBytes(32);
  const place = {
    office: 'amt',
    appointment: '00000000-0000-4000-8000-000000000001',
    id: '00000000-0000-4000-8000-000000000002',
  };
  const kept = { ...place, ...sealDocument(documentKey, place, Buffer.from('x'), randomBytes) };
  const facts = {
    name: 'a.pdf',
    type: 'application/pdf',
    bytes: 1,
    state: 'ready',
    created_at: new Date(0),
  } as const;
  await db
    .insertInto('documents')
    .values({ ...kept, ...facts, wish: null })
    .execute();
  await readDocumentKey(db, { dataDir, documentKey }, false, randomBytes);
  const wrong = { name: 'SettingsError', message: /sealed with another key/ };
  await assert.rejects(
    readDocumentKey(db, { dataDir, documentKey: randomBytes(32) }, true, randomBytes),
    wrong,
  );
  await assert.rejects(readDocumentKey(db, { dataDir, databaseUrl }, false, randomBytes), wrong);
});
