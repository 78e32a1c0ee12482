import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '@wartemarke/client';
import { describeOnEngines } from './engines.ts';
import { idCard, office, openHall, pickUp } from './hall-scene.ts';
import { testTown } from './test-town.ts';

describeOnEngines('calling a chosen ticket', (engine) => {
  test('whoever waits can be chosen, also out of turn, of another queue, and of a paused one', async (t) => {
    const { draw, clerk } = await openHall(t, engine);
    await draw();
    const second = await draw();
    const other = await draw(pickUp);
    await clerk.queues.setState(office, 'pick-up', { state: 'paused' });
    const called = await clerk.tickets.call({ office, id: second.id, counter: '1' });
    assert.deepEqual([called.number, called.state, called.counter], ['A002', 'called', '1']);
    assert.equal((await clerk.tickets.call({ office, id: other.id, counter: '2' })).number, 'B001');
  });

  test('a parked one is called back, and is served from the beginning', async (t) => {
    const { called, clerk } = await openHall(t, engine);
    const { id } = await called('2');
    await clerk.tickets.start({ office, id });
    await clerk.tickets.park({ office, id });
    const back = await clerk.tickets.call({ office, id, counter: '1' });
    assert.deepEqual([back.state, back.counter, back.startedAt, back.recalls], ['called', '1', null, 0]);
  });

  test('a missed one is called back while it may come back, which counts as a return', async (t) => {
    const { called, clerk, miss, clock } = await openHall(t, engine);
    const { id } = await called();
    await miss(id);
    clock.pass(19);
    const back = await clerk.tickets.call({ office, id, counter: '1' });
    assert.deepEqual([back.state, back.returns, back.endedAt], ['called', 1, null]);
    await miss(id);
    await assert.rejects(clerk.tickets.call({ office, id, counter: '1' }), {
      code: 'ticket_state',
      params: { state: 'missed' },
    });
  });

  test('the appointment of a missed one that is called back has arrived again', async (t) => {
    const { comeByAppointment, callNext, clerk, miss, database } = await openHall(t, engine);
    const { ticket } = await comeByAppointment();
    await callNext('2');
    await miss(ticket.id);
    await clerk.tickets.call({ office, id: ticket.id, counter: '2' });
    const { state } = await database.db.selectFrom('appointments').select('state').executeTakeFirstOrThrow();
    assert.equal(state, 'arrived');
  });

  test('after the time to come back a missed one cannot be chosen', async (t) => {
    const { called, clerk, miss, clock } = await openHall(t, engine);
    const { id } = await called();
    await miss(id);
    clock.pass(20);
    await assert.rejects(clerk.tickets.call({ office, id, counter: '1' }), { code: 'ticket_state' });
  });

  test('one that another counter has called is refused with the name of that counter', async (t) => {
    const { called, clerk } = await openHall(t, engine);
    const { id } = await called('2');
    const choose = clerk.tickets.call({ office, id, counter: '1' });
    await assert.rejects(choose, { code: 'ticket_called_elsewhere', params: { counter: 'Schalter 2' } });
  });

  test('a counter with a ticket chooses no other, not even its own once more', async (t) => {
    const { called, draw, clerk } = await openHall(t, engine);
    const { id } = await called('2');
    const other = await draw();
    for (const chosen of [id, other.id])
      await assert.rejects(clerk.tickets.call({ office, id: chosen, counter: '2' }), { code: 'ticket_open' });
  });

  test('an unknown counter, an unknown ticket and one of another office are not found', async (t) => {
    const { draw, clerk } = await openHall(t, engine);
    const { id } = await draw();
    const someId = '00000000-0000-4000-8000-000000000000';
    await assert.rejects(clerk.tickets.call({ office, id, counter: '9' }), { code: 'counter_not_found' });
    await assert.rejects(clerk.tickets.call({ office, id: someId, counter: '1' }), {
      code: 'ticket_not_found',
    });
    await assert.rejects(clerk.tickets.call({ office: 'kfz', id, counter: '1' }), {
      code: 'ticket_not_found',
    });
  });

  test('of twenty counters that choose the same ticket one gets it, the others are told which', async (t) => {
    const counters = Array.from({ length: 20 }, (_, index) => ({
      ...{ id: `c${index}`, name: `Schalter ${index}`, queues: ['service'] },
    }));
    const { draw, clerk } = await openHall(t, engine, { town: testTown((it) => (it.counters = counters)) });
    const { id } = await draw();
    const choices = await Promise.allSettled(
      counters.map(({ id: counter }) => clerk.tickets.call({ office, id, counter })),
    );
    const winner = choices.find((choice) => choice.status === 'fulfilled')?.value.counter;
    const refusals = choices.flatMap((choice) =>
      choice.status === 'rejected' ? [choice.reason as unknown] : [],
    );
    assert.equal(refusals.length, 19);
    const name = counters.find((counter) => counter.id === winner)?.name;
    for (const refusal of refusals) {
      assert.ok(refusal instanceof ApiError);
      assert.deepEqual([refusal.code, refusal.params], ['ticket_called_elsewhere', { counter: name }]);
    }
  });

  test('where some choose and others call the next, no two get the same visitor', async (t) => {
    const counters = Array.from({ length: 40 }, (_, index) => ({
      ...{ id: `c${index}`, name: 'Schalter', queues: ['service'] },
    }));
    const { draw, clerk, callNext, stored } = await openHall(t, engine, {
      town: testTown((it) => (it.counters = counters)),
    });
    const drawn = await Promise.all(Array.from({ length: 30 }, () => draw(idCard)));
    const choose = async (counter: string, id: string) => {
      try {
        return await clerk.tickets.call({ office, id, counter });
      } catch (error) {
        assert.ok(error instanceof ApiError && error.code === 'ticket_called_elsewhere', String(error));
        return null;
      }
    };
    const got = await Promise.all(
      counters.map(({ id }, index) =>
        index % 2 ? callNext(id) : choose(id, drawn[(index * 7) % drawn.length]!.id),
      ),
    );
    const ids = got.flatMap((ticket) => (ticket ? [ticket.id] : []));
    assert.equal(new Set(ids).size, ids.length);
    const rows = await stored(...drawn.map(({ id }) => id));
    const called = rows.filter(({ state }) => state === 'called');
    assert.deepEqual(called.map(({ id }) => id).toSorted(), ids.toSorted());
    assert.equal(new Set(called.map(({ counter }) => counter)).size, called.length);
  });
});
