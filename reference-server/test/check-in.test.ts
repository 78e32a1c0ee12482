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

describeOnEngines('check-in', (engine) => {
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

  test('after a check-in by the short code the appointment page still leads to the ticket', async (t) => {
    const { client, clock, kiosk } = await start(t);
    const { code, link, checkInCode } = await book(client);
    clock.pass(70);
    const typed = await kiosk.checkIns.create(office, { code });
    const { ticket } = await client.appointments.get(accessOf(link));
    assert.equal((await client.tickets.get({ office, ...ticket! })).number, 'A001');
    const scanned = await kiosk.checkIns.create(office, { code: checkInCode });
    assert.deepEqual(scanned.ticket, ticket);
    assert.equal((await client.tickets.get(accessOf(typed.link))).number, 'A001');
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

  test('at another office one is told which is the right one and how to get there, by a clerk too', async (t) => {
    const town = testTown((it) => (it.directions = { de: 'Tram 4 bis Markt', en: 'Tram 4 to Markt' }));
    const { client, clock, asDevice, clerk } = await start(t, { town });
    const { checkInCode: code } = await book(client);
    clock.pass(70);
    const kiosk = await asDevice('kiosk', 'kfz');
    const params = { office: 'Bürgerbüro', address: 'Marktplatz 1, 12345 Teststadt' };
    const refusal = { code: 'wrong_office', params: { ...params, directions: 'Tram 4 bis Markt' } };
    for (const caller of [kiosk, clerk])
      await assert.rejects(caller.checkIns.create('kfz', { code }), refusal);
    delete town.offices[0]!.directions;
    await assert.rejects(kiosk.checkIns.create('kfz', { code }), { code: 'wrong_office', params });
  });

  test('too early, on another day, too late and cancelled are refused with what helps', async (t) => {
    const { client, clock, kiosk } = await start(t);
    const { checkInCode } = await book(client);
    const tomorrow = await book(client, '2027-03-31T09:00:00+02:00');
    const cancelled = await book(client);
    await client.appointments.cancel({ ...accessOf(cancelled.link), version: cancelled.version });
    const refuse = (code: string, expected: object) =>
      assert.rejects(kiosk.checkIns.create(office, { code }), expected);
    await refuse(checkInCode, {
      code: 'too_early',
      params: { fromAt: '2027-03-30T08:00:00+02:00', startAt: '2027-03-30T08:30:00+02:00' },
    });
    await refuse(tomorrow.checkInCode, {
      code: 'wrong_day',
      params: { startAt: '2027-03-31T09:00:00+02:00' },
    });
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

  test('who gave the number back and scans again stands in the line again', async (t) => {
    const { clock, kiosk, client } = await start(t);
    const { checkInCode: code } = await book(client);
    clock.pass(70);
    const first = await kiosk.checkIns.create(office, { code });
    await client.tickets.leave(accessOf(first.link));
    const again = await kiosk.checkIns.create(office, { code });
    assert.deepEqual([again.ticket, again.alreadyCheckedIn, again.position], [first.ticket, true, 1]);
  });
});
