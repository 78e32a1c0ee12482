import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Appointment } from '@wartemarke/contract';
import { readAccess, type Client } from '@wartemarke/client';
import { describeOnEngines } from './engines.ts';
import { startServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-30T08:30:00+02:00';
const services = [{ id: 'personalausweis', quantity: 1 }];

async function book(client: Client, at = startAt): Promise<Appointment> {
  const hold = await client.holds.create(office, { services, startAt: at });
  const contact = { name: 'Erika Beispiel' };
  return client.appointments.create(office, { hold: hold.id, contact, token: hold.token });
}

const accessOf = (link: string) => readAccess(new URL(link).hash)!;

describeOnEngines('arrival', (engine) => {
  async function start(t: TestContext, options: Partial<TestServerOptions> = {}) {
    const server = await startServer(t, { now, engine, ...options });
    return { ...server, kiosk: await server.asDevice('kiosk'), clerk: await server.asClerk() };
  }

  test('the QR code of an appointment gives a number, the place to wait and the link to the live position', async (t) => {
    const { client, clock, kiosk } = await start(t);
    const appointment = await book(client);
    clock.pass(70);
    const arrival = await kiosk.checkIns.create(office, { code: appointment.checkInCode });
    assert.deepEqual(
      [
        arrival.ticket.number,
        arrival.place,
        arrival.appointmentAt,
        arrival.alreadyCheckedIn,
        arrival.position,
      ],
      ['A001', 'Wartebereich links', startAt, false, 1],
    );
    const access = accessOf(arrival.link);
    assert.deepEqual(access, { office, id: arrival.ticket.id, token: arrival.ticket.token });
    const ticket = await client.tickets.get(access);
    assert.deepEqual([ticket.number, ticket.state, ticket.ahead], ['A001', 'waiting', 0]);
    const shown = await client.appointments.get(accessOf(appointment.link));
    assert.deepEqual([shown.state, shown.ticket], ['arrived', arrival.ticket]);
  });

  test('a second scan gives the same ticket, also while it is served', async (t) => {
    const { client, clock, kiosk, clerk } = await start(t);
    const { checkInCode: code } = await book(client);
    clock.pass(70);
    const first = await kiosk.checkIns.create(office, { code });
    const again = await kiosk.checkIns.create(office, { code });
    assert.deepEqual(again, { ...first, alreadyCheckedIn: true });
    await clerk.counters.callNext(office, '1');
    await clerk.tickets.start({ office, id: first.ticket.id });
    const late = await kiosk.checkIns.create(office, { code });
    assert.deepEqual([late.ticket, late.alreadyCheckedIn, late.position], [first.ticket, true, 0]);
  });

  test('two scans at the same moment make one ticket', async (t) => {
    const { client, clock, kiosk, database } = await start(t);
    const { checkInCode: code } = await book(client);
    clock.pass(70);
    const scans = await Promise.all(Array.from({ length: 8 }, () => kiosk.checkIns.create(office, { code })));
    assert.equal(new Set(scans.map(({ ticket }) => ticket.id)).size, 1);
    assert.equal(scans.filter(({ alreadyCheckedIn }) => !alreadyCheckedIn).length, 1);
    assert.equal((await database.db.selectFrom('tickets').selectAll().execute()).length, 1);
  });

  test('the short code checks in too; typed again, a new secret opens the same ticket', async (t) => {
    const { client, clock, kiosk } = await start(t);
    const { code } = await book(client);
    clock.pass(70);
    const first = await kiosk.checkIns.create(office, { code: code.toLowerCase().replace('-', ' ') });
    const again = await kiosk.checkIns.create(office, { code });
    assert.deepEqual([again.ticket.id, again.ticket.number], [first.ticket.id, 'A001']);
    assert.equal((await client.tickets.get(accessOf(again.link))).number, 'A001');
    await assert.rejects(client.tickets.get(accessOf(first.link)), { code: 'ticket_not_found' });
  });

  test('codes of other things, of nothing and of holds are unknown', async (t) => {
    const { client, kiosk } = await start(t);
    const hold = await client.holds.create(office, { services, startAt });
    const codes = [
      'https://town.example/',
      '0000-0000',
      `WM1:${office}:${hold.token}`,
      `WM1:nirgendwo:${hold.token}`,
    ];
    for (const code of codes)
      await assert.rejects(kiosk.checkIns.create(office, { code }), { code: 'qr_unknown' }, code);
  });

  test('at another office one is told which is the right one', async (t) => {
    const { client, clock, asDevice } = await start(t);
    const { checkInCode } = await book(client);
    clock.pass(70);
    const kiosk = await asDevice('kiosk', 'kfz');
    await assert.rejects(kiosk.checkIns.create('kfz', { code: checkInCode }), {
      code: 'wrong_office',
      params: { office: 'Bürgerbüro', address: 'Marktplatz 1, 12345 Teststadt' },
    });
  });

  test('too early, on another day, too late and cancelled are refused with what helps', async (t) => {
    const { client, clock, kiosk } = await start(t);
    const { checkInCode } = await book(client);
    const tomorrow = await book(client, '2027-03-31T09:00:00+02:00');
    const cancelled = await book(client);
    await client.appointments.cancel({ ...accessOf(cancelled.link), version: cancelled.version });
    const refuse = (code: string, expected: object) =>
      assert.rejects(kiosk.checkIns.create(office, { code }), expected);
    await refuse(checkInCode, { code: 'too_early', params: { from: '08:00', time: '08:30' } });
    await refuse(tomorrow.checkInCode, { code: 'wrong_day', params: { date: '2027-03-31', time: '09:00' } });
    await refuse(cancelled.checkInCode, { code: 'appointment_cancelled' });
    clock.pass(106);
    await refuse(checkInCode, { code: 'too_late' });
  });

  test('only kiosks and clerks of the office may check in', async (t) => {
    const { client, asDevice, asClerk } = await start(t);
    const { checkInCode: code } = await book(client);
    await assert.rejects(client.checkIns.create(office, { code }), { code: 'device_unpaired' });
    await assert.rejects((await asDevice('board')).checkIns.create(office, { code }), { code: 'forbidden' });
    await assert.rejects((await asClerk(['kfz'])).checkIns.create(office, { code }), {
      code: 'office_not_found',
    });
  });

  test('walk-ins draw numbers that count up per queue, and begin anew each day', async (t) => {
    const { clock, kiosk } = await start(t);
    const draw = async (id: string) =>
      (await kiosk.tickets.draw(office, { services: [{ id, quantity: 1 }] })).ticket.number;
    clock.pass(60);
    const numbers = [await draw('personalausweis'), await draw('abholung'), await draw('meldebescheinigung')];
    assert.deepEqual(numbers, ['A001', 'B001', 'A002']);
    clock.pass(24 * 60);
    assert.equal(await draw('personalausweis'), 'A001');
  });

  test('forty who draw at once get forty numbers without a gap', async (t) => {
    const { clock, kiosk } = await start(t);
    clock.pass(60);
    const drawn = await Promise.all(
      Array.from({ length: 40 }, () => kiosk.tickets.draw(office, { services })),
    );
    const numbers = drawn.map(({ ticket }) => ticket.number).toSorted();
    assert.deepEqual(
      numbers,
      Array.from({ length: 40 }, (_, index) => `A${String(index + 1).padStart(3, '0')}`),
    );
  });

  test('a repeated draw with its key gets the same ticket', async (t) => {
    const { clock, kiosk } = await start(t);
    clock.pass(60);
    const options = { idempotencyKey: 'the-same-press-0123456789' };
    const draws = await Promise.all([1, 2, 3].map(() => kiosk.tickets.draw(office, { services }, options)));
    assert.deepEqual(draws, [draws[0], draws[0], draws[0]]);
    assert.equal((await kiosk.tickets.draw(office, { services })).ticket.number, 'A002');
  });

  test('outside the hours no numbers are given out, and the next opening is named', async (t) => {
    const { clock, kiosk } = await start(t);
    const refuse = (nextOpening: string) =>
      assert.rejects(kiosk.tickets.draw(office, { services }), {
        code: 'walkin_closed',
        params: { nextOpening },
      });
    await refuse('2027-03-30T08:00:00+02:00');
    clock.pass(300);
    await refuse('2027-03-31T08:00:00+02:00');
  });

  test('a queue for appointments only gives no numbers', async (t) => {
    const { clock, kiosk } = await start(t, {
      town: testTown((it) => (it.queues[0]!.walkIns.allowed = false)),
    });
    clock.pass(60);
    await assert.rejects(kiosk.tickets.draw(office, { services }), { code: 'walkin_closed' });
  });

  test('when all numbers of the day are given out, also at once, the next gets none', async (t) => {
    const { clock, kiosk, client } = await start(t, {
      town: testTown((it) => (it.queues[0]!.walkIns.maximumPerDay = 3)),
    });
    const { checkInCode } = await book(client);
    clock.pass(60);
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
    const { clock, kiosk, database } = await start(t);
    clock.pass(60);
    const wish = { services: [...services, { id: 'abholung', quantity: 1 }] };
    await assert.rejects(kiosk.tickets.draw(office, wish), { code: 'services_not_combinable' });
    assert.deepEqual(await database.db.selectFrom('ticket_numbers').selectAll().execute(), []);
  });

  test('a waiting number can be given back once; the next moves up', async (t) => {
    const { clock, kiosk, client } = await start(t);
    clock.pass(60);
    const first = accessOf((await kiosk.tickets.draw(office, { services })).link);
    const second = await kiosk.tickets.draw(office, { services });
    assert.equal(second.position, 2);
    assert.equal((await client.tickets.leave(first)).state, 'left');
    assert.equal((await client.tickets.get(accessOf(second.link))).ahead, 0);
    await assert.rejects(client.tickets.leave(first), { code: 'ticket_state', params: { state: 'left' } });
  });

  test('who gave the number back and scans again stands in the line again', async (t) => {
    const { clock, kiosk, client } = await start(t);
    const { checkInCode: code } = await book(client);
    clock.pass(70);
    const first = await kiosk.checkIns.create(office, { code });
    await client.tickets.leave(accessOf(first.link));
    const again = await kiosk.checkIns.create(office, { code });
    assert.deepEqual([again.ticket, again.alreadyCheckedIn, again.position], [first.ticket, true, 1]);
  });

  test('a wrong, a foreign and no ticket look alike, and tomorrow the ticket has ended', async (t) => {
    const { clock, kiosk, client } = await start(t);
    clock.pass(60);
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
