import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Hold } from '@wartemarke/contract';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { solve } from './solve-challenge.ts';
import { startServer, type TestServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const holds = '/v1/offices/buergerbuero/holds';
const services = [{ id: 'personalausweis', quantity: 1 }];
const wish = { services, startAt: '2027-03-30T08:00:00+02:00' };

async function getChallenge({ url }: TestServer, action = 'hold', office = 'buergerbuero'): Promise<string> {
  const path = `/v1/offices/${office}/challenge?action=${action}`;
  return (await say<{ challenge: string }>(url, 'GET', path)).body.challenge;
}

type Parts = { challenge: { parameters: { data: object }; signature: string }; solution: object };

const open = (proof: string) => JSON.parse(Buffer.from(proof, 'base64url').toString()) as Parts;
const close = (parts: Parts) => Buffer.from(JSON.stringify(parts)).toString('base64');

describeOnEngines('the proof of work', (engine) => {
  const start = (t: TestContext) =>
    startServer(t, { now, engine, town: { ...testTown(), proofOfWork: true } });

  async function tryHold({ url }: TestServer, proof?: string): Promise<[number, string | undefined]> {
    const { status, body } = await say(url, 'POST', holds, { body: { ...wish, ...(proof && { proof }) } });
    return [status, status === 201 ? undefined : body.code];
  }

  test('pays for one hold and no second one', async (t) => {
    const server = await start(t);
    const proof = await solve(await getChallenge(server));
    assert.deepEqual(await tryHold(server, proof), [201, undefined]);
    assert.deepEqual(await tryHold(server, proof), [403, 'challenge_used']);
    assert.deepEqual(await tryHold(server, close(open(proof))), [403, 'challenge_used']);
  });

  test('pays once, however many try it at the same time', async (t) => {
    const server = await start(t);
    const proof = await solve(await getChallenge(server));
    const tries = await Promise.all(Array.from({ length: 8 }, () => tryHold(server, proof)));
    assert.equal(tries.filter(([status]) => status === 201).length, 1);
    assert.equal(tries.filter(([, code]) => code === 'challenge_used').length, 7);
  });

  test('is not spent on a slot that somebody else has', async (t) => {
    const server = await start(t);
    const clerk = await server.asClerk();
    for (const _lane of [1, 2, 3]) await clerk.holds.create('buergerbuero', wish);
    const proof = await solve(await getChallenge(server));
    assert.deepEqual(await tryHold(server, proof), [409, 'slot_taken']);
    const free = { ...wish, startAt: '2027-03-30T09:00:00+02:00', proof };
    assert.equal((await say<Hold>(server.url, 'POST', holds, { body: free })).status, 201);
  });

  test('a repeated call with the same key gets its hold again', async (t) => {
    const server = await start(t);
    const body = { ...wish, proof: await solve(await getChallenge(server)) };
    const key = 'the-same-key-0123456789';
    const first = await say<Hold>(server.url, 'POST', holds, { body, key });
    const again = await say<Hold>(server.url, 'POST', holds, { body, key });
    assert.deepEqual([again.status, again.body], [201, first.body]);
  });

  test('is needed, and garbage is none', async (t) => {
    const server = await start(t);
    const garbage = ['', 'x', close({} as Parts), Buffer.from('null').toString('base64'), 'e'.repeat(5000)];
    for (const proof of [undefined, ...garbage])
      assert.deepEqual(await tryHold(server, proof), [403, 'challenge_required']);
  });

  test('is bound to its action, its office and its solution', async (t) => {
    const server = await start(t);
    const mine = open(await solve(await getChallenge(server)));
    const other = open(await solve(await getChallenge(server)));
    const later = { ...mine.challenge.parameters.data, expiresAt: Date.parse(now) + 86_400_000 };
    const stretched = { ...mine.challenge, parameters: { ...mine.challenge.parameters, data: later } };
    const spliced = [
      await solve(await getChallenge(server, 'wait')),
      await solve(await getChallenge(server, 'hold', 'kfz')),
      close({ ...mine, solution: other.solution }),
      close({ ...mine, challenge: { ...mine.challenge, signature: other.challenge.signature } }),
      close({ ...mine, challenge: stretched }),
    ];
    for (const proof of spliced) assert.deepEqual(await tryHold(server, proof), [403, 'challenge_used']);
  });

  test('expires after ten minutes', async (t) => {
    const server = await start(t);
    const proof = await solve(await getChallenge(server));
    server.clock.pass(10);
    assert.deepEqual(await tryHold(server, proof), [403, 'challenge_expired']);
  });

  test('is not asked of clerks and kiosks', async (t) => {
    const server = await start(t);
    for (const caller of [await server.asClerk(), await server.asDevice('kiosk')])
      await caller.holds.create('buergerbuero', wish);
  });
});
