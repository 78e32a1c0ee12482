import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOnEngines } from './engines.ts';
import { recordedTicket, times } from './recorded-days.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const services = [{ id: 'personalausweis', quantity: 1 }];

describeOnEngines('what is shown of a queue', (engine) => {
  const startAt = (t: Parameters<typeof startServer>[0], time: string) =>
    startServer(t, { now: `2027-03-30T${time}+02:00`, engine, town: testTown() });

  test('numbers stop when whoever draws one would no longer be served, and a clerk may still draw', async (t) => {
    const server = await startAt(t, '11:00');
    const [kiosk, clerk] = [await server.asDevice('kiosk'), await server.asClerk()];
    const drawing = async () => (await server.client.availability.today(office)).queues[0]!.drawing;
    assert.equal(await drawing(), 'open');
    for (let drawn = 0; drawn < 12; drawn += 1) await clerk.tickets.draw(office, { services });
    assert.equal(await drawing(), 'not_today');
    await assert.rejects(kiosk.tickets.draw(office, { services }), { code: 'walkin_not_today' });
    await clerk.tickets.draw(office, { services });
  });

  test('waits grow shorter without any change, a little later', async (t) => {
    const server = await startAt(t, '09:00');
    const clerk = await server.asClerk();
    for (const counter of ['1', '2']) await clerk.counters.setState(office, counter, { state: 'open' });
    for (let drawn = 0; drawn < 5; drawn += 1) await clerk.tickets.draw(office, { services });
    for (const counter of ['1', '2']) {
      const { ticket } = await clerk.counters.callNext(office, counter);
      await clerk.tickets.start({ office, id: ticket!.id });
    }
    const wait = async () => (await server.client.availability.today(office)).queues[0]!.wait!;
    const first = await wait();
    server.clock.pass(12);
    const later = await wait();
    const middleOf = ({ fromMinutes, toMinutes }: typeof first) => (fromMinutes + toMinutes) / 2;
    assert.ok(middleOf(later) <= middleOf(first) - 5, JSON.stringify([first, later]));
  });

  test('a counter that closes makes the wait longer at once', async (t) => {
    const server = await startAt(t, '09:00');
    const clerk = await server.asClerk();
    for (const counter of ['1', '2']) await clerk.counters.setState(office, counter, { state: 'open' });
    for (let drawn = 0; drawn < 6; drawn += 1) await clerk.tickets.draw(office, { services });
    const wait = async () => (await server.client.availability.today(office)).queues[0]!.wait!;
    const before = await wait();
    await clerk.counters.setState(office, '2', { state: 'closed' });
    assert.ok((await wait()).toMinutes > before.toMinutes);
    await clerk.counters.setState(office, '2', { state: 'open' });
    assert.deepEqual(await wait(), before);
  });

  test('measured service times change what is said', async (t) => {
    const server = await startAt(t, '09:00');
    const { db } = server.database;
    const clerk = await server.asClerk();
    for (let drawn = 0; drawn < 6; drawn += 1) await clerk.tickets.draw(office, { services });
    const wait = async () => (await server.client.availability.today(office)).queues[0]!.wait!;
    const planned = await wait();
    const quick = times(200, (index) => recordedTicket({ date: '2027-03-29', served: 4 + (index % 3) }));
    await db.insertInto('tickets').values(quick).execute();
    server.clock.pass(5);
    assert.ok((await wait()).toMinutes < planned.toMinutes);
  });
});
