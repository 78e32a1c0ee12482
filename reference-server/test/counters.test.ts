import assert from 'node:assert/strict';
import { test } from 'node:test';
import { town } from '../src/town/configuration.ts';
import { createCounterCalls } from './counters/calls.ts';
import { createCrowd } from './counters/crowd.ts';
import { createFeed, findDifferences } from './counters/feed.ts';
import { counterTown, mainOffice } from './counters/town.ts';
import { describeOnEngines } from './engines.ts';
import { createPlainLine } from './model/plain-line.ts';
import { createPlainHttp } from './plain-http.ts';
import { startServer } from './start-server.ts';
import { createRandom } from './waiting-people.ts';

const businessDate = '2027-03-30';

describeOnEngines('twenty counters', (engine) => {
  test('serve everybody in turn, and nobody at two of them', async (t) => {
    const now = `${businessDate}T10:00:00+02:00`;
    const server = await startServer(t, { now, engine, town: town.parse(counterTown) });
    const http = createPlainHttp(server.url, 20);
    t.after(() => http.close());
    const calls = createCounterCalls(http, await server.signIn());
    const common = { line: createPlainLine(), random: createRandom(1), now: () => server.clock.nowAt };
    const feed = createFeed({ ...common, database: server.database, businessDate });
    await createCrowd({ ...common, calls, feed, tickets: 200, waitingAtOnce: 50 })();
    assert.deepEqual(common.line.faults, []);
    assert.deepEqual(await findDifferences(server.database, common.line), []);
    const { tickets } = common.line;
    const atMain = [...tickets.values()].filter(({ office }) => office === mainOffice);
    assert.ok(atMain.length === 200 && tickets.size > atMain.length);
    assert.ok(calls.times.size >= 12, [...calls.times.keys()].join());
  });
});
