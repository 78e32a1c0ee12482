import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { silentLog } from '../../test/silent-log.ts';
import { openDataDirectory } from './data-directory.ts';
import { openDatabase } from './open-database.ts';

const commitLoop = fileURLToPath(new URL('../../test/commit-loop.ts', import.meta.url));

async function createDirectory(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-data-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

const open = (dataDir: string) => openDatabase({ dataDir }, { log: silentLog, now: () => 0 });

/** Lets another process commit 50 more than were acknowledged, then kills it; returns the last acknowledged. */
async function commitAndKill(dataDir: string, acknowledged: number): Promise<number> {
  const child = spawn(process.execPath, ['--conditions=source', commitLoop, dataDir, String(acknowledged)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  let last = 0;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    if (last >= acknowledged + 50) child.kill('SIGKILL');
  }
  assert.deepEqual(await gone, [null, 'SIGKILL']);
  return last;
}

test('the first start creates the database, for its owner alone, and a later one finds the data', async (t) => {
  const dataDir = join(await createDirectory(t), 'new');
  const first = await open(dataDir);
  await first.db.insertInto('offices').values({ office: 'mitte' }).execute();
  await first.close();
  assert.equal((await stat(join(dataDir, 'database'))).mode & 0o077, 0);
  const second = await open(dataDir);
  t.after(() => second.close());
  assert.deepEqual(await second.db.selectFrom('offices').select('office').execute(), [{ office: 'mitte' }]);
});

test('a first start that was interrupted begins again', async (t) => {
  const dataDir = await createDirectory(t);
  await mkdir(join(dataDir, 'database.init'));
  await writeFile(join(dataDir, 'database.init', 'PG_VERSION'), '18');
  const { close } = await open(dataDir);
  await close();
  assert.ok(!existsSync(join(dataDir, 'database.init')));
});

test('a kill loses nothing that was acknowledged and frees the directory', async (t) => {
  const dataDir = await createDirectory(t);
  let acknowledged = 0;
  for (let kill = 0; kill < 3; kill++) acknowledged = await commitAndKill(dataDir, acknowledged);
  const { db, close } = await open(dataDir);
  t.after(close);
  const rows = await db.selectFrom('ticket_numbers').select('last_number').orderBy('last_number').execute();
  assert.ok(rows.length >= acknowledged, `${rows.length} of ${acknowledged} are there`);
  assert.ok(rows.every((row, index) => row.last_number === index + 1));
});

test('a second process gets a clear error, also where the path is long', async (t) => {
  const dataDir = join(await createDirectory(t), 'stadt'.repeat(30));
  const { close } = await open(dataDir);
  t.after(close);
  await assert.rejects(openDataDirectory(dataDir), { name: 'StorageError', code: 'data_dir_in_use' });
  const child = spawn(process.execPath, ['--conditions=source', commitLoop, dataDir]);
  child.stderr.setEncoding('utf8');
  let said = '';
  child.stderr.on('data', (text: string) => (said += text));
  assert.deepEqual(await once(child, 'close'), [1, null]);
  assert.match(said, /data_dir_in_use/);
  assert.match(said, /Another process works with this data directory/);
});

test('the directory is free for the next one when opening it has failed', async (t) => {
  const dataDir = await createDirectory(t);
  await mkdir(join(dataDir, 'database'));
  const unknown = { name: 'StorageError', code: 'data_dir_unknown_content' };
  await assert.rejects(openDataDirectory(dataDir), unknown);
  await assert.rejects(openDataDirectory(dataDir), unknown);
});

test('data of another PostgreSQL version is refused before it is touched', async (t) => {
  const dataDir = await createDirectory(t);
  await mkdir(join(dataDir, 'database'));
  await writeFile(join(dataDir, 'database', 'PG_VERSION'), '17\n');
  await assert.rejects(openDataDirectory(dataDir), { code: 'data_dir_other_version', message: /Export it/ });
});
