import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SettingsError } from '../src/config.ts';
import { refuseLostQueues } from '../src/town/lost-queues.ts';
import { describeOnEngines } from './engines.ts';
import { readEvents } from './read-events.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T09:00:00+02:00';
const office = 'buergerbuero';
const withoutPickUp = testTown((it) => it.queues.pop());

describeOnEngines('a queue that is taken out of the configuration', (engine) => {
  test('keeps the town from starting while somebody waits in it or is still to come', async (t) => {
    const { client, clock, database, town, asDevice } = await startServer(t, { now, engine });
    const check = (of = withoutPickUp) => refuseLostQueues(database.db, of, clock.nowAt);
    const services = [{ id: 'abholung', quantity: 1 }];
    await check();
    const { id, token } = await client.holds.create(office, {
      services,
      startAt: '2027-03-31T08:00:00+02:00',
    });
    await check();
    await client.appointments.create(office, { hold: id, contact: { name: 'Ada' }, token });
    await (await asDevice('kiosk')).tickets.draw(office, { services });
    await assert.rejects(check(), (error) => {
      assert.ok(error instanceof SettingsError);
      assert.match(error.message, /queue "pick-up" of office "buergerbuero" \(2\)/);
      return true;
    });
    await assert.rejects(check({ ...town, offices: [town.offices[1]!] }), SettingsError);
    await check(town);
    clock.pass(24 * 60);
    await assert.rejects(check(), /\(1\)/);
    clock.pass(24 * 60);
    await check();
  });

  test('counts for whoever bears its number elsewhere, or may come back to it', async (t) => {
    const { clock, database, asDevice, asClerk } = await startServer(t, { now, engine });
    const check = () => refuseLostQueues(database.db, withoutPickUp, clock.nowAt);
    const [kiosk, clerk] = [await asDevice('kiosk'), await asClerk()];
    const draw = async () =>
      (await kiosk.tickets.draw(office, { services: [{ id: 'abholung', quantity: 1 }] })).ticket;
    const place = { office, id: (await draw()).id };
    await clerk.tickets.transfer({ ...place, to: { queue: 'service' } });
    await assert.rejects(check(), /queue "pick-up" of office "buergerbuero" \(1\)/);
    await clerk.tickets.call({ ...place, counter: '2' });
    await clerk.tickets.start(place);
    await clerk.tickets.finish(place);
    await check();
    const late = { office, id: (await draw()).id };
    await clerk.tickets.call({ ...late, counter: '2' });
    await clerk.tickets.recall(late);
    await clerk.tickets.miss(late);
    await assert.rejects(check(), SettingsError);
  });

  test('leaves no trace that keeps the rest of the day from being shown', async (t) => {
    const server = await startServer(t, { now, engine });
    const [kiosk, clerk] = [await server.asDevice('kiosk'), await server.asClerk()];
    const { ticket } = await kiosk.tickets.draw(office, { services: [{ id: 'abholung', quantity: 1 }] });
    const place = { office, id: ticket.id };
    await clerk.tickets.transfer({ ...place, to: { queue: 'service' } });
    await clerk.tickets.call({ ...place, counter: '2' });
    await clerk.tickets.start(place);
    await clerk.tickets.finish(place);
    const { url } = await startServer(t, { now, engine, beside: server, town: withoutPickUp });
    const stream = await readEvents(`${url}/v1/offices/${office}/tickets/${ticket.id}/stream`, ticket.token);
    assert.equal(stream.status, 200);
    await stream.ended;
  });
});
