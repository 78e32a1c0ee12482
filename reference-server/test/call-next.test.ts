import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { takeNext } from '../src/calling/calling.store.ts';
import { whoIsNext, type AskingCounter } from '../src/calling/who-is-next.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import { describeOnEngines, engines, openTestDatabase } from './engines.ts';
import { idCard, office, openHall, pickUp } from './hall-scene.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T08:00:00+02:00';
const businessDate = '2027-03-30';
const certificate = [{ id: 'meldebescheinigung', quantity: 1 }];

async function isSomebodyWaiting({ db }: OpenDatabase): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    db,
  );
  return rows.length > 0;
}

const queues = ['a', 'b', 'c'];
const services = ['x', 'y', 'z'];
const counters = ['1', '2'];

const arbitraryLine = fc
  .uniqueArray(
    fc.record({
      dueAt: fc.integer({ min: 0, max: 5 }).map((minute) => Date.parse(now) + minute * 60_000),
      number: fc.integer({ min: 1, max: 30 }),
      queue: fc.constantFrom(...queues),
      services: fc.subarray(services, { minLength: 1 }),
      forCounter: fc.option(fc.constantFrom(...counters), { freq: 3 }),
    }),
    { selector: ({ queue, number }) => `${queue} ${number}`, maxLength: 12 },
  )
  .map((line) =>
    line.map((ticket) => ({
      ...ticket,
      id: randomUUID(),
      services: ticket.services.map((id) => ({ id, quantity: 1 })),
    })),
  );

const arbitraryCounter: fc.Arbitrary<AskingCounter> = fc.record({
  id: fc.constantFrom(...counters),
  queues: fc.subarray(queues, { minLength: 1 }),
  services: fc.option(fc.subarray(services, { minLength: 1 }), { nil: undefined }),
});

type Line = (typeof arbitraryLine extends fc.Arbitrary<infer Value> ? Value : never) &
  readonly { readonly id: string }[];

async function writeHall({ db }: OpenDatabase, line: Line, paused: readonly string[]): Promise<void> {
  await db.deleteFrom('tickets').execute();
  await db.deleteFrom('queue_states').execute();
  const at = new Date(now);
  for (const { services: wish, queue, number, id, dueAt, forCounter } of line) {
    const ticket = {
      ...{ office, id, queue, drawn_queue: queue, number, business_day: businessDate, arrived_at: at },
      ...{ appointment: null, name: null, note: null, counter: null, token_hash: Buffer.alloc(32) },
      ...{ state: 'waiting' as const, for_counter: forCounter, due_at: new Date(dueAt) },
      services: JSON.stringify(wish),
    };
    await db.insertInto('tickets').values(ticket).execute();
  }
  const set = { office, business_day: businessDate, state: 'paused' as const, set_at: at };
  for (const queue of paused)
    await db
      .insertInto('queue_states')
      .values({ ...set, queue })
      .execute();
}

describeOnEngines('who is next', (engine) => {
  test('the statement and the plain rule agree on every line', async (t) => {
    const database = await openTestDatabase(t, engine);
    await fc.assert(
      fc.asyncProperty(
        arbitraryLine,
        arbitraryCounter,
        fc.subarray(queues),
        async (line, counter, paused) => {
          await writeHall(database, line, paused);
          let rest = line;
          for (;;) {
            const expected = whoIsNext(rest, counter, new Set(paused));
            const at = { office, counter: counter.id, businessDate };
            await database.db
              .updateTable('tickets')
              .set({ state: 'finished' })
              .where('state', '=', 'called')
              .execute();
            const taken = await takeNext(database.db, at, counter, Date.parse(now));
            assert.equal(taken?.id, expected?.id);
            if (!expected) return;
            rest = rest.filter(({ id }) => id !== expected.id);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a counter gets only what can be done there', async (t) => {
    const town = testTown((it) => (it.counters[1]!.services = ['meldebescheinigung']));
    const { draw, callNext } = await openHall(t, engine, { town });
    await draw(idCard);
    await draw(certificate);
    await draw([...certificate, ...idCard]);
    assert.equal((await callNext('2'))?.number, 'A002');
    assert.equal((await callNext('1'))?.number, 'A001');
  });

  test('nobody is called from a paused queue, though numbers are given out, until it goes on', async (t) => {
    const { draw, callNext, clerk } = await openHall(t, engine);
    await draw();
    await clerk.queues.setState(office, 'service', { state: 'paused' });
    await draw();
    await draw(pickUp);
    assert.equal((await callNext('1'))?.number, 'B001');
    assert.equal(await callNext('2'), null);
    await clerk.queues.setState(office, 'service', { state: 'open' });
    assert.equal((await callNext('2'))?.number, 'A001');
  });

  test('from a queue that is running out people are still called', async (t) => {
    const { draw, callNext, clerk } = await openHall(t, engine);
    await draw();
    await clerk.queues.setState(office, 'service', { state: 'closing' });
    assert.equal((await callNext('2'))?.number, 'A001');
  });
});

if (engines.includes('postgresql')) {
  test('who is being called elsewhere, but is not in the end, is not taken for nobody', async (t) => {
    const server = await startServer(t, { now, engine: 'postgresql' });
    await (await server.asDevice('kiosk')).tickets.draw(office, { services: [...idCard] });
    const clerk = await server.asClerk();
    const { db } = server.database;
    let isAnswered = false;
    const asked = await db.transaction().execute(async (trx) => {
      await sql`select 1 from tickets where office = ${office} for update`.execute(trx);
      const answer = clerk.counters.callNext(office, '1').finally(() => (isAnswered = true));
      while (!isAnswered && !(await isSomebodyWaiting(server.database)));
      return { answer };
    });
    assert.equal((await asked.answer).ticket?.number, 'A001');
  });
}
