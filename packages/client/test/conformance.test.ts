import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ability } from '../src/index.ts';
import { listConformanceChecks, type ConformanceScene } from '../src/testing/conformance/index.ts';
import { apiErrorOf, fakeClient, type FakeClient, type FakeOptions } from '../src/testing/index.ts';

const contact = { name: 'Ada Beispiel', email: 'ada@beispiel.example', phone: '030 1234567' };

function openScene(options: FakeOptions = {}): ConformanceScene & { readonly client: FakeClient } {
  const client = fakeClient(options);
  return {
    client,
    office: 'buergerbuero',
    service: 'personalausweis',
    contact,
    pass: (minutes) => client.clock.advance(minutes * 60_000),
    readMailLink: ({ link }) => `${link}&confirm=1`,
    cutOff() {
      client.offline();
      return client;
    },
  };
}

describe('the fake client', () => {
  for (const { title, run } of listConformanceChecks()) test(title, () => run(openScene()));
});

describe('the fake client of an office that confirms by mail', () => {
  const checks = listConformanceChecks({ confirmsByMail: true });
  for (const { title, run } of checks.filter(({ title }) => /confirms|stands as/.test(title))) {
    test(title, () => run(openScene({ office: { confirmation: 'activation' } })));
  }
});

describe('the fake client of a system that lacks much', () => {
  const lacks: readonly Ability[] = ['data', 'erase', 'earliest', 'staff'];
  const checks = listConformanceChecks({ lacks });
  for (const { title, run } of checks.filter(({ title }) => title.includes('not_supported'))) {
    test(title, () => run(openScene({ lacks })));
  }
});

/** The fake client with some calls of a resource spoiled. */
function spoil<Resource extends 'availability' | 'holds' | 'appointments'>(
  client: FakeClient,
  resource: Resource,
  calls: Partial<FakeClient[Resource]>,
): FakeClient {
  return { ...client, [resource]: { ...client[resource], ...calls } };
}

/** The promises that are not kept when a backend is like this. */
async function listBroken(
  change: (client: FakeClient) => FakeClient,
  lacks: readonly Ability[] = [],
): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { title, run } of listConformanceChecks({ lacks })) {
    const scene = openScene();
    await run({ ...scene, client: change(scene.client) }).catch(() => broken.push(title));
  }
  return broken;
}

describe('the checks catch a backend', () => {
  test('that keeps a slot from nobody', async () => {
    const broken = await listBroken((client) =>
      spoil(client, 'holds', {
        async create(...wish) {
          const kept = await client.holds.create(...wish);
          await client.holds.release(kept);
          return kept;
        },
      }),
    );
    assert.ok(
      broken.includes('takes a kept slot away from others, and refuses it when nothing is left of it'),
    );
    assert.ok(broken.includes('books what was kept, and says how it stands as the office said it would'));
  });

  test('that tells a wrong link apart from one of nothing', async () => {
    const broken = await listBroken((client) =>
      spoil(client, 'appointments', {
        get: (access, options) =>
          client.appointments.get(access, options).catch((error: unknown) => {
            throw access.id.includes('99999999') ? error : apiErrorOf('forbidden');
          }),
      }),
    );
    assert.deepEqual(
      broken.filter((title) => title.startsWith('tells')),
      ['tells a wrong link nothing, not even whether there is such an appointment'],
    );
  });

  test('that says that it lacks what it does', async () => {
    const broken = await listBroken((client) => client, ['erase', 'earliest']);
    assert.deepEqual(broken, [
      'refuses to delete everything with not_supported, and nothing changes',
      'refuses to compare offices with not_supported, and nothing changes',
    ]);
  });

  test('that does not say that it lacks something', async () => {
    const broken = await listBroken((client) =>
      spoil(client, 'appointments', { move: () => Promise.reject(apiErrorOf('not_supported')) }),
    );
    assert.deepEqual(broken, ['moves an appointment, and gives its old time to others']);
  });

  test('that offers times without an offset', async () => {
    const broken = await listBroken((client) =>
      spoil(client, 'availability', {
        async slots(...wish) {
          const found = await client.availability.slots(...wish);
          const slots = found.slots.map(({ startAt, endAt }) => ({ startAt: startAt.slice(0, 19), endAt }));
          return { ...found, slots };
        },
      }),
    );
    assert.ok(
      broken.includes(
        'offers as many slots on a day as it said, earliest first, with the offset of the office',
      ),
    );
  });
});
