import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOnEngines } from './engines.ts';
import { idCard, office, openHall } from './hall-scene.ts';
import { testTown } from './test-town.ts';

describeOnEngines('steps of a ticket', (engine) => {
  test('a number is called again before it may be given up, as often as the office wants it', async (t) => {
    const town = testTown((it) => (it.calling.recallsBeforeMiss = 2));
    const { called, clerk } = await openHall(t, engine, { town });
    const place = await called();
    const refuse = (recalls: number) =>
      assert.rejects(clerk.tickets.miss(place), { code: 'recall_first', params: { recalls, needed: 2 } });
    await refuse(0);
    await clerk.tickets.recall(place);
    await refuse(1);
    await clerk.tickets.recall(place);
    assert.equal((await clerk.tickets.miss(place)).state, 'missed');
  });

  test('the services that were really done are kept', async (t) => {
    const { called, clerk, stored } = await openHall(t, engine);
    const [first, second] = [await called('1'), await called('2')];
    await clerk.tickets.start(first);
    await clerk.tickets.start(second);
    const services = [
      { id: 'personalausweis', quantity: 2 },
      { id: 'abholung', quantity: 1 },
    ];
    assert.equal((await clerk.tickets.finish({ ...first, services })).state, 'finished');
    await clerk.tickets.finish(second);
    const [withServices, without] = await stored(first.id, second.id);
    assert.deepEqual(withServices?.done_services, services);
    assert.equal(without?.done_services, null);
    assert.deepEqual(withServices?.services, idCard);
  });

  test('what nobody knows or is named twice was not done, and the ticket stays open', async (t) => {
    const { called, clerk, stored } = await openHall(t, engine);
    const place = await called();
    await clerk.tickets.start(place);
    const unknown = [{ id: 'zulassung', quantity: 1 }];
    await assert.rejects(clerk.tickets.finish({ ...place, services: unknown }), {
      code: 'service_unknown',
      params: { service: 'zulassung' },
    });
    await assert.rejects(clerk.tickets.finish({ ...place, services: [...idCard, ...idCard] }), {
      code: 'services_repeated',
    });
    await assert.rejects(clerk.tickets.finish({ ...place, services: [] }), { code: 'services_required' });
    assert.equal((await stored(place.id))[0]?.state, 'serving');
  });

  test('a parked ticket frees its counter, and its notes are added to each other', async (t) => {
    const { called, draw, clerk, callNext } = await openHall(t, engine);
    const place = await called('2');
    await draw();
    const parked = await clerk.tickets.park({ ...place, note: ' holt Geld ' });
    assert.deepEqual([parked.state, parked.counter, parked.note], ['parked', null, 'holt Geld']);
    assert.equal((await callNext('2'))?.number, 'A002');
    await clerk.tickets.call({ ...place, counter: '1' });
    assert.equal((await clerk.tickets.park({ ...place, note: ' ' })).note, 'holt Geld');
    await clerk.tickets.call({ ...place, counter: '1' });
    assert.equal((await clerk.tickets.park({ ...place, note: 'Foto fehlt' })).note, 'holt Geld\nFoto fehlt');
  });

  test('whoever is called again has waited until the first call', async (t) => {
    const { called, clerk, clock, miss, stored } = await openHall(t, engine);
    const place = await called('2');
    clock.pass(10);
    await clerk.tickets.park(place);
    clock.pass(10);
    await clerk.tickets.call({ ...place, counter: '1' });
    const waited = async () => {
      const [row] = await stored(place.id);
      return [row?.first_called_at, row?.called_at].map((at) => at?.toISOString());
    };
    assert.deepEqual(await waited(), ['2027-03-30T06:00:00.000Z', '2027-03-30T06:20:00.000Z']);
    await miss(place.id);
    await clerk.tickets.readmit(place);
    assert.deepEqual(await waited(), ['2027-03-30T06:00:00.000Z', undefined]);
  });

  test('a priority brings a waiting ticket forward by its minutes, and taking it back restores its place', async (t) => {
    const { draw, clerk, clock, stored } = await openHall(t, engine);
    const first = await draw();
    clock.pass(20);
    const second = await draw();
    const place = { office, id: second.id };
    const lead = async () => {
      const [one, other] = await stored(first.id, second.id);
      return (other!.due_at.getTime() - one!.due_at.getTime()) / 60_000;
    };
    assert.equal(await lead(), 20);
    assert.equal(
      (await clerk.tickets.prioritize({ ...place, priority: 'disability' })).priority,
      'disability',
    );
    assert.equal(await lead(), -10);
    await clerk.tickets.prioritize({ ...place, priority: 'documents' });
    assert.equal(await lead(), 10);
    assert.equal((await clerk.tickets.prioritize({ ...place, priority: null })).priority, undefined);
    assert.equal(await lead(), 20);
  });

  test('who was called and is prioritised by a clerk is next', async (t) => {
    const { draw, clerk, clock, callNext } = await openHall(t, engine);
    await draw();
    clock.pass(30);
    const { id } = await draw();
    await clerk.tickets.prioritize({ office, id, priority: 'staff' });
    assert.equal((await callNext('2'))?.id, id);
    await assert.rejects(clerk.tickets.prioritize({ office, id, priority: null }), {
      code: 'ticket_state',
      params: { state: 'called' },
    });
  });

  test('a clerk brings back who missed the call, also when the time for it is over', async (t) => {
    const { called, draw, clerk, clock, miss, callNext } = await openHall(t, engine);
    const place = await called();
    await miss(place.id);
    clock.pass(90);
    await draw();
    const back = await clerk.tickets.readmit(place);
    assert.deepEqual([back.state, back.counter, back.returns, back.calledAt], ['waiting', null, 1, null]);
    assert.equal((await callNext('2'))?.id, place.id);
    await assert.rejects(clerk.tickets.readmit(place), { code: 'ticket_state', params: { state: 'called' } });
  });

  test('the appointment of one that is brought back has arrived again', async (t) => {
    const { comeByAppointment, callNext, clerk, miss, database } = await openHall(t, engine);
    const { ticket } = await comeByAppointment();
    await callNext('2');
    await miss(ticket.id);
    await clerk.tickets.readmit({ office, id: ticket.id });
    const { state } = await database.db.selectFrom('appointments').select('state').executeTakeFirstOrThrow();
    assert.equal(state, 'arrived');
  });

  test('who gave the number back by mistake is brought back as a newcomer', async (t) => {
    const { draw, client, clerk, clock, callNext } = await openHall(t, engine);
    const first = await draw();
    await client.tickets.leave({ office, ...first });
    clock.pass(1);
    const second = await draw();
    clock.pass(1);
    const back = await clerk.tickets.readmit({ office, id: first.id });
    assert.deepEqual([back.state, back.returns], ['waiting', 0]);
    assert.equal((await callNext('2'))?.id, second.id);
  });

  test('no step is taken with a ticket of yesterday', async (t) => {
    const { called, clock, asClerk } = await openHall(t, engine);
    const place = await called();
    clock.pass(24 * 60);
    const { tickets } = await asClerk();
    const steps = [
      () => tickets.recall(place),
      () => tickets.start(place),
      () => tickets.finish(place),
      () => tickets.miss(place),
      () => tickets.park(place),
      () => tickets.readmit(place),
      () => tickets.prioritize({ ...place, priority: 'staff' }),
      () => tickets.call({ ...place, counter: '1' }),
      () => tickets.transfer({ ...place, to: { queue: 'pick-up' } }),
    ];
    for (const step of steps) await assert.rejects(step(), { code: 'ticket_not_found' });
  });
});
