import { apiErrorOf, fakeClient, fixtures } from '@wartemarke/client/testing';
import type { ReactiveElement } from 'lit';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServiceSource } from './service-source.ts';

/** Reads for an office that is not there, then for another one, and waits for both answers. */
async function readTwice(isLate: boolean): Promise<ServiceSource> {
  const client = fakeClient();
  client.failOnce('offices.get', apiErrorOf('office_not_found'));
  const drawn = { times: 0 };
  const host = { requestUpdate: () => void (drawn.times += 1) };
  const source = new ServiceSource(host as unknown as ReactiveElement);
  const until = async (times: number) => {
    while (drawn.times < times) await new Promise(setImmediate);
  };
  source.read(client, 'abgerissen', 'de');
  if (!isLate) await until(1);
  source.read(client, fixtures.office.id, 'de');
  await until(2);
  return source;
}

test('another office is read anew, whatever went wrong with the one before', async () => {
  const source = await readTwice(false);
  assert.equal(source.problem, undefined);
  assert.ok(source.find('reisepas').length > 0);
});

test('what goes wrong with an office that is no longer asked for is no news', async () => {
  const source = await readTwice(true);
  assert.equal(source.problem, undefined);
  assert.ok(source.isReady);
});
