import { describe, test, type TestContext } from 'node:test';
import { createClient, writeAccess, type Client } from '@wartemarke/client';
import { listConformanceChecks, type ConformanceScene } from '@wartemarke/client/conformance';
import { accessByMail } from './booked.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const contact = { name: 'Ada Beispiel', email: 'ada@beispiel.example' };

async function openScene(
  t: TestContext,
  policy: 'immediate' | 'activation' = 'immediate',
): Promise<ConformanceScene> {
  const town = testTown((it) => {
    it.confirmation.policy = policy;
    it.queues[0]!.booking.returnWithinMinutes = 0;
  });
  const server = await startServer(t, { now: '2027-03-26T07:00:00+01:00', town });
  const { url, clock } = server;
  const open = (fetch?: typeof globalThis.fetch): Client =>
    createClient({ baseUrl: url, now: () => clock.nowAt, ...(fetch && { fetch }) });
  return {
    ...{ client: open(), office: 'buergerbuero', service: 'personalausweis', contact },
    pass: (minutes) => clock.pass(minutes),
    readMailLink: async (booked) => `${writeAccess(await accessByMail(server, booked))}&confirm=1`,
    cutOff: () => open(() => Promise.reject(new TypeError('Failed to fetch'))),
    garble: () => open(async () => Response.json({ hello: 'I am another server.' })),
  };
}

describe('the reference server', () => {
  const checks = listConformanceChecks({ canGarble: true });
  for (const { title, run } of checks) test(title, async (t) => run(await openScene(t)));
});

describe('the reference server of an office that confirms by mail', () => {
  const checks = listConformanceChecks({ confirmsByMail: true });
  for (const { title, run } of checks.filter(({ title }) => /confirms|stands as/.test(title))) {
    test(title, async (t) => run(await openScene(t, 'activation')));
  }
});
