import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { createClient } from '@wartemarke/client';
import { hashPassword } from '../src/access/passwords.ts';
import { createAccessStore } from '../src/access/access.store.ts';
import { runSimulateCommand } from '../trial-run/simulate-command.ts';
import { startServer } from './start-server.ts';

/** Runs the command in the evening of a day, with a database that stays open after it. */
async function start(t: TestContext, now = '2027-03-30T20:00+02:00') {
  const server = await startServer(t, { now });
  const asked: string[] = [];
  return {
    server,
    asked,
    async run(args: string, env: Record<string, string> = {}) {
      const [out, errors]: [string[], string[]] = [[], []];
      const status = await runSimulateCommand(args.split(' ').filter(Boolean), {
        ...{ env, now: server.clock.nowAt, random: randomBytes, createId: randomUUID },
        readTown: () => server.town,
        openDatabase: async () => ({ ...server.database, close: async () => {} }),
        createClient: (baseUrl) => createClient({ baseUrl, now: () => server.clock.nowAt }),
        sleep: async (milliseconds) => void (server.clock.nowAt += milliseconds),
        ask: async (question) => {
          asked.push(question);
          return question.startsWith('Name') ? 'Erika' : 'geheim-genug';
        },
        print: (line) => void out.push(line),
        printError: (line) => void errors.push(line),
      });
      return { status, out: out.join('\n'), errors: errors.join('\n') };
    },
  };
}

test('a day is written, not twice, and taken away again', async (t) => {
  const { run } = await start(t);
  const written = await run('2027-03-30 --record --seed 4');
  assert.equal(written.status, 0);
  assert.match(written.out, /^Written: \d+ tickets, \d+ appointments of 2027-03-30\./);
  const again = await run('today --record');
  assert.deepEqual([again.status, again.out], [1, '']);
  assert.match(again.errors, /simulated day already/);
  assert.match((await run('2027-03-30 --forget')).out, /^Taken away: \d+ tickets/);
  const nothing = await run('2027-03-30 --forget');
  assert.deepEqual([nothing.status, nothing.errors], [1, '2027-03-30 is no simulated day of this office.']);
});

test('a wrong call is status 2 and explains itself', async (t) => {
  const { run } = await start(t);
  assert.match((await run('')).out, /npm run town -- simulate DAY --record/);
  const wrong = [
    ['2027-02-30', /no day/],
    ['2027-03-30 --office nowhere', /no office "nowhere"/],
    ['2027-03-30 --speed 0', /--speed is "0"/],
    ['2027-03-30 --load much', /--load is "much"/],
    ['2027-03-30 2027-03-31', /not understood/],
    ['2027-03-30 --fast', /fast/],
  ] as const;
  for (const [args, message] of wrong) {
    const { status, errors } = await run(args);
    assert.equal(status, 2, args);
    assert.match(errors, message);
  }
});

test('a day on which the office is closed is neither written nor played', async (t) => {
  const { run } = await start(t);
  for (const args of ['2027-03-28 --record', '2027-03-28']) {
    const { status, errors } = await run(args);
    assert.deepEqual([status, errors], [1, 'The office is closed on 2027-03-28, or has no counter.']);
  }
});

test('a day is played by a clerk who is asked for when the environment names none', async (t) => {
  const { server, run, asked } = await start(t, '2027-03-30T09:00+02:00');
  const passwordHash = await hashPassword('geheim-genug', randomBytes);
  await createAccessStore(server.database.db).saveClerk({
    ...{ id: randomUUID(), name: 'Erika', passwordHash, offices: ['buergerbuero'] },
  });
  const { status, out, errors } = await run(`today --url ${server.url} --load 0.3 --speed 600`);
  assert.deepEqual([status, errors, asked], [0, '', ['Name of a clerk: ', 'Password: ']]);
  assert.match(out, /600 times as short/);
  assert.match(out, /Served: \d+/);
  const refused = await run(`today --url ${server.url}`, { CLERK_NAME: 'Erika', CLERK_PASSWORD: 'falsch' });
  assert.equal(refused.status, 1);
  assert.notEqual(refused.errors, '');
});
