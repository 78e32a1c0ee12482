import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { loadSeed } from '../../test/embedded-databases.ts';
import { DurableFiles, durableStartParams, proveDurability } from './durable-files.ts';

const notDurable = { name: 'StorageError', code: 'data_dir_not_durable' };

async function start(t: TestContext, startParams: string[] | undefined) {
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-files-'));
  const files = new DurableFiles(join(directory, 'database'));
  const loadDataDir = await loadSeed();
  const engine = await PGlite.create({ fs: files, loadDataDir, ...(startParams && { startParams }) });
  t.after(async () => {
    await engine.close();
    await rm(directory, { recursive: true });
  });
  return { engine, files };
}

test('every commit waits for the disk', async (t) => {
  const { engine, files } = await start(t, durableStartParams);
  await proveDurability(engine, files);
  await engine.exec('create table numbers (number integer)');
  const before = files.syncCount;
  for (let number = 0; number < 20; number++) await engine.query('insert into numbers values ($1)', [number]);
  assert.ok(files.syncCount - before >= 20);
});

test('an engine with fsync switched off is refused', async (t) => {
  const { engine, files } = await start(t, undefined);
  await assert.rejects(proveDurability(engine, files), notDurable);
});

test('an engine whose fsync does not reach the disk is refused', async (t) => {
  const withoutEffect = durableStartParams.map((parameter) =>
    parameter === 'wal_sync_method=fsync' ? 'wal_sync_method=fdatasync' : parameter,
  );
  const { engine, files } = await start(t, withoutEffect);
  await assert.rejects(proveDurability(engine, files), notDurable);
});
