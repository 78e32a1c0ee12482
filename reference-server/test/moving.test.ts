import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Appointment } from '@wartemarke/contract';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, messagesOn, office, takenIn } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const tomorrowAt = (time: string) => `2027-03-31T${time}:00+02:00`;
const dayAfterAt = (time: string) => `2027-04-01T${time}:00+02:00`;
const oneLane = (it: OfficeConfiguration) => void (it.queues[0]!.hours.weekly[0]!.lanes = 1);
const reachable = { name: 'Ada', email: 'ada@example.org' };

describeOnEngines('moving', (engine) => {
  const start = (t: TestContext, change?: (it: OfficeConfiguration) => void) =>
    startServer(t, { now, engine, town: testTown(change) });

  test('an appointment gets the new time, gives the old one back, and stays the same appointment', async (t) => {
    const server = await start(t, oneLane);
    const booked = await book(server.client, tomorrowAt('08:00'));
    const moved = await server.client.appointments.move({
      ...accessTo(booked),
      startAt: dayAfterAt('09:00'),
    });
    assert.deepEqual(
      [moved.id, moved.code, moved.state, moved.startAt, moved.endAt, moved.version, moved.movesLeft],
      [booked.id, booked.code, 'confirmed', dayAfterAt('09:00'), dayAfterAt('09:15'), booked.version + 1, 1],
    );
    assert.deepEqual(await server.client.appointments.get(accessTo(moved)), moved);
    assert.deepEqual(await takenIn(server), {
      cells: ['2027-04-01 108 0', '2027-04-01 109 0', '2027-04-01 110 0'],
      loads: ['2027-04-01 1 3'],
    });
    await book(server.client, tomorrowAt('08:00'));
  });

  test('its own time counts as free: five minutes later in the same lane', async (t) => {
    const server = await start(t, (it) => {
      oneLane(it);
      it.queues[0]!.booking.maximumPerDay = 1;
    });
    const booked = await book(server.client, tomorrowAt('08:00'));
    const moved = await server.client.appointments.move({
      ...accessTo(booked),
      startAt: tomorrowAt('08:05'),
    });
    assert.equal(moved.startAt, tomorrowAt('08:05'));
    assert.deepEqual((await takenIn(server)).loads, ['2027-03-31 1 3']);
  });

  test('a taken time leaves the old one as it was, with alternatives', async (t) => {
    const server = await start(t, oneLane);
    const booked = await book(server.client, tomorrowAt('08:00'));
    await book(server.client, tomorrowAt('09:00'));
    await assert.rejects(
      server.client.appointments.move({ ...accessTo(booked), startAt: tomorrowAt('09:00') }),
      (error: { code: string; alternatives: readonly unknown[] }) => {
        assert.deepEqual([error.code, error.alternatives.length], ['slot_taken', 3]);
        return true;
      },
    );
    assert.deepEqual(await server.client.appointments.get(accessTo(booked)), booked);
  });

  test('the reserve of the staff is not for those who move by their link', async (t) => {
    const server = await start(t, (it) => {
      oneLane(it);
      it.queues[0]!.hours.weekly[0]!.to = '09:00';
      it.queues[0]!.booking.onlineShare = 0.5;
    });
    const booked = await book(server.client, dayAfterAt('08:00'));
    await book(server.client, tomorrowAt('08:00'));
    await book(server.client, tomorrowAt('08:15'));
    await assert.rejects(
      server.client.appointments.move({ ...accessTo(booked), startAt: tomorrowAt('08:30') }),
      { code: 'slot_taken' },
    );
    const clerk = await server.asClerk();
    const forCitizen = { office, id: booked.id, version: booked.version, startAt: tomorrowAt('08:30') };
    assert.equal((await clerk.desk.move(forCitizen)).online, false);
    assert.deepEqual((await takenIn(server)).loads, ['2027-03-31 3 6']);
  });

  test('reminders follow the new time, and come back with the old one', async (t) => {
    const server = await start(t);
    const booked = await book(server.client, dayAfterAt('08:00'), { contact: reachable });
    const reminders = async () => {
      const rows = await server.database.db
        .selectFrom('messages')
        .select('due_at')
        .where('kind', '=', 'reminder')
        .where('state', '=', 'due')
        .orderBy('due_at')
        .execute();
      return rows.map(({ due_at }) => due_at.toISOString());
    };
    const before = await reminders();
    assert.deepEqual(before, ['2027-03-31T06:00:00.000Z', '2027-04-01T02:00:00.000Z']);
    const moved = await server.client.appointments.move({
      ...accessTo(booked),
      startAt: dayAfterAt('10:00'),
    });
    assert.deepEqual(await reminders(), ['2027-03-31T08:00:00.000Z', '2027-04-01T04:00:00.000Z']);
    await server.client.appointments.move({ ...accessTo(moved), startAt: dayAfterAt('08:00') });
    assert.deepEqual(await reminders(), before);
    const told = await server.database.db
      .selectFrom('messages')
      .select('facts')
      .where('kind', '=', 'moved')
      .execute();
    assert.deepEqual(told.map(({ facts }) => facts['previousStartAt']).toSorted(), [
      dayAfterAt('08:00'),
      dayAfterAt('10:00'),
    ]);
  });

  test('a request stays a request and an unconfirmed one unconfirmed', async (t) => {
    for (const [policy, state] of [
      ['acceptance', 'requested'],
      ['activation', 'unconfirmed'],
    ] as const) {
      const server = await start(t, (it) => (it.confirmation.policy = policy));
      const booked = await book(server.client, tomorrowAt('08:00'), { contact: reachable });
      const moved = await server.client.appointments.move({
        ...accessTo(booked),
        startAt: dayAfterAt('08:00'),
      });
      assert.equal(moved.state, state);
      assert.equal((await messagesOn(server, booked)).includes('reminder email'), false);
    }
  });

  test('a move that is repeated with its key is done once', async (t) => {
    const server = await start(t);
    const access = accessTo(await book(server.client, tomorrowAt('08:00')));
    const options = { idempotencyKey: 'the-same-key-0123456789' };
    const wish = { ...access, startAt: tomorrowAt('10:00') };
    const first = await server.client.appointments.move(wish, options);
    assert.deepEqual(await server.client.appointments.move(wish, options), first);
    assert.equal((await server.client.appointments.get(access)).movesLeft, 1);
  });

  test('of eight moves and eight holds for the last place of a slot one wins, and every loser keeps what it had', async (t) => {
    const server = await start(t, (it) => {
      oneLane(it);
      it.limits.appointments = 100;
    });
    const { client } = server;
    const minutes = (each: number) => String(each * 15).padStart(2, '0');
    const starts = [0, 1, 2, 3].map((each) => tomorrowAt(`08:${minutes(each)}`));
    const booked: Appointment[] = [];
    for (const startAt of [...starts, ...starts.map((start) => start.replace('T08', 'T09'))])
      booked.push(await book(client, startAt));
    const wished = dayAfterAt('08:00');
    const tries = await Promise.allSettled([
      ...booked.map((appointment) => client.appointments.move({ ...accessTo(appointment), startAt: wished })),
      ...booked.map(() =>
        client.holds.create(office, { services: [{ id: 'personalausweis', quantity: 1 }], startAt: wished }),
      ),
    ]);
    const lost = tries.filter((result) => result.status === 'rejected');
    assert.deepEqual(
      lost.map(({ reason }) => (reason as { code: string }).code),
      Array.from({ length: 15 }, () => 'slot_taken'),
    );
    const shown = await Promise.all(
      booked.map((appointment) => client.appointments.get(accessTo(appointment))),
    );
    const starting = (startAt: string) =>
      shown.filter((appointment) => appointment.startAt === startAt).length;
    const winners = starting(wished);
    const { cells, loads } = await takenIn(server);
    assert.equal(winners === 0 || winners === 1, true);
    assert.equal(shown.filter((each, index) => each.startAt === booked[index]!.startAt).length, 8 - winners);
    assert.equal(cells.filter((cell) => cell.startsWith('2027-04-01')).length, 3);
    assert.deepEqual(loads, [`2027-03-31 ${8 - winners} ${(8 - winners) * 3}`, '2027-04-01 1 3']);
  });

  test('two who change places at once do not wait for each other for ever', async (t) => {
    const server = await start(t);
    const early = await book(server.client, tomorrowAt('08:00'));
    const late = await book(server.client, dayAfterAt('08:00'));
    const [one, other] = await Promise.all([
      server.client.appointments.move({ ...accessTo(early), startAt: dayAfterAt('09:00') }),
      server.client.appointments.move({ ...accessTo(late), startAt: tomorrowAt('09:00') }),
    ]);
    assert.deepEqual([one.startAt, other.startAt], [dayAfterAt('09:00'), tomorrowAt('09:00')]);
    assert.deepEqual((await takenIn(server)).loads, ['2027-03-31 1 3', '2027-04-01 1 3']);
  });
});
