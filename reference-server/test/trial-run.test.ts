import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createClient } from '@wartemarke/client';
import { apiErrorOf } from '@wartemarke/client/testing';
import { playLive } from '../trial-run/play-live.ts';
import { simulateDays } from './simulated-days.ts';
import { startServer, type TestServer, type TestServerOptions } from './start-server.ts';

const office = 'buergerbuero';
const [day] = simulateDays({ from: '2027-03-30', days: 1, habits: { load: 0.4 } });

/** A server at nine, and a clerk whose clock is the server's: waiting moves it on. */
async function start(t: TestContext, options: Partial<TestServerOptions> = {}) {
  const server = await startServer(t, { now: '2027-03-30T09:00+02:00', ...options });
  const token = await server.signIn();
  const client = createClient({ baseUrl: server.url, token, now: () => server.clock.nowAt });
  const sleep = async (milliseconds: number) => void (server.clock.nowAt += milliseconds);
  return { server, play: { client, day: day!, speed: 60, sleep } };
}

async function readEnd({ database: { db } }: TestServer) {
  const tickets = await db.selectFrom('tickets').selectAll().execute();
  const open = await db.selectFrom('counter_spans').selectAll().where('ended_at', 'is', null).execute();
  return { tickets, open };
}

test('a played day leaves nobody waiting and no counter open', async (t) => {
  const { server, play } = await start(t);
  const startedAt = server.clock.nowAt;
  const tally = await playLive(play);
  const { tickets, open } = await readEnd(server);
  const came = day!.people.filter(({ arrivedAt }) => arrivedAt !== null).length;
  assert.equal(tickets.length, came);
  assert.equal(tally.booked + tally.drawn + tally.drawnInstead, came);
  assert.equal(tally.finished + tally.missed + tally.left, came);
  assert.ok(tally.finished > 0.8 * came && tally.booked > 1, JSON.stringify(tally));
  assert.deepEqual(
    tickets.filter(({ state }) => !['finished', 'missed', 'left'].includes(state)),
    [],
  );
  assert.deepEqual(open, []);
  assert.deepEqual([...tally.refused], []);
  const minutes = (server.clock.nowAt - startedAt) / 60_000;
  assert.ok(minutes > 3.5 && minutes < 10, `${minutes} minutes for four hours at sixty times the speed`);
});

test('clerks take breaks, and call nobody in them', async (t) => {
  const [restless] = simulateDays({ from: '2027-03-30', days: 1, habits: { load: 0.4, betweenBreaks: 50 } });
  const { server, play } = await start(t);
  await playLive({ ...play, day: restless! });
  const { db } = server.database;
  const breaks = await db.selectFrom('counter_spans').selectAll().where('state', '=', 'break').execute();
  const { tickets } = await readEnd(server);
  assert.ok(breaks.length > 2);
  for (const { counter, started_at, ended_at } of breaks) {
    const within = tickets.filter((ticket) => {
      const at = ticket.called_at?.getTime() ?? 0;
      return ticket.counter === counter && at > started_at.getTime() && at < ended_at!.getTime();
    });
    assert.deepEqual(within, []);
  }
});

test('somebody who is not of the play is served too', async (t) => {
  const { server, play } = await start(t);
  const kiosk = await server.asDevice('kiosk');
  let visitor: string | undefined;
  const sleep = async (milliseconds: number) => {
    await play.sleep(milliseconds);
    visitor ??= (await kiosk.tickets.draw(office, { services: [{ id: 'abholung', quantity: 1 }] })).ticket.id;
  };
  await playLive({ ...play, sleep });
  const { tickets } = await readEnd(server);
  assert.equal(tickets.find(({ id }) => id === visitor)?.state, 'finished');
});

test('a day that is broken off leaves the counters closed', async (t) => {
  const { server, play } = await start(t);
  const stopping = new AbortController();
  let naps = 0;
  const sleep = async (milliseconds: number) => {
    await play.sleep(milliseconds);
    if ((naps += 1) === 60) stopping.abort();
  };
  const tally = await playLive({ ...play, sleep, signal: stopping.signal });
  const { tickets, open } = await readEnd(server);
  assert.ok(tickets.length > 3 && tickets.length < day!.people.length && tally.called > 0);
  assert.deepEqual(open, []);
  assert.deepEqual(
    tickets.filter(({ state }) => state === 'called' || state === 'serving'),
    [],
  );
});

test('a day that fails leaves the counters closed', async (t) => {
  const { server, play } = await start(t);
  let naps = 0;
  const sleep = async (milliseconds: number) => {
    await play.sleep(milliseconds);
    if ((naps += 1) === 60) throw new Error('The machine is tired.');
  };
  await assert.rejects(playLive({ ...play, sleep }), { message: 'The machine is tired.' });
  const { tickets, open } = await readEnd(server);
  assert.ok(tickets.length > 3);
  assert.deepEqual(open, []);
});

test('a ticket that cannot be looked at is a refusal, and the day goes on', async (t) => {
  const [hasty] = simulateDays({
    from: '2027-03-30',
    days: 1,
    habits: { load: 0.4, leavingShare: 1, leavingMinutes: 5 },
  });
  const { play } = await start(t);
  const tickets = new Proxy(play.client.tickets, {
    get: (calls, verb) =>
      verb === 'get' ? () => Promise.reject(apiErrorOf('rate_limited')) : Reflect.get(calls, verb),
  });
  const client = { ...play.client, tickets };
  const tally = await playLive({ ...play, client, day: hasty! });
  assert.ok(tally.refused.get('rate_limited')! > 0 && tally.finished > 0);
});

test('no day is played over people who really wait, or before a closed door', async (t) => {
  const { server, play } = await start(t);
  const kiosk = await server.asDevice('kiosk');
  await kiosk.tickets.draw(office, { services: [{ id: 'abholung', quantity: 1 }] });
  await assert.rejects(playLive(play), { name: 'StageError', message: /1 are waiting/ });
  const night = await start(t, { now: '2027-03-30T22:00+02:00' });
  await assert.rejects(playLive(night.play), { name: 'StageError', message: /closed/ });
});
