import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOnEngines } from './engines.ts';
import { idCard, office, openHall } from './hall-scene.ts';
import { testTown } from './test-town.ts';

describeOnEngines('passing tickets on', (engine) => {
  test('who is passed on to another queue keeps number and turn, and the note goes along', async (t) => {
    const { called, draw, clerk, callNext, clock } = await openHall(t, engine);
    const place = await called('2');
    clock.pass(5);
    await draw([{ id: 'abholung', quantity: 1 }]);
    await clerk.tickets.start(place);
    const to = { queue: 'pick-up', note: 'Ausweis liegt bereit' };
    const passed = await clerk.tickets.transfer({ ...place, to });
    assert.deepEqual(
      [passed.number, passed.state, passed.queue, passed.counter, passed.startedAt, passed.note],
      ['A001', 'waiting', 'pick-up', null, null, 'Ausweis liegt bereit'],
    );
    assert.equal(await callNext('2'), null);
    assert.equal((await callNext('1'))?.number, 'A001');
  });

  test('who is passed on to a counter is called by that one alone, whatever it is about', async (t) => {
    const town = testTown((it) => {
      it.counters.push({ id: 'cash', name: 'Kasse', queues: ['pick-up'], services: ['abholung'] });
    });
    const { called, clerk, callNext } = await openHall(t, engine, { town });
    const place = await called('2');
    const passed = await clerk.tickets.transfer({ ...place, to: { counter: 'cash' } });
    assert.deepEqual([passed.queue, passed.forCounter], ['pick-up', 'cash']);
    assert.equal(await callNext('1'), null);
    const atCash = await callNext('cash');
    assert.deepEqual([atCash?.id, atCash?.forCounter], [place.id, undefined]);
  });

  test('at a counter of the same queue the queue stays', async (t) => {
    const { draw, clerk, callNext } = await openHall(t, engine);
    const { id } = await draw();
    const passed = await clerk.tickets.transfer({ office, id, to: { counter: '2' } });
    assert.deepEqual([passed.queue, passed.forCounter], ['service', '2']);
    assert.equal(await callNext('1'), null);
    assert.equal((await callNext('2'))?.id, id);
  });

  test('waiting, called, served and parked tickets are passed on, others not', async (t) => {
    const { called, clerk, miss } = await openHall(t, engine);
    const pass = (place: { office: string; id: string }) =>
      clerk.tickets.transfer({ ...place, to: { queue: 'service' } });
    const place = await called('2');
    assert.equal((await pass(place)).state, 'waiting');
    assert.equal((await pass(place)).state, 'waiting');
    await clerk.tickets.call({ ...place, counter: '1' });
    await clerk.tickets.park(place);
    assert.equal((await pass(place)).state, 'waiting');
    await clerk.tickets.call({ ...place, counter: '1' });
    await miss(place.id);
    await assert.rejects(pass(place), { code: 'ticket_state', params: { state: 'missed' } });
  });

  test('in another office a new number goes on with the visit, opened by the same token', async (t) => {
    const { comeByAppointment, callNext, clerk, client, clock, database } = await openHall(t, engine);
    const { ticket } = await comeByAppointment();
    const place = { office, id: ticket.id };
    await callNext('2');
    clock.pass(3);
    const passed = await clerk.tickets.transfer({ ...place, to: { office: 'kfz', note: 'Halterwechsel' } });
    assert.equal(passed.state, 'finished');
    const before = await client.tickets.get({ ...place, token: ticket.token });
    assert.equal(before.state, 'finished');
    const { id, ...rest } = before.passedOn!;
    assert.deepEqual(rest, { office: 'kfz', officeName: 'Kfz-Zulassung', number: 'K001' });
    const onward = await client.tickets.get({ office: 'kfz', id, token: ticket.token });
    assert.deepEqual([onward.number, onward.state, onward.ahead], ['K001', 'waiting', 0]);
    const called = (await clerk.counters.callNext('kfz', '1')).ticket;
    assert.deepEqual(
      [called?.id, called?.name, called?.note, called?.services, called?.appointment],
      [id, 'Erika Beispiel', 'Rollstuhl\nHalterwechsel', [], undefined],
    );
    assert.equal(called?.arrivedAt, '2027-03-30T08:30:00+02:00');
    const { state } = await database.db.selectFrom('appointments').select('state').executeTakeFirstOrThrow();
    assert.equal(state, 'finished');
  });

  test('in another office somebody who was passed on is due at once', async (t) => {
    const { called, clerk, asDevice, clock } = await openHall(t, engine);
    const place = await called('2');
    const kiosk = await asDevice('kiosk', 'kfz');
    const draw = () => kiosk.tickets.draw('kfz', { services: [{ id: 'zulassung', quantity: 1 }] });
    await draw();
    clock.pass(14);
    await clerk.tickets.transfer({ ...place, to: { office: 'kfz', queue: 'kfz' } });
    const next = async () => (await clerk.counters.callNext('kfz', '1')).ticket;
    const first = await next();
    assert.equal(first?.number, 'K002');
  });

  test('the change shows in both offices', async (t) => {
    const { called, clerk, database } = await openHall(t, engine);
    const place = await called('2');
    const revisions = async () => {
      const rows = await database.db.selectFrom('offices').selectAll().orderBy('office').execute();
      return rows.map(({ revision }) => revision);
    };
    const before = await revisions();
    await clerk.tickets.transfer({ ...place, to: { office: 'kfz' } });
    assert.deepEqual(
      await revisions(),
      before.map((revision) => revision + 1),
    );
  });

  test('services that the other office knows go along', async (t) => {
    const town = testTown();
    town.offices[1]!.services.push({ ...town.offices[0]!.services[0]!, queue: 'kfz', categories: [] });
    const { called, clerk } = await openHall(t, engine, { town });
    const place = await called('2');
    await clerk.tickets.transfer({ ...place, to: { office: 'kfz', counter: '1' } });
    const { ticket } = await clerk.counters.callNext('kfz', '1');
    assert.deepEqual(
      ticket?.services.map(({ id }) => id),
      idCard.map(({ id }) => id),
    );
  });

  test('a repeated transfer with its key gives one number', async (t) => {
    const { called, clerk, database } = await openHall(t, engine);
    const step = { ...(await called('2')), to: { office: 'kfz' } };
    const options = { idempotencyKey: 'one-press-of-the-button-1' };
    const first = await clerk.tickets.transfer(step, options);
    assert.deepEqual(await clerk.tickets.transfer(step, options), first);
    const rows = await database.db.selectFrom('tickets').select('office').orderBy('office').execute();
    assert.deepEqual(rows, [{ office }, { office: 'kfz' }]);
  });

  test('two who pass on to each other’s office at the same moment both do', async (t) => {
    const { draw, clerk, asDevice } = await openHall(t, engine);
    const kiosk = await asDevice('kiosk', 'kfz');
    const here = await Promise.all(Array.from({ length: 8 }, () => draw()));
    const there = await Promise.all(
      Array.from({ length: 8 }, () =>
        kiosk.tickets.draw('kfz', { services: [{ id: 'zulassung', quantity: 1 }] }),
      ),
    );
    const passed = await Promise.all([
      ...here.map(({ id }) => clerk.tickets.transfer({ office, id, to: { office: 'kfz' } })),
      ...there.map(({ ticket: { id } }) =>
        clerk.tickets.transfer({ office: 'kfz', id, to: { office, queue: 'pick-up' } }),
      ),
    ]);
    assert.deepEqual(new Set(passed.map(({ state }) => state)), new Set(['finished']));
  });

  test('a closed queue is no obstacle: the staff decide', async (t) => {
    const { called, clerk } = await openHall(t, engine);
    const place = await called('2');
    await clerk.queues.setState(office, 'pick-up', { state: 'closed' });
    assert.equal((await clerk.tickets.transfer({ ...place, to: { queue: 'pick-up' } })).queue, 'pick-up');
  });

  const refused: [entry: string, to: object, code: string][] = [
    ['nowhere', {}, 'transfer_target_required'],
    ['nowhere but its own office', { office }, 'transfer_target_required'],
    ['an unknown queue', { queue: 'kfz' }, 'queue_not_found'],
    ['an unknown counter', { counter: '9' }, 'counter_not_found'],
    ['a counter that does not serve the queue', { counter: '2', queue: 'pick-up' }, 'counter_not_found'],
    ['an unknown office', { office: 'rathaus' }, 'office_not_found'],
    ['a queue that the other office lacks', { office: 'kfz', queue: 'service' }, 'queue_not_found'],
  ];
  for (const [entry, to, code] of refused) {
    test(`to ${entry} → ${code}`, async (t) => {
      const { called, clerk, stored } = await openHall(t, engine);
      const place = await called('2');
      await assert.rejects(clerk.tickets.transfer({ ...place, to }), { code });
      assert.equal((await stored(place.id))[0]?.state, 'called');
    });
  }

  test('a clerk passes on to an office where others work, and learns nothing of it', async (t) => {
    const { called, asClerk } = await openHall(t, engine);
    const place = await called('2');
    const clerk = await asClerk([office]);
    const passed = await clerk.tickets.transfer({ ...place, to: { office: 'kfz' } });
    assert.deepEqual([passed.id, passed.state], [place.id, 'finished']);
    await assert.rejects(clerk.insights.get('kfz', { from: '2027-03-29', to: '2027-03-29' }), {
      code: 'office_not_found',
    });
  });

  test('from an office with several queues one has to be named for another office’s ticket', async (t) => {
    const { clerk, asDevice } = await openHall(t, engine);
    const kiosk = await asDevice('kiosk', 'kfz');
    const { ticket } = await kiosk.tickets.draw('kfz', { services: [{ id: 'zulassung', quantity: 1 }] });
    await assert.rejects(clerk.tickets.transfer({ office: 'kfz', id: ticket.id, to: { office } }), {
      code: 'transfer_target_required',
    });
  });
});
