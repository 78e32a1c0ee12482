import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { listConformanceChecks, type ConformanceScene } from '../src/testing/conformance/index.ts';
import { createFakeClock } from '../src/testing/index.ts';
import { createVillageClient } from './village.ts';

function openScene(): ConformanceScene {
  const clock = createFakeClock(Date.parse('2027-03-26T07:00:00Z'));
  const client = createVillageClient(clock);
  return {
    ...{ client, office: 'dorf', service: 'beratung', contact: { name: 'Ada Beispiel' } },
    pass: (minutes) => clock.advance(minutes * 60_000),
    cutOff: () => client,
  };
}

describe('the backend that the guide writes', () => {
  const { lacks } = openScene().client;
  // It has no network that could be cut, and calls that answer before anybody calls them off.
  const needsNetwork = /cut network|called off/;
  for (const { title, run } of listConformanceChecks({ lacks })) {
    if (!needsNetwork.test(title)) test(title, () => run(openScene()));
  }
});

test('what the guide shows is what was checked', async () => {
  const [guide, source] = await Promise.all(
    ['../../../docs/another-backend.md', './village.ts'].map((file) =>
      readFile(new URL(file, import.meta.url), 'utf8'),
    ),
  );
  assert.ok(guide?.includes(source!.trim()));
});
