import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, office, takenIn } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const date = '2027-03-31';
const at = (time: string) => `${date}T${time}:00+02:00`;
const place = { office, queue: 'service', date };
const services = [{ id: 'personalausweis', quantity: 1 }];

describeOnEngines('days at the desk', (engine) => {
  async function start(t: TestContext, change?: (it: OfficeConfiguration) => void) {
    const server = await startServer(t, { now, engine, town: testTown(change) });
    return { ...server, server, clerk: await server.asClerk() };
  }

  test('fewer lanes leave fewer slots, and what fits moves up into the lanes that remain', async (t) => {
    const { client, server, clerk } = await start(t);
    const three = [at('08:00'), at('08:00'), at('08:15')];
    for (const startAt of three) await book(client, startAt);
    const day = await clerk.desk.changeDay(place, { lanes: 2, reason: 'Krankheit' });
    assert.deepEqual(day, {
      ...{ queue: 'service', name: 'Service', date, plannedLanes: 3, lanes: 2 },
      ...{ change: { lanes: 2, reason: 'Krankheit' }, appointments: 3, misfits: [] },
    });
    await assert.rejects(
      (async () => {
        for (const _try of [1, 2]) await book(client, at('08:15'));
      })(),
      { code: 'slot_taken' },
    );
    assert.equal(
      (await takenIn(server)).cells.every((cell) => Number(cell.split(' ')[2]) < 2),
      true,
    );
  });

  test('what no longer fits is asked for first, then listed until it has another time', async (t) => {
    const { client, clock, clerk } = await start(t);
    const booked = [];
    for (const _lane of [1, 2, 3]) {
      booked.push(await book(client, at('08:00')));
      clock.pass(1);
    }
    await assert.rejects(
      clerk.desk.changeDay(place, { lanes: 1 }),
      (error: { code: string; params: unknown }) => {
        assert.deepEqual([error.code, error.params], ['day_has_bookings', { count: 2 }]);
        return true;
      },
    );
    const unchanged = await clerk.desk.days(office, { from: date, to: date });
    assert.deepEqual(
      unchanged.days.map(({ queue, lanes, change, appointments }) => [queue, lanes, change, appointments]),
      [
        ['service', 3, null, 3],
        ['pick-up', 1, null, 0],
      ],
    );
    const changed = await clerk.desk.changeDay(place, { lanes: 1, confirmed: true });
    assert.deepEqual(
      changed.misfits.map(({ id }) => id),
      booked.slice(1).map(({ id }) => id),
    );
    for (const { id, version } of changed.misfits.slice(0, 1))
      await clerk.desk.move({ office, id, version, startAt: at('10:00') });
    for (const { id, version } of changed.misfits.slice(1)) await clerk.desk.cancel({ office, id, version });
    const [mended] = (await clerk.desk.days(office, { from: date, to: date })).days;
    assert.deepEqual([mended?.appointments, mended?.misfits], [2, []]);
  });

  test('who booked first stays, also when the lane that closes is theirs', async (t) => {
    const { client, clock, server, clerk } = await start(
      t,
      (it) => (it.queues[0]!.hours.weekly[0]!.lanes = 2),
    );
    const first = await book(client, at('08:00'));
    clock.pass(1);
    await book(client, at('08:00'));
    await server.database.db.updateTable('cells').set({ lane: 7 }).where('lane', '=', 0).execute();
    await server.database.db.updateTable('appointments').set({ lane: 7 }).where('lane', '=', 0).execute();
    const { misfits } = await clerk.desk.changeDay(place, { lanes: 1, confirmed: true });
    assert.deepEqual(
      misfits.map(({ id }) => id === first.id),
      [false],
    );
    assert.deepEqual((await takenIn(server)).cells, [
      ...['96 0', '96 1', '97 0', '97 1', '98 0', '98 1'].map((cell) => `${date} ${cell}`),
    ]);
  });

  test('a closed day has no slots, and its bookings are asked for first', async (t) => {
    const { client, clerk } = await start(t);
    const booked = await book(client, at('08:00'));
    await assert.rejects(clerk.desk.changeDay(place, { lanes: 0 }), { code: 'day_has_bookings' });
    const closed = await clerk.desk.changeDay(place, { lanes: 0, confirmed: true });
    assert.deepEqual([closed.lanes, closed.misfits.map(({ id }) => id)], [0, [booked.id]]);
    const range = { services, from: date, to: date };
    assert.deepEqual((await client.availability.days(office, range)).days, [
      { date, free: 0, reason: 'closed' },
    ]);
    await assert.rejects(book(client, at('10:00')), { code: 'slot_unknown' });
    assert.equal((await client.appointments.get(accessTo(booked))).state, 'confirmed');
    const restored = await clerk.desk.restoreDay(place);
    assert.deepEqual([restored.lanes, restored.change, restored.misfits], [3, null, []]);
    await book(client, at('10:00'));
  });

  test('more lanes give more slots, and are taken back only when nothing lies in them', async (t) => {
    const { client, clerk } = await start(t, (it) => (it.queues[0]!.hours.weekly[0]!.lanes = 1));
    await book(client, at('08:00'));
    await assert.rejects(book(client, at('08:00')), { code: 'slot_taken' });
    const { plannedLanes, lanes } = await clerk.desk.changeDay(place, { lanes: 2 });
    assert.deepEqual([plannedLanes, lanes], [1, 2]);
    const second = await book(client, at('08:00'));
    await assert.rejects(clerk.desk.restoreDay(place), { code: 'day_has_bookings' });
    await clerk.desk.cancel({ office, id: second.id, version: second.version });
    assert.equal((await clerk.desk.restoreDay(place)).lanes, 1);
  });

  test('another process sees the change with its next hold, and within a second when it looks around', async (t) => {
    const { client, clock, server } = await start(t);
    await client.availability.days(office, { services, from: date, to: date });
    const change = { office, queue: 'service', day: date, lanes: 0, reason: null, changed_at: new Date(now) };
    await server.database.db.insertInto('day_changes').values(change).execute();
    await assert.rejects(book(client, at('08:00')), { code: 'slot_unknown' });
    clock.nowAt += 1000;
    const { days } = await client.availability.days(office, { services, from: date, to: date });
    assert.equal(days[0]?.reason, 'closed');
  });

  test('today closed gives no tickets and says so, tomorrow too', async (t) => {
    const { client, clock, asClerk, asDevice } = await start(t);
    clock.nowAt = Date.parse(at('09:00'));
    const [kiosk, clerk] = [await asDevice('kiosk'), await asClerk()];
    await kiosk.tickets.draw(office, { services });
    await clerk.desk.changeDay(place, { lanes: 0 });
    await assert.rejects(
      kiosk.tickets.draw(office, { services }),
      (error: { code: string; params: unknown }) => {
        assert.deepEqual(
          [error.code, error.params],
          ['walkin_closed', { opensAt: '2027-04-01T08:00:00+02:00' }],
        );
        return true;
      },
    );
    const today = await client.availability.today(office);
    assert.deepEqual(
      today.queues.map(({ id, state, openings }) => [id, state, openings.length]),
      [
        ['service', 'closed', 0],
        ['pick-up', 'open', 1],
      ],
    );
  });

  test('who has begun or is here already is served, whatever the lanes', async (t) => {
    const { client, clock, asClerk, asDevice } = await start(t);
    await book(client, at('08:00'));
    const arriving = await book(client, at('08:20'));
    clock.nowAt = Date.parse(at('08:10'));
    const clerk = await asClerk();
    await (await asDevice('kiosk')).checkIns.create(office, { code: arriving.checkInCode });
    const { misfits, appointments } = await clerk.desk.changeDay(place, { lanes: 0 });
    assert.deepEqual([misfits, appointments], [[], 2]);
  });

  test('holds and changes of one day at once leave no cell twice and no sum wrong', async (t) => {
    const { client, server, clerk } = await start(t);
    const hold = () => client.holds.create(office, { services, startAt: at('08:00') });
    const change = (lanes: number) => clerk.desk.changeDay(place, { lanes, confirmed: true });
    await Promise.allSettled([hold(), change(1), hold(), change(2), hold(), change(3), hold(), change(1)]);
    const { cells, loads } = await takenIn(server);
    const held = await server.database.db.selectFrom('appointments').select('id').execute();
    assert.equal(cells.length, held.length * 3);
    assert.deepEqual(loads, [`${date} ${held.length} ${held.length * 3}`]);
  });
});
