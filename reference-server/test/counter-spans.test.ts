import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginSpan, endSpan, lockCounter } from '../src/calling/counter-spans.store.ts';
import { readSpans } from './counter-spans.ts';
import { describeOnEngines, openTestDatabase } from './engines.ts';
import { office, openHall } from './hall-scene.ts';

const states = ['open', 'wrap_up', 'break'] as const;
const opensAt = Date.parse('2027-03-30T08:00:00+02:00');
const minutes = (at: number) => (at - opensAt) / 60_000;

describeOnEngines('spans of counters', (engine) => {
  test('spans of a counter never overlap, whatever the clocks of the processes say', async (t) => {
    const database = await openTestDatabase(t, engine);
    const step = fc.record({
      counter: fc.constantFrom('1', '2'),
      state: fc.constantFrom('closed' as const, ...states),
      at: fc.integer({ min: 0, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await database.db.deleteFrom('counter_spans').execute();
        const standing = new Map<string, string>();
        for (const { counter, state, at } of steps) {
          const key = { office, counter };
          await database.db.transaction().execute(async (trx) => {
            await lockCounter(trx, key);
            if (state === 'closed') await endSpan(trx, key, at);
            else await beginSpan(trx, key, state, at);
          });
          standing.set(counter, state);
        }
        const spans = await readSpans(database);
        spans.forEach((span, index) => {
          const next = spans[index + 1];
          assert.ok(span.from <= span.to);
          if (next?.counter === span.counter) assert.ok(span.to <= next.from);
        });
        for (const [counter, state] of standing) {
          const running = spans.filter((span) => span.counter === counter && span.to === Infinity);
          assert.deepEqual(
            running.map((span) => span.state),
            state === 'closed' ? [] : [state],
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('many changes of one counter at the same moment leave one running span', async (t) => {
    const { clerk, database } = await openHall(t, engine);
    const set = (state: 'open' | 'break' | 'closed') => clerk.counters.setState(office, '2', { state });
    const wishes = Array.from(
      { length: 24 },
      (_, index) => (['open', 'break', 'closed'] as const)[index % 3]!,
    );
    await Promise.all(wishes.map((state) => set(state)));
    await set('open');
    const running = (await readSpans(database)).filter(({ to }) => to === Infinity);
    assert.deepEqual(
      running.map(({ state }) => state),
      ['open'],
    );
  });
  test('a counter that was left open overnight is closed with its day', async (t) => {
    const { clerk, clock, product, database } = await openHall(t, engine);
    const set = (state: 'open' | 'closed', counter: string) =>
      clerk.counters.setState(office, counter, { state });
    await set('open', '2');
    await set('open', '1');
    clock.pass(9 * 60);
    await set('closed', '1');
    clock.pass(8 * 60);
    const revision = () =>
      database.db
        .selectFrom('offices')
        .select('revision')
        .where('office', '=', office)
        .executeTakeFirstOrThrow();
    const before = await revision();
    await product.calling.endEarlierDays(clock.nowAt);
    const spans = await readSpans(database);
    const shown = spans.map(({ counter, from, to }) => [counter, minutes(from), minutes(to)]);
    assert.deepEqual(shown, [
      ['1', 0, 9 * 60],
      ['2', 0, 16 * 60],
    ]);
    assert.equal((await revision()).revision, before.revision + 1);
    await product.calling.endEarlierDays(clock.nowAt);
    assert.equal((await revision()).revision, before.revision + 1);
  });

  test('tickets that were left open end on the day after next, and their numbers are free again', async (t) => {
    const { called, draw, clock, product, stored, clerk } = await openHall(t, engine);
    const first = await called('1');
    const second = await called('2');
    await clerk.tickets.start(second);
    const third = await draw();
    const standing = async () =>
      (await stored(first.id, second.id, third.id)).map(({ state, ended_at: at }) => [state, at !== null]);
    clock.pass(24 * 60);
    await product.calling.endEarlierDays(clock.nowAt);
    assert.deepEqual(await standing(), [
      ['called', false],
      ['serving', false],
      ['waiting', false],
    ]);
    clock.pass(24 * 60);
    await product.calling.endEarlierDays(clock.nowAt);
    assert.deepEqual(await standing(), [
      ['missed', true],
      ['finished', true],
      ['left', true],
    ]);
  });
});
