import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readAccess } from '@wartemarke/client';
import { describeOnEngines } from './engines.ts';
import { startServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'personalausweis', quantity: 1 }];

describeOnEngines('calling', (engine) => {
  async function start(t: TestContext, options: Partial<TestServerOptions> = {}) {
    const server = await startServer(t, { now, engine, ...options });
    const kiosk = await server.asDevice('kiosk');
    const clerk = await server.asClerk();
    return {
      ...server,
      kiosk,
      clerk,
      draw: (wish = services) => kiosk.tickets.draw(office, { services: wish }),
      callNext: async (counter: string) => (await clerk.counters.callNext(office, counter)).ticket,
      /** Calls again, as often as the office wants it, and gives up. */
      async miss(id: string) {
        await clerk.tickets.recall({ office, id });
        return clerk.tickets.miss({ office, id });
      },
      /** Books for 8:35, waits until half past eight and checks in. */
      async comeByAppointment(wait = async () => server.clock.pass(30)) {
        const startAt = '2027-03-30T08:35:00+02:00';
        const hold = await server.client.holds.create(office, { services, startAt });
        const contact = { name: 'Erika Beispiel', note: 'Rollstuhl' };
        const request = { hold: hold.id, contact, token: hold.token };
        const appointment = await server.client.appointments.create(office, request);
        await wait();
        await kiosk.checkIns.create(office, { code: appointment.checkInCode });
        return appointment;
      },
    };
  }

  test('numbers are called in the order in which they came, each to one counter', async (t) => {
    const { clock, draw, callNext, miss } = await start(t);
    for (let drawn = 0; drawn < 3; drawn += 1) await draw();
    clock.pass(5);
    const first = await callNext('2');
    assert.deepEqual(
      [first?.number, first?.state, first?.counter, first?.calledAt],
      ['A001', 'called', '2', '2027-03-30T08:05:00+02:00'],
    );
    assert.equal((await callNext('1'))?.number, 'A002');
    await miss(first!.id);
    assert.equal((await callNext('2'))?.number, 'A003');
  });

  test('a counter gets only tickets of its queues', async (t) => {
    const { draw, clerk, callNext } = await start(t);
    await draw([{ id: 'abholung', quantity: 1 }]);
    assert.deepEqual(await clerk.counters.callNext(office, '2'), { ticket: null, reason: 'queue_empty' });
    assert.equal((await callNext('1'))?.number, 'B001');
  });

  test('an appointment that is due goes before walk-ins, but not before one who has waited long enough', async (t) => {
    const { clock, draw, comeByAppointment, callNext, miss } = await start(t);
    await comeByAppointment(async () => {
      await draw();
      clock.pass(25);
      await draw();
      clock.pass(5);
    });
    clock.pass(6);
    const order: (string | undefined)[] = [];
    for (let calls = 0; calls < 3; calls += 1) {
      const ticket = await callNext('2');
      order.push(ticket?.number);
      await miss(ticket!.id);
    }
    assert.deepEqual(order, ['A001', 'A003', 'A002']);
    assert.equal(await callNext('2'), null);
  });

  test('a clerk sees whose appointment it is', async (t) => {
    const { comeByAppointment, callNext } = await start(t);
    await comeByAppointment();
    const ticket = await callNext('2');
    assert.deepEqual(
      [ticket?.name, ticket?.note, ticket?.appointmentAt, ticket?.services[0]?.name],
      ['Erika Beispiel', 'Rollstuhl', '2027-03-30T08:35:00+02:00', 'Personalausweis'],
    );
  });

  test('a counter with an open ticket gets no second one', async (t) => {
    const { draw, clerk, callNext } = await start(t);
    await Promise.all([draw(), draw()]);
    const first = await callNext('2');
    await assert.rejects(callNext('2'), { code: 'ticket_open' });
    await clerk.tickets.start({ office, id: first!.id });
    await assert.rejects(callNext('2'), { code: 'ticket_open' });
    await clerk.tickets.finish({ office, id: first!.id });
    assert.equal((await callNext('2'))?.number, 'A002');
  });

  test('ten calls of one counter at the same moment get one ticket', async (t) => {
    const { draw, callNext } = await start(t);
    await Promise.all(Array.from({ length: 10 }, () => draw()));
    const calls = await Promise.allSettled(Array.from({ length: 10 }, () => callNext('2')));
    const codes = calls.map((call) =>
      call.status === 'fulfilled' ? 'got one' : (call.reason as { code: string }).code,
    );
    assert.deepEqual(codes.toSorted(), ['got one', ...Array.from({ length: 9 }, () => 'ticket_open')]);
  });

  test('of fifty counters that call at the same moment no two get the same visitor', async (t) => {
    const counters = Array.from({ length: 50 }, (_, index) => ({
      id: `c${index}`,
      name: 'Schalter',
      queues: ['service'],
    }));
    const { draw, callNext } = await start(t, { town: testTown((it) => (it.counters = counters)) });
    await Promise.all(Array.from({ length: 45 }, () => draw()));
    const tickets = await Promise.all(counters.map(({ id }) => callNext(id)));
    const called = tickets.flatMap((ticket) => (ticket ? [ticket.id] : []));
    assert.deepEqual([called.length, new Set(called).size], [45, 45]);
  });

  test('a repeated call with its key gets the same visitor', async (t) => {
    const { draw, clerk } = await start(t);
    await Promise.all([draw(), draw()]);
    const options = { idempotencyKey: 'one-press-of-the-button-1' };
    const first = await clerk.counters.callNext(office, '2', options);
    assert.deepEqual(await clerk.counters.callNext(office, '2', options), first);
  });

  test('a ticket is called, called again, served and finished; its appointment with it', async (t) => {
    const { clock, comeByAppointment, client, callNext, clerk } = await start(t);
    const appointment = await comeByAppointment();
    const { id } = (await callNext('2'))!;
    const recalled = await clerk.tickets.recall({ office, id });
    assert.deepEqual(
      [recalled.state, recalled.recalls, recalled.calledAt],
      ['called', 1, '2027-03-30T08:30:00+02:00'],
    );
    clock.pass(2);
    const started = await clerk.tickets.start({ office, id });
    assert.deepEqual([started.state, started.startedAt], ['serving', '2027-03-30T08:32:00+02:00']);
    assert.equal((await clerk.tickets.finish({ office, id })).state, 'finished');
    const access = readAccess(new URL(appointment.link).hash)!;
    assert.equal((await client.appointments.get(access)).state, 'finished');
  });

  test('who does not come is missed, and so is the appointment', async (t) => {
    const { comeByAppointment, client, callNext, miss } = await start(t);
    const { link } = await comeByAppointment();
    const { id } = (await callNext('2'))!;
    assert.equal((await miss(id)).state, 'missed');
    assert.equal((await client.appointments.get(readAccess(new URL(link).hash)!)).state, 'missed');
  });

  test('a step that does not fit the state is refused with the state', async (t) => {
    const { draw, callNext, clerk } = await start(t);
    const place = { office, id: (await draw()).ticket.id };
    const { recall, start: begin, finish, miss } = clerk.tickets;
    const refuse = async (state: string, ...steps: (typeof recall)[]) => {
      for (const step of steps)
        await assert.rejects(step(place), { code: 'ticket_state', params: { state } });
    };
    await refuse('waiting', recall, begin, finish, miss);
    await callNext('2');
    await refuse('called', finish);
    await begin(place);
    await refuse('serving', recall, begin, miss);
    await finish(place);
    await refuse('finished', recall, begin, finish, miss);
  });

  test('unknown tickets, counters and other offices are not found', async (t) => {
    const { draw, clerk, asClerk } = await start(t);
    const { id } = (await draw()).ticket;
    await assert.rejects(clerk.counters.callNext(office, '9'), { code: 'counter_not_found' });
    await assert.rejects(clerk.tickets.recall({ office: 'kfz', id }), { code: 'ticket_not_found' });
    const stranger = await asClerk(['kfz']);
    await assert.rejects(stranger.counters.callNext(office, '1'), { code: 'office_not_found' });
    await assert.rejects(stranger.tickets.recall({ office, id }), { code: 'office_not_found' });
  });

  test('what was left open yesterday neither blocks the counter nor is called', async (t) => {
    const { clock, draw, callNext, clerk, database, asClerk } = await start(t);
    await Promise.all([draw(), draw()]);
    const { id } = (await callNext('2'))!;
    await clerk.tickets.start({ office, id });
    clock.pass(23 * 60);
    const morning = await (await asClerk()).counters.callNext(office, '2');
    assert.deepEqual(morning, { ticket: null, reason: 'queue_empty' });
    const rows = await database.db
      .selectFrom('tickets')
      .select(['number', 'state'])
      .orderBy('number')
      .execute();
    assert.deepEqual(rows, [
      { number: 1, state: 'finished' },
      { number: 2, state: 'waiting' },
    ]);
  });
});
