import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readAccess } from '@wartemarke/client';
import { describeOnEngines } from './engines.ts';
import { startServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'personalausweis', quantity: 1 }];

const accessOf = (link: string) => readAccess(new URL(link).hash)!;

describeOnEngines('tickets', (engine) => {
  async function start(t: TestContext, options: Partial<TestServerOptions> = {}) {
    const server = await startServer(t, { now, engine, ...options });
    return { ...server, kiosk: await server.asDevice('kiosk') };
  }

  test('walk-ins draw numbers that count up per queue', async (t) => {
    const { kiosk } = await start(t);
    const draw = async (id: string) =>
      (await kiosk.tickets.draw(office, { services: [{ id, quantity: 1 }] })).ticket.number;
    const numbers = [await draw('personalausweis'), await draw('abholung'), await draw('meldebescheinigung')];
    assert.deepEqual(numbers, ['A001', 'B001', 'A002']);
  });

  test('forty who draw at once get forty numbers without a gap', async (t) => {
    const { kiosk } = await start(t, {
      town: testTown((it) => (it.queues[0]!.walkIns.stopInTime = false)),
    });
    const drawn = await Promise.all(
      Array.from({ length: 40 }, () => kiosk.tickets.draw(office, { services })),
    );
    const numbers = drawn.map(({ ticket }) => ticket.number).toSorted();
    assert.deepEqual(
      numbers,
      Array.from({ length: 40 }, (_, index) => `A${String(index + 1).padStart(3, '0')}`),
    );
  });

  test('what only staff may book draws no number at a kiosk, but for a clerk', async (t) => {
    const { kiosk, asClerk } = await start(t, { town: testTown((it) => (it.services[0]!.staffOnly = true)) });
    await assert.rejects(kiosk.tickets.draw(office, { services }), { code: 'service_unknown' });
    const { ticket } = await (await asClerk()).tickets.draw(office, { services });
    assert.equal(ticket.number, 'A001');
  });

  test('a repeated draw with its key gets the same ticket', async (t) => {
    const { kiosk } = await start(t);
    const options = { idempotencyKey: 'the-same-press-0123456789' };
    const draws = await Promise.all([1, 2, 3].map(() => kiosk.tickets.draw(office, { services }, options)));
    assert.deepEqual(draws, [draws[0], draws[0], draws[0]]);
    assert.equal((await kiosk.tickets.draw(office, { services })).ticket.number, 'A002');
  });

  test('outside the hours no numbers are given out, and the next opening is named', async (t) => {
    const { clock, kiosk } = await start(t, { now: '2027-03-30T07:00:00+02:00' });
    const refuse = (opensAt: string) =>
      assert.rejects(kiosk.tickets.draw(office, { services }), {
        code: 'walkin_closed',
        params: { opensAt },
      });
    await refuse('2027-03-30T08:00:00+02:00');
    clock.pass(300);
    await refuse('2027-03-31T08:00:00+02:00');
  });

  test('a queue for appointments only gives no numbers', async (t) => {
    const { kiosk } = await start(t, {
      town: testTown((it) => (it.queues[0]!.walkIns.allowed = false)),
    });
    await assert.rejects(kiosk.tickets.draw(office, { services }), { code: 'walkin_closed' });
  });

  test('when all numbers of the day are given out, also at once, the next gets none', async (t) => {
    const { kiosk, client } = await start(t, {
      town: testTown((it) => (it.queues[0]!.walkIns.maximumPerDay = 3)),
    });
    const hold = await client.holds.create(office, { services, startAt: '2027-03-30T08:30:00+02:00' });
    const request = { hold: hold.id, contact: { name: 'Erika Beispiel' }, token: hold.token };
    const { checkInCode } = await client.appointments.create(office, request);
    const draws = await Promise.allSettled(
      Array.from({ length: 8 }, () => kiosk.tickets.draw(office, { services })),
    );
    const lost = draws.flatMap((draw) =>
      draw.status === 'rejected' ? [(draw.reason as { code: string }).code] : [],
    );
    assert.deepEqual(
      lost,
      Array.from({ length: 5 }, () => 'walkin_full'),
    );
    assert.equal((await kiosk.checkIns.create(office, { code: checkInCode })).ticket.number, 'A004');
  });

  test('a wrong visit draws nothing', async (t) => {
    const { kiosk, database } = await start(t);
    const wish = { services: [...services, { id: 'abholung', quantity: 1 }] };
    await assert.rejects(kiosk.tickets.draw(office, wish), { code: 'services_not_combinable' });
    assert.deepEqual(await database.db.selectFrom('ticket_numbers').selectAll().execute(), []);
  });

  test('a waiting number can be given back once; the next moves up', async (t) => {
    const { kiosk, client } = await start(t);
    const first = accessOf((await kiosk.tickets.draw(office, { services })).link);
    const second = await kiosk.tickets.draw(office, { services });
    assert.equal(second.position, 2);
    assert.equal((await client.tickets.leave(first)).state, 'left');
    assert.equal((await client.tickets.get(accessOf(second.link))).ahead, 0);
    await assert.rejects(client.tickets.leave(first), { code: 'ticket_state', params: { state: 'left' } });
  });

  test('a wrong, a foreign and no ticket look alike, and tomorrow the ticket has ended', async (t) => {
    const { clock, kiosk, client } = await start(t);
    const access = accessOf((await kiosk.tickets.draw(office, { services })).link);
    const other = accessOf((await kiosk.tickets.draw(office, { services })).link);
    const wrong = [
      { token: other.token },
      { id: other.id },
      { office: 'kfz' },
      { office: 'nirgendwo' },
      { token: 'x' },
    ];
    for (const change of wrong) {
      await assert.rejects(client.tickets.get({ ...access, ...change }), { code: 'ticket_not_found' });
      await assert.rejects(client.tickets.leave({ ...access, ...change }), { code: 'ticket_not_found' });
    }
    clock.pass(24 * 60);
    await assert.rejects(client.tickets.get(access), { code: 'ticket_ended' });
    await assert.rejects(client.tickets.leave(access), { code: 'ticket_ended' });
  });
});
