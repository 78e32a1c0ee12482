import assert from 'node:assert/strict';
import test from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { ConnectionError } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';
import { createProofs } from './proofs.ts';
import { solve } from './solve.ts';

const office = fixtures.office.id;
const tell = async ({ proof }: { readonly proof?: string }) => proof;
const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'two' };

test('what is solved is what the server of ALTCHA verifies', async () => {
  const options = { algorithm: 'PBKDF2/SHA-256', cost: 10, counter: 40, deriveKey, data: { office } };
  const challenge = await createChallenge({ ...options, ...secrets });
  const proof = JSON.parse(atob(await solve(JSON.stringify(challenge))));
  const { verified } = await verifySolution({ ...proof, ...secrets, deriveKey });
  assert.equal(verified, true);
  assert.deepEqual(proof.challenge, challenge);
});

test('what cannot be read cannot be solved', async () => {
  await assert.rejects(solve('nonsense'), { name: 'ConnectionError', code: 'answer_invalid' });
});

test('a proof is asked for once, however often it is prepared', async () => {
  const client = fakeClient();
  const proofs = createProofs(() => client, { office, action: 'hold' });
  proofs.prepare();
  proofs.prepare();
  await proofs.use(tell);
  assert.equal(client.calls.length, 1);
  await proofs.use(tell);
  assert.equal(client.calls.length, 2);
});

test('a proof that could not be prepared is asked for again when it is needed', async () => {
  const client = fakeClient();
  client.failOnce('challenges.get', new ConnectionError('offline'));
  const proofs = createProofs(() => client, { office, action: 'hold' });
  proofs.prepare();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(typeof (await proofs.use(tell)), 'string');
});
