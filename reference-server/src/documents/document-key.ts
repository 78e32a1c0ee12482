import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kysely } from 'kysely';
import type { RandomBytes } from '../access/tokens.ts';
import { SettingsError, type Settings } from '../config.ts';
import type { Schema } from '../database/schema.ts';
import { KEY_BYTES, openDocumentKey, SealError } from './sealing.ts';

const FILE = 'document.key';

// The key is on the disk before the first document is sealed with it: without it nobody opens one again.
async function writeKey(path: string, key: Buffer): Promise<void> {
  const unfinished = `${path}.init`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(`${key.toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

async function readKey(path: string): Promise<Buffer> {
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new SettingsError(`${path} does not hold a key of ${KEY_BYTES} bytes. Put the right file back.`);
}

async function expectKeyToFit(db: Kysely<Schema>, key: Buffer): Promise<void> {
  const row = await db
    .selectFrom('documents')
    .select(['office', 'appointment', 'id', 'sealed_key'])
    .limit(1)
    .executeTakeFirst();
  try {
    if (row) openDocumentKey(key, row, row);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    throw new SettingsError(
      'The documents in the database were sealed with another key. Set DOCUMENT_KEY to that one, or put its file back.',
    );
  }
}

async function findKey(
  { documentKey, databaseUrl, dataDir }: Pick<Settings, 'documentKey' | 'databaseUrl' | 'dataDir'>,
  random: RandomBytes,
): Promise<Buffer | undefined> {
  if (documentKey || databaseUrl) return documentKey;
  const path = join(dataDir, FILE);
  if (!existsSync(path)) await writeKey(path, random(KEY_BYTES));
  return readKey(path);
}

/**
 * The key that seals documents: of the settings, or with the embedded database a file beside it, made once.
 * @param areWanted whether an office takes documents; without one and without a key nothing is ever sealed.
 * @throws {SettingsError} when there is none and one is needed, or when it does not fit what is stored.
 */
export async function readDocumentKey(
  db: Kysely<Schema>,
  settings: Pick<Settings, 'documentKey' | 'databaseUrl' | 'dataDir'>,
  areWanted: boolean,
  random: RandomBytes,
): Promise<Buffer> {
  const key = await findKey(settings, random);
  if (!key && areWanted) {
    throw new SettingsError(
      'Offices of this town take documents, so DOCUMENT_KEY must be set: 32 random bytes as base64, for example from ' +
        '"openssl rand -base64 32". Keep it apart from the database and its backups.',
    );
  }
  const used = key ?? random(KEY_BYTES);
  await expectKeyToFit(db, used);
  return used;
}
