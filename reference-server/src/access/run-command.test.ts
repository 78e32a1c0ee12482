import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { openTestDatabase } from '../../test/engines.ts';
import { testTown } from '../../test/test-town.ts';
import { createAccessStore } from './access.store.ts';
import { isPassword } from './passwords.ts';
import { runAccessCommand } from './run-command.ts';
import { hashShortCode } from './short-code.ts';

async function start(t: Parameters<typeof openTestDatabase>[0]) {
  const database = await openTestDatabase(t);
  const lines: string[] = [];
  const run = (...words: string[]) =>
    runAccessCommand(words, {
      town: testTown((it) => (it.zones = [{ id: 'foyer', name: 'Foyer' }])),
      open: async () => ({ ...database, close: async () => {} }),
      now: Date.parse('2027-03-30T07:00:00+02:00'),
      random: randomBytes,
      say: (line) => lines.push(line),
    });
  return { database, lines, run, store: createAccessStore(database.db) };
}

test('a clerk is made, and made again gets a new password', async (t) => {
  const { lines, run, store } = await start(t);
  const passwordIn = (line: string) => /password (\S+)/.exec(line)![1]!;
  assert.equal(await run('clerk', 'Änne', 'kfz'), 0);
  assert.equal(await run('clerk', 'änne'), 0);
  const clerk = await store.findClerkByName('ÄNNE');
  assert.deepEqual(clerk?.offices, ['buergerbuero', 'kfz']);
  assert.equal(await isPassword(passwordIn(lines[0]!), clerk?.password_hash), false);
  assert.equal(await isPassword(passwordIn(lines[1]!), clerk?.password_hash), true);
});

test('a code is kept as a hash', async (t) => {
  const { database, lines, run } = await start(t);
  assert.equal(await run('code', 'kfz', 'board'), 0);
  const code = /Type (\S+)/.exec(lines[0]!)![1]!;
  const kept = await database.db.selectFrom('pairing_codes').selectAll().execute();
  assert.deepEqual(
    kept.map(({ office, kind }) => [office, kind]),
    [['kfz', 'board']],
  );
  assert.deepEqual(Buffer.from(kept[0]!.code_hash), hashShortCode(code));
});

test('a code can name the device and where it stands, and the list says both', async (t) => {
  const { database, lines, run } = await start(t);
  assert.equal(await run('code', 'buergerbuero', 'kiosk', '--name', ' Eingang links ', '--zone', 'foyer'), 0);
  const [kept] = await database.db.selectFrom('pairing_codes').selectAll().execute();
  assert.deepEqual([kept?.name, kept?.zone], ['Eingang links', 'foyer']);
  const device = { office: 'buergerbuero', kind: 'kiosk', paired_at: new Date(0), revoked_at: null } as const;
  const id = '00000000-0000-4000-8000-000000000001';
  const named = { ...device, id, name: 'Eingang links', zone: 'foyer', token_hash: Buffer.from('a') };
  const nameless = { ...device, id: id.replace('1', '2'), token_hash: Buffer.from('b') };
  await database.db.insertInto('devices').values([named, nameless]).execute();
  assert.equal(await run('devices'), 0);
  assert.deepEqual(lines.slice(1), [
    `buergerbuero  kiosk  ${id}  "Eingang links" in foyer  paired 1970-01-01T00:00:00.000Z`,
    `buergerbuero  kiosk  ${nameless.id}  paired 1970-01-01T00:00:00.000Z`,
  ]);
});

test('wrong calls change nothing and say what is right', async (t) => {
  const { lines, run } = await start(t);
  assert.equal(await run('clerk', 'Änne', 'rathaus'), 2);
  assert.match(lines[0]!, /no office "rathaus"/);
  assert.equal(await run('code', 'kfz', 'toaster'), 2);
  assert.equal(await run('code', 'buergerbuero', 'kiosk', '--zone', 'keller'), 2);
  assert.match(lines.at(-1)!, /no zone "keller".*foyer/);
  assert.equal(await run('code', 'buergerbuero', 'kiosk', '--name', 'x'.repeat(81)), 2);
  assert.equal(await run('code', 'buergerbuero', 'kiosk', '--colour', 'red'), 2);
  assert.equal(await run('revoke', 'kfz', '00000000-0000-4000-8000-000000000000'), 1);
  assert.equal(await run(), 0);
});
