import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, messagesOn, office, takenIn } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const todayAt = (time: string) => `2027-03-30T${time}:00+02:00`;
const tomorrowAt = (time: string) => `2027-03-31T${time}:00+02:00`;
const oneLane = (it: OfficeConfiguration) => void (it.queues[0]!.hours.weekly[0]!.lanes = 1);
const reachable = { name: 'Ada', email: 'ada@example.org' };

describeOnEngines('cancelling', (engine) => {
  const start = (t: TestContext, change: (it: OfficeConfiguration) => void = oneLane) =>
    startServer(t, { now, engine, town: testTown(change) });

  test('a cancelled time of another day comes back within its while, and not before', async (t) => {
    const server = await start(t);
    const { client, clock, product } = server;
    const booked = await book(client, tomorrowAt('08:00'));
    const cancelled = await client.appointments.cancel(accessTo(booked));
    assert.deepEqual(
      [cancelled.state, cancelled.cancellable, cancelled.movable],
      ['cancelled', false, false],
    );
    const { release_at } = await server.database.db
      .selectFrom('appointments')
      .select('release_at')
      .executeTakeFirstOrThrow();
    assert.equal(release_at! > new Date(now) && release_at! <= new Date(clock.nowAt + 3_600_000), true);
    await product.changing.releaseDue(release_at!.getTime() - 1);
    await assert.rejects(book(client, tomorrowAt('08:00')), { code: 'slot_taken' });
    clock.nowAt = release_at!.getTime();
    await product.changing.releaseDue(clock.nowAt);
    assert.deepEqual(await takenIn(server), { cells: [], loads: [] });
    await book(client, tomorrowAt('08:00'));
    await product.changing.releaseDue(clock.nowAt);
    assert.equal((await takenIn(server)).cells.length, 3);
  });

  test('a cancelled time of the same day is free at once', async (t) => {
    const server = await start(t);
    const booked = await book(server.client, todayAt('08:00'));
    await server.client.appointments.cancel(accessTo(booked));
    assert.deepEqual(await takenIn(server), { cells: [], loads: [] });
    await book(server.client, todayAt('08:00'));
  });

  test('where no while is set a cancelled time is free at once', async (t) => {
    const server = await start(t, (it) => (it.queues[0]!.booking.returnWithinMinutes = 0));
    await server.client.appointments.cancel(accessTo(await book(server.client, tomorrowAt('08:00'))));
    assert.deepEqual(await takenIn(server), { cells: [], loads: [] });
  });

  test('requests and unconfirmed appointments can be cancelled too', async (t) => {
    for (const [policy, told] of [
      ['acceptance', ['cancelled email']],
      ['activation', []],
    ] as const) {
      const server = await start(t, (it) => (it.confirmation.policy = policy));
      const booked = await book(server.client, todayAt('09:00'), { contact: reachable });
      const cancelled = await server.client.appointments.cancel(accessTo(booked));
      assert.deepEqual([cancelled.state, cancelled.confirmUntil], ['cancelled', null]);
      assert.deepEqual(await messagesOn(server, booked), told);
    }
  });

  test('after a cancellation nobody is reminded, and the citizen is told', async (t) => {
    const server = await start(t);
    const booked = await book(server.client, tomorrowAt('08:00'), { contact: reachable });
    await server.client.appointments.cancel(accessTo(booked));
    assert.deepEqual(await messagesOn(server, booked), ['cancelled email']);
  });

  test('of two who cancel at once one is told that it was changed', async (t) => {
    const server = await start(t);
    const access = accessTo(await book(server.client, todayAt('08:00')));
    const tries = await Promise.allSettled([1, 2].map(() => server.client.appointments.cancel(access)));
    assert.deepEqual(tries.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.deepEqual(await takenIn(server), { cells: [], loads: [] });
  });

  test('a clerk cancels with a word, and the time is free at once', async (t) => {
    const server = await start(t);
    const booked = await book(server.client, tomorrowAt('08:00'), { contact: reachable });
    const clerk = await server.asClerk();
    const message = 'Die Kollegin ist erkrankt.';
    const cancelled = await clerk.desk.cancel({ office, id: booked.id, version: booked.version, message });
    assert.equal(cancelled.state, 'cancelled');
    assert.equal((await server.client.appointments.get(accessTo(booked))).message, message);
    assert.deepEqual(await messagesOn(server, booked), ['cancelled email']);
    assert.deepEqual(await takenIn(server), { cells: [], loads: [] });
  });

  test('everything that is stored is told, and nothing of it stays when it is erased', async (t) => {
    const server = await start(t);
    const { client, database } = server;
    const booked = await book(client, tomorrowAt('08:00'), { contact: { ...reachable, note: 'Rollstuhl' } });
    const access = accessTo(booked);
    const data = await client.appointments.data(access);
    assert.deepEqual(data.appointment, booked);
    assert.equal(data.bookedAt, '2027-03-30T07:00:00+02:00');
    assert.deepEqual(
      data.messages.map(({ kind, sentAt }) => [kind, sentAt]),
      [
        ['confirmation', null],
        ['reminder', null],
        ['reminder', null],
      ],
    );
    await client.appointments.erase(access);
    await assert.rejects(client.appointments.get(access), { code: 'link_invalid' });
    await assert.rejects(client.appointments.erase(access), { code: 'link_invalid' });
    const left = await Promise.all([
      database.db.selectFrom('appointments').selectAll().execute(),
      database.db.selectFrom('messages').selectAll().execute(),
      database.db.selectFrom('links').selectAll().execute(),
    ]);
    assert.doesNotMatch(JSON.stringify(left), /Ada|example\.org|Rollstuhl/);
    assert.deepEqual(
      left[0].map(({ state }) => state),
      ['cancelled'],
    );
  });

  test('nothing is erased while the visit is under way', async (t) => {
    const server = await start(t);
    const booked = await book(server.client, todayAt('08:00'));
    server.clock.pass(50);
    const kiosk = await server.asDevice('kiosk');
    const { ticket } = await kiosk.checkIns.create(office, { code: booked.checkInCode });
    await assert.rejects(server.client.appointments.erase(accessTo(booked)), { code: 'visit_under_way' });
    await server.client.tickets.leave({ office, ...ticket });
    await server.client.appointments.erase(accessTo(booked));
    const tickets = await server.database.db.selectFrom('tickets').select(['name', 'note']).execute();
    assert.deepEqual(tickets, [{ name: null, note: null }]);
  });

  test('what another office knows of the visit is erased with it', async (t) => {
    const server = await start(t);
    const booked = await book(server.client, todayAt('08:00'), {
      contact: { ...reachable, note: 'Rollstuhl' },
    });
    server.clock.pass(50);
    const kiosk = await server.asDevice('kiosk');
    const { ticket } = await kiosk.checkIns.create(office, { code: booked.checkInCode });
    const clerk = await server.asClerk();
    await clerk.tickets.transfer({ office, id: ticket.id, to: { office: 'kfz', note: 'Halterwechsel' } });
    const { passedOn } = await server.client.tickets.get({ office, ...ticket });
    await assert.rejects(server.client.appointments.erase(accessTo(booked)), { code: 'visit_under_way' });
    await server.client.tickets.leave({ ...passedOn!, token: ticket.token });
    await server.client.appointments.erase(accessTo(booked));
    const tickets = await server.database.db.selectFrom('tickets').select(['name', 'note']).execute();
    assert.deepEqual(tickets, [
      { name: null, note: null },
      { name: null, note: null },
    ]);
  });
});
