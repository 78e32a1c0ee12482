import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'meldebescheinigung', quantity: 1 }];

describeOnEngines('the reception', (engine) => {
  async function start(t: TestContext, change: (it: OfficeConfiguration) => void = () => {}) {
    const server = await startServer(t, { now, engine, town: testTown(change) });
    return { ...server, kiosk: await server.asDevice('kiosk'), clerk: await server.asClerk() };
  }

  test('draws a number with name, note and the reason to be served earlier', async (t) => {
    const { clerk, kiosk } = await start(t);
    await kiosk.tickets.draw(office, { services });
    const said = { name: ' Erika Beispiel ', note: 'Rollstuhl', priority: 'disability' as const };
    const arrival = await clerk.tickets.draw(office, { services, ...said });
    assert.deepEqual([arrival.ticket.number, arrival.position], ['A002', 1]);
    const { ticket } = await clerk.counters.callNext(office, '1');
    assert.deepEqual(
      [ticket?.number, ticket?.name, ticket?.note, ticket?.priority],
      ['A002', 'Erika Beispiel', 'Rollstuhl', 'disability'],
    );
  });

  test('a reason brings forward by as much as the office says, not further', async (t) => {
    const { clerk, kiosk, clock } = await start(t, (it) => (it.priorities.prepared = 10));
    await kiosk.tickets.draw(office, { services });
    clock.pass(10);
    await kiosk.tickets.draw(office, { services });
    clock.pass(5);
    const { position } = await clerk.tickets.draw(office, { services, priority: 'prepared' });
    assert.equal(position, 2);
  });

  test('a kiosk says no name, no note and no reason', async (t) => {
    const { kiosk, database } = await start(t);
    for (const more of [{ name: 'Erika' }, { note: 'eilig' }, { priority: 'staff' as const }]) {
      await assert.rejects(kiosk.tickets.draw(office, { services, ...more }), { code: 'forbidden' });
    }
    assert.deepEqual(await database.db.selectFrom('tickets').select('id').execute(), []);
  });

  test('gives a number when all are given out, but not in a closed queue', async (t) => {
    const { kiosk, clerk } = await start(t, (it) => (it.queues[0]!.walkIns.maximumPerDay = 1));
    await kiosk.tickets.draw(office, { services });
    await assert.rejects(kiosk.tickets.draw(office, { services }), {
      code: 'walkin_full',
      params: { opensAt: '2027-03-31T08:00:00+02:00' },
    });
    assert.equal((await clerk.tickets.draw(office, { services })).ticket.number, 'A002');
    await clerk.queues.setState(office, 'service', { state: 'closing' });
    await assert.rejects(clerk.tickets.draw(office, { services }), { code: 'walkin_closed' });
  });

  test('who would not be served today is offered appointments instead; a clerk may still give a number', async (t) => {
    const { kiosk, clerk, clock } = await start(t);
    clock.pass(225);
    for (let person = 1; person <= 4; person++) await clerk.tickets.draw(office, { services });
    await assert.rejects(
      kiosk.tickets.draw(office, { services }),
      (error: { code: string; params: object; alternatives: { startAt: string }[] }) => {
        assert.equal(error.code, 'walkin_not_today');
        assert.deepEqual(error.params, { opensAt: '2027-03-31T08:00:00+02:00' });
        assert.deepEqual(
          error.alternatives.map(({ startAt }) => startAt),
          ['08:00', '08:05', '08:10'].map((time) => `2027-03-31T${time}:00+02:00`),
        );
        return true;
      },
    );
    assert.equal((await clerk.tickets.draw(office, { services })).ticket.number, 'A005');
  });

  test('the day’s maximum holds exactly when many press at once', async (t) => {
    const { kiosk } = await start(t, (it) => {
      it.queues[0]!.walkIns = { ...it.queues[0]!.walkIns, maximumPerDay: 5, stopInTime: false };
    });
    const presses = await Promise.allSettled(
      Array.from({ length: 20 }, () => kiosk.tickets.draw(office, { services })),
    );
    const numbers = presses.flatMap((press) =>
      press.status === 'fulfilled' ? [press.value.ticket.number] : [],
    );
    assert.deepEqual(numbers.toSorted(), ['A001', 'A002', 'A003', 'A004', 'A005']);
  });

  test('the patience of a queue decides from when on a walk-in lets no appointment go first', async (t) => {
    const { client, kiosk, clerk, clock } = await start(t, (it) => {
      it.queues[0]!.walkIns.patienceMinutes = 40;
    });
    const hold = await client.holds.create(office, { services, startAt: '2027-03-30T08:35:00+02:00' });
    const request = { hold: hold.id, contact: { name: 'Ada' }, token: hold.token };
    const { checkInCode: code } = await client.appointments.create(office, request);
    await kiosk.tickets.draw(office, { services });
    clock.pass(30);
    assert.equal((await clerk.checkIns.create(office, { code })).position, 1);
  });
});
