import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { describeOnEngines, engines, openTestDatabase } from '../../test/engines.ts';
import { exportData } from './export-data.ts';
import { importData } from './import-data.ts';
import { schemaVersion } from './migrate.ts';
import type { Schema } from './schema.ts';
import { listTables } from './tables.ts';

async function createDirectory(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'wartemarke-transfer-'));
  t.after(() => rm(directory, { recursive: true }));
  return directory;
}

/** A few rows in every table, with text, bytes and instants that are easily spoilt. */
async function fill(db: Kysely<Schema>, cells = 3): Promise<void> {
  const office = 'mitte';
  const id = '7f6b0c7e-5a2f-4a7e-9d8b-1c2d3e4f5a6b';
  const instant = new Date('2027-10-31T01:30:00.123Z');
  const bytes = Buffer.from([0, 10, 92, 255]);
  const text = 'Grüße\n"zwei"\t\\ 😀';
  const day = '2027-10-31';
  const configuration = JSON.stringify({ text, nested: [null, 1.5, {}] });
  await sql`insert into town (configuration) values (${configuration}::jsonb)`.execute(db);
  await db
    .insertInto('offices')
    .values([{ office, revision: 9007199254740991 }, { office: 'nord' }])
    .execute();
  await sql`insert into appointments
    values (${office}, ${id}, 'held', 'a', ${day}, 0, 0, 3, ${instant}, '2027-10-31T01:40:00.123456Z', '[]', true,
      ${instant}, 'K7M4-9QXT', ${text}, '', null, null, null, 1, ${instant})`.execute(db);
  await sql`insert into links values (${office}, ${id}, ${bytes}, ${bytes}, ${bytes})`.execute(db);
  await sql`insert into cells select ${office}, ${day}, cell, 'a', 0, ${id}::uuid
    from generate_series(1, ${cells}::int) as cell`.execute(db);
  await sql`insert into day_loads values (${office}, 'a', ${day}, 1, 3)`.execute(db);
  await sql`insert into tickets (office, id, queue, drawn_queue, business_day, number, state, services, arrived_at,
      due_at, token_hash)
    values (${office}, ${id}, 'a', 'a', ${day}, 1, 'waiting', '[]', ${instant}, ${instant}, ${bytes})`.execute(
    db,
  );
  await sql`insert into ticket_numbers values (${office}, 'a', ${day}, 1)`.execute(db);
  await sql`insert into queue_states values (${office}, 'a', ${day}, 'paused', ${text}, ${instant})`.execute(
    db,
  );
  await sql`insert into counter_spans values (${office}, ${id}, '1', 'open', ${instant}, ${instant})`.execute(
    db,
  );
  await sql`insert into signals values (${office}, ${id}, 'help', ${id}, null, ${instant}, null, null)`.execute(
    db,
  );
  await sql`insert into push_subscriptions (office, ticket, endpoint, p256dh, auth, created_at)
    values (${office}, ${id}, ${text}, 'key', 'auth', ${instant})`.execute(db);
  await sql`insert into service_durations values (${office}, 'a', 15, null, ${instant})`.execute(db);
  await sql`insert into simulated_days values (${office}, ${day}, ${[id]}::uuid[], ${instant})`.execute(db);
  await sql`insert into clerks values (${id}, ${text}, 'hash', '["mitte"]')`.execute(db);
  await sql`insert into sessions values (${bytes}, ${id}, ${instant})`.execute(db);
  await sql`insert into devices values (${office}, ${id}, 'board', ${bytes}, ${instant}, null)`.execute(db);
  await sql`insert into pairing_codes values (${bytes}, ${office}, 'kiosk', ${instant})`.execute(db);
  await sql`insert into idempotency_keys values (${bytes}, ${bytes}, ${bytes}, ${instant})`.execute(db);
  await fillBooking(db, { office, id, instant, bytes, text, day });
}

interface Values {
  readonly office: string;
  readonly id: string;
  readonly instant: Date;
  readonly bytes: Buffer;
  readonly text: string;
  readonly day: string;
}

async function fillBooking(
  db: Kysely<Schema>,
  { office, id, instant, bytes, text, day }: Values,
): Promise<void> {
  await sql`insert into secrets values ('name', ${bytes})`.execute(db);
  await sql`insert into spent_proofs values (${bytes}, ${instant})`.execute(db);
  await sql`insert into day_changes values (${office}, 'a', ${day}, 2, ${text}, ${instant})`.execute(db);
  await sql`insert into documents (office, id, appointment, name, type, bytes, state, sealed_key, content, created_at)
    select ${office}, gen_random_uuid(), ${id}::uuid, ${text}, 'image/png', 4, 'ready', ${bytes}::bytea, ${bytes}::bytea,
      ${instant}::timestamptz from generate_series(1, 9)`.execute(db);
  await sql`insert into waiting_entries (office, id, state, queue, services, from_date, to_date, weekdays, part, name,
      created_at)
    values (${office}, ${id}, 'waiting', 'a', '[]', ${day}, ${day}, '[]', 'any', ${text}, ${instant})`.execute(
    db,
  );
  await sql`insert into waiting_links values (${office}, ${id}, ${bytes})`.execute(db);
  await sql`insert into messages (id, office, kind, channel, due_at, created_at)
    values (${id}, ${office}, 'reminder', 'email', ${instant}, ${instant})`.execute(db);
  await sql`insert into kept_messages (office, channel, recipient, subject, content, kept_at)
    select ${office}, 'email', 'a@b.example', ${text}, '{}'::jsonb, ${instant}::timestamptz
    from generate_series(1, 3)`.execute(db);
}

async function readAll(db: Kysely<Schema>): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name } of await listTables(db)) {
    const { rows } = await sql<{ row: string }>`
      select stored::text as row from ${sql.table(name)} as stored order by 1`.execute(db);
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}

test('every table arrives as it was, from engine to engine and back', async (t) => {
  const directory = await createDirectory(t);
  const [near = 'pglite', far = near] = engines;
  const databases = [];
  for (const engine of [near, far, near]) databases.push((await openTestDatabase(t, engine)).db);
  const [start, middle, end] = databases as [Kysely<Schema>, Kysely<Schema>, Kysely<Schema>];
  await fill(start, 1203);
  const before = await readAll(start);
  assert.ok(
    Object.values(before).every((rows) => rows.length > 0),
    'a table has nothing to compare',
  );
  await exportData(start, join(directory, 'there.ndjson'));
  await importData(middle, join(directory, 'there.ndjson'));
  assert.deepEqual(await readAll(middle), before);
  await exportData(middle, join(directory, 'back.ndjson.gz'));
  await importData(end, join(directory, 'back.ndjson.gz'));
  assert.deepEqual(await readAll(end), before);
});

describeOnEngines('an export', (engine) => {
  async function exportFilled(t: TestContext, name = 'data.ndjson') {
    const file = join(await createDirectory(t), name);
    const { db } = await openTestDatabase(t, engine);
    await fill(db);
    await exportData(db, file);
    return { file, full: db, empty: (await openTestDatabase(t, engine)).db };
  }

  const assertNothingIn = async (db: Kysely<Schema>) =>
    assert.ok(Object.values(await readAll(db)).every((rows) => rows.length === 0));

  test('is one JSON object a line, readable for its owner alone', async (t) => {
    const { file } = await exportFilled(t, 'data.ndjson.gz');
    const [header, ...rows] = gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(header.format, 'wartemarke-export');
    assert.equal(header.tables.kept_messages, 3);
    assert.equal(
      rows.length,
      Object.values<number>(header.tables).reduce((sum, count) => sum + count),
    );
    assert.equal((await stat(file)).mode & 0o077, 0);
  });

  test('goes on numbering after the last number', async (t) => {
    const { file, empty } = await exportFilled(t);
    await importData(empty, file);
    const { rows } = await sql<{ id: number }>`
      insert into kept_messages (office, channel, recipient, subject, content, kept_at)
      values ('mitte', 'sms', '', '', '{}', now()) returning id`.execute(empty);
    assert.equal(rows[0]?.id, 4);
  });

  test('is only read into an empty database', async (t) => {
    const { file, full } = await exportFilled(t);
    const before = await readAll(full);
    await assert.rejects(importData(full, file), { code: 'database_not_empty' });
    assert.deepEqual(await readAll(full), before);
  });

  const damages: readonly [what: string, code: string, damage: (text: string) => string][] = [
    [
      'was cut between two rows',
      'export_incomplete',
      (text) => text.slice(0, text.trimEnd().lastIndexOf('\n')),
    ],
    ['was cut in the middle of its last row', 'export_unreadable', (text) => text.slice(0, -20)],
    ['has rows to spare', 'export_unreadable', (text) => `${text}{}\n`],
    ['is something else', 'export_unreadable', () => 'name;phone\n'],
    ['is empty', 'export_unreadable', () => ''],
    ['has other tables', 'export_other_version', (text) => text.replace(schemaVersion, '0000-other')],
  ];
  for (const [what, code, damage] of damages) {
    test(`that ${what} is refused, and nothing of it stays`, async (t) => {
      const { file, empty } = await exportFilled(t);
      await writeFile(file, damage(await readFile(file, 'utf8')));
      await assert.rejects(importData(empty, file), { name: 'StorageError', code });
      await assertNothingIn(empty);
    });
  }

  test('that was cut while compressed is refused, and nothing of it stays', async (t) => {
    const { file, empty } = await exportFilled(t, 'data.ndjson.gz');
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length - 12));
    await assert.rejects(importData(empty, file), { code: 'export_unreadable' });
    await assertNothingIn(empty);
  });

  test('that cannot be written leaves no file, and the database goes on', async (t) => {
    const { file, full } = await exportFilled(t);
    const nowhere = join(file, 'below-a-file.ndjson');
    await assert.rejects(exportData(full, nowhere), { code: 'ENOTDIR' });
    assert.ok(!existsSync(nowhere));
    await full.insertInto('offices').values({ office: 'west' }).execute();
  });
});
