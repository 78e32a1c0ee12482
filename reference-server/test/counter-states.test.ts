import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readSpans } from './counter-spans.ts';
import { describeOnEngines } from './engines.ts';
import { office, openHall } from './hall-scene.ts';

describeOnEngines('how counters stand', (engine) => {
  async function open(t: TestContext) {
    const hall = await openHall(t, engine);
    return {
      ...hall,
      set: (state: 'open' | 'break' | 'closed', counter = '2') =>
        hall.clerk.counters.setState(office, counter, { state }),
      async spans() {
        const spans = await readSpans(hall.database);
        const minute = (at: number) => (at - Date.parse('2027-03-30T08:00:00+02:00')) / 60_000;
        return spans.map(({ counter, state, from, to }) => [counter, state, minute(from), minute(to)]);
      },
    };
  }

  test('a counter is opened, left for a break, and closed; since when is told', async (t) => {
    const { set, clock, spans } = await open(t);
    const opened = await set('open');
    assert.deepEqual(
      [opened.id, opened.name, opened.queues, opened.state, opened.since, opened.ticket],
      ['2', 'Schalter 2', ['service'], 'open', '2027-03-30T08:00:00+02:00', null],
    );
    clock.pass(10);
    assert.deepEqual((await set('break')).since, '2027-03-30T08:10:00+02:00');
    clock.pass(5);
    await set('open');
    clock.pass(1);
    const closed = await set('closed');
    assert.deepEqual([closed.state, closed.since], ['closed', null]);
    assert.deepEqual(await spans(), [
      ['2', 'open', 0, 10],
      ['2', 'break', 10, 15],
      ['2', 'open', 15, 16],
    ]);
  });

  test('what a counter is already begins no new span', async (t) => {
    const { set, clock, spans } = await open(t);
    await set('closed');
    await set('open');
    clock.pass(5);
    assert.equal((await set('open')).since, '2027-03-30T08:00:00+02:00');
    assert.deepEqual(await spans(), [['2', 'open', 0, Infinity]]);
  });

  test('who calls opens the counter, and ends the break and the wrap-up', async (t) => {
    const { set, clock, spans, draw, called, callNext, clerk } = await open(t);
    const place = await called('2');
    clock.pass(1);
    await clerk.tickets.start(place);
    clock.pass(1);
    await clerk.tickets.finish({ ...place, wrapUp: true });
    clock.pass(1);
    await callNext('2');
    clock.pass(1);
    await set('break');
    clock.pass(1);
    const { id } = await draw();
    await clerk.tickets.call({ office, id, counter: '2' });
    assert.deepEqual(await spans(), [
      ['2', 'open', 0, 2],
      ['2', 'wrap_up', 2, 3],
      ['2', 'open', 3, 4],
      ['2', 'break', 4, 5],
      ['2', 'open', 5, Infinity],
    ]);
  });

  test('without wrap-up the counter stays open when a ticket is finished', async (t) => {
    const { spans, called, clerk, clock } = await open(t);
    const place = await called('1');
    clock.pass(1);
    await clerk.tickets.start(place);
    await clerk.tickets.finish(place);
    assert.deepEqual(await spans(), [['1', 'open', 0, Infinity]]);
  });

  test('nobody leaves a called or served ticket alone', async (t) => {
    const { set, called, clerk, spans } = await open(t);
    const place = await called('2');
    for (const state of ['break', 'closed'] as const) {
      await assert.rejects(set(state), { code: 'ticket_open' });
      assert.equal((await set('open')).ticket, place.id);
    }
    await clerk.tickets.start(place);
    await assert.rejects(set('closed'), { code: 'ticket_open' });
    assert.deepEqual(await spans(), [['2', 'open', 0, Infinity]]);
    await clerk.tickets.park(place);
    assert.equal((await set('closed')).state, 'closed');
  });

  test('an unknown counter → counter_not_found, a state that only finishing brings → field_invalid', async (t) => {
    const { set, clerk } = await open(t);
    await assert.rejects(set('open', '9'), { code: 'counter_not_found' });
    await assert.rejects(clerk.counters.setState(office, '2', { state: 'wrap_up' as 'open' }), {
      name: 'ApiError',
      status: 422,
    });
  });

  test('of calling and leaving at the same moment exactly one happens', async (t) => {
    const { set, draw, callNext, stored } = await open(t);
    const drawn = await draw();
    const [left, called] = await Promise.allSettled([set('closed'), callNext('2')]);
    const [ticket] = await stored(drawn.id);
    assert.equal(called.status, 'fulfilled');
    assert.equal(ticket?.state, 'called');
    // Whoever left first opened the counter by calling; whoever called first could not leave.
    const { state } = await set('open');
    assert.equal(state, 'open');
    if (left.status === 'rejected') assert.equal((left.reason as { code: string }).code, 'ticket_open');
  });
});
