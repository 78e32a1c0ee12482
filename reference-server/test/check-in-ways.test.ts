import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:30:00+02:00';
const startAt = '2027-03-30T09:00:00+02:00';
const contact = { name: 'Erika Beispiel', phone: '0171 / 123 45 67' };
const phone = '+49 (0)171 1234567';
const services = [{ id: 'meldebescheinigung', quantity: 1 }];

describeOnEngines('check-in', (engine) => {
  async function start(t: TestContext, change: (it: OfficeConfiguration) => void = () => {}) {
    const town = testTown((it) => {
      it.checkIn.byPhone = true;
      change(it);
    });
    const server = await startServer(t, { now, engine, town });
    const go = (time: string) => (server.clock.nowAt = Date.parse(`2027-03-30T${time}:00+02:00`));
    const stateOf = async (id: string) => {
      const row = server.database.db.selectFrom('appointments').select('state').where('id', '=', id);
      return (await row.executeTakeFirstOrThrow()).state;
    };
    return { ...server, go, stateOf, kiosk: await server.asDevice('kiosk'), clerk: await server.asClerk() };
  }

  test('by phone number finds the appointment of today, however it is typed, and again the same number', async (t) => {
    const { client, kiosk, go } = await start(t);
    await book(client, startAt, { contact });
    go('08:45');
    const first = await kiosk.checkIns.create(office, { phone });
    const again = await kiosk.checkIns.create(office, { phone: '01711234567' });
    assert.deepEqual([first.ticket.number, first.appointmentAt], ['A001', startAt]);
    assert.deepEqual([again.ticket.id, again.alreadyCheckedIn], [first.ticket.id, true]);
    assert.equal((await client.tickets.get({ office, ...again.ticket })).state, 'waiting');
  });

  test('by phone number means the one of several that may check in now', async (t) => {
    const { client, kiosk, go } = await start(t);
    await book(client, '2027-03-30T08:00:00+02:00', { contact });
    await book(client, '2027-03-30T10:00:00+02:00', { contact });
    go('09:50');
    const { appointmentAt } = await kiosk.checkIns.create(office, { phone });
    assert.equal(appointmentAt, '2027-03-30T10:00:00+02:00');
  });

  test('by phone number knows none of another day, of nobody, or where the office does not want it', async (t) => {
    const { client, kiosk, go, town } = await start(t);
    const today = await book(client, startAt, { contact: { ...contact, phone: '0171 2222222' } });
    await book(client, '2027-03-31T09:00:00+02:00', { contact });
    const cancelled = await book(client, startAt, { contact: { ...contact, phone: '0171 7654321' } });
    await client.appointments.cancel(accessTo(cancelled));
    go('08:45');
    for (const number of [phone, '0171 7654321', '030 999999'])
      await assert.rejects(
        kiosk.checkIns.create(office, { phone: number }),
        { code: 'phone_unknown' },
        number,
      );
    await assert.rejects(kiosk.checkIns.create(office, { phone: '12' }), { code: 'phone_invalid' });
    town.offices[0]!.checkIn.byPhone = false;
    await assert.rejects(kiosk.checkIns.create(office, { phone: '0171 2222222' }), { code: 'phone_unknown' });
    assert.equal((await kiosk.checkIns.create(office, { code: today.checkInCode })).ticket.number, 'A001');
  });

  test('by a clerk knows no early and no late, but the day', async (t) => {
    const { client, clerk, kiosk, go, clock, asClerk } = await start(t);
    const early = await book(client, '2027-03-30T11:00:00+02:00');
    const late = await book(client, '2027-03-30T08:00:00+02:00');
    const tomorrow = await book(client, '2027-03-31T08:00:00+02:00');
    go('09:00');
    const arrival = await clerk.checkIns.create(office, { appointment: early.id });
    assert.deepEqual([arrival.ticket.number, arrival.appointmentAt], ['A001', early.startAt]);
    assert.equal((await clerk.checkIns.create(office, { appointment: late.id })).position, 1);
    await assert.rejects(clerk.checkIns.create(office, { appointment: tomorrow.id }), { code: 'wrong_day' });
    await assert.rejects(kiosk.checkIns.create(office, { appointment: early.id }), { code: 'forbidden' });
    const again = await clerk.checkIns.create(office, { appointment: early.id });
    assert.deepEqual([again.ticket.id, again.alreadyCheckedIn], [arrival.ticket.id, true]);
    clock.pass(24 * 60);
    const nextDay = await asClerk();
    await assert.rejects(nextDay.checkIns.create(office, { appointment: early.id }), { code: 'wrong_day' });
  });

  test('by a clerk knows no appointment of another office, no hold and nothing that is none', async (t) => {
    const { client, clerk, asClerk } = await start(t);
    const { id } = await book(client, startAt);
    const hold = await client.holds.create(office, { services, startAt });
    const unknown = { code: 'appointment_not_found', status: 404 };
    const elsewhere = await asClerk(['kfz']);
    await assert.rejects(elsewhere.checkIns.create('kfz', { appointment: id }), unknown);
    for (const appointment of [hold.id, '00000000-0000-4000-8000-000000000000'])
      await assert.rejects(clerk.checkIns.create(office, { appointment }), unknown);
  });

  test('who is too late is offered a number, and takes it like a walk-in with the same services', async (t) => {
    const { client, kiosk, clerk, go, stateOf } = await start(t);
    const { id, checkInCode: code } = await book(client, startAt);
    go('09:16');
    await assert.rejects(kiosk.checkIns.create(office, { code }), {
      code: 'too_late',
      params: { startAt, offersTicket: 1 },
    });
    const arrival = await kiosk.checkIns.create(office, { code, asWalkIn: true });
    assert.deepEqual([arrival.ticket.number, arrival.appointmentAt], ['A001', undefined]);
    assert.equal(await stateOf(id), 'arrived');
    go('09:17');
    const second = await book(client, '2027-03-30T10:00:00+02:00');
    const inTime = await clerk.checkIns.create(office, { appointment: second.id });
    assert.deepEqual([inTime.ticket.number, inTime.position], ['A002', 2]);
    const again = await kiosk.checkIns.create(office, { code });
    assert.deepEqual([again.ticket, again.alreadyCheckedIn], [arrival.ticket, true]);
    const { ticket } = await clerk.counters.callNext(office, '1');
    assert.deepEqual([ticket?.appointment, ticket?.services[0]?.id], [id, 'personalausweis']);
  });

  test('who is too late gets no number while walk-ins get none, and a way on instead', async (t) => {
    const { client, kiosk, clerk, go } = await start(t);
    const { checkInCode: code } = await book(client, startAt);
    go('09:16');
    await clerk.queues.setState(office, 'service', { state: 'closing' });
    await assert.rejects(kiosk.checkIns.create(office, { code }), {
      code: 'too_late',
      params: { startAt, offersTicket: 0 },
    });
    await assert.rejects(
      kiosk.checkIns.create(office, { code, asWalkIn: true }),
      (error: { code: string; params: object; alternatives: object[] }) => {
        assert.deepEqual(error.params, { opensAt: '2027-03-31T08:00:00+02:00' });
        assert.deepEqual([error.code, error.alternatives.length], ['walkin_closed', 3]);
        return true;
      },
    );
    assert.equal((await clerk.checkIns.create(office, { code })).appointmentAt, startAt);
  });

  test('where the office refuses who is too late, only a clerk gives a number', async (t) => {
    const { client, kiosk, clerk, go } = await start(t, (it) => (it.checkIn.late = 'refuse'));
    const { checkInCode: code } = await book(client, startAt);
    go('09:16');
    const refused = { code: 'too_late', params: { startAt, offersTicket: 0 } };
    await assert.rejects(kiosk.checkIns.create(office, { code, asWalkIn: true }), refused);
    const arrival = await clerk.checkIns.create(office, { code, asWalkIn: true });
    assert.deepEqual([arrival.ticket.number, arrival.appointmentAt], ['A001', undefined]);
  });

  test('passed on to another office, the ticket opens by whatever its holder has', async (t) => {
    const { client, kiosk, clerk, go } = await start(t);
    const booked = await book(client, startAt);
    go('08:45');
    const typed = await kiosk.checkIns.create(office, { code: booked.code });
    await clerk.tickets.transfer({ office, id: typed.ticket.id, to: { office: 'kfz' } });
    const onward = (await client.tickets.get({ office, ...typed.ticket })).passedOn!;
    const openAs = async ({ token }: { token: string }) =>
      (await client.tickets.get({ office: onward.office, id: onward.id, token })).number;
    const { ticket } = await client.appointments.get(accessTo(booked));
    assert.deepEqual([await openAs(typed.ticket), await openAs(ticket!)], ['K001', 'K001']);
    const again = await kiosk.checkIns.create(office, { code: booked.code });
    assert.equal(await openAs(again.ticket), 'K001');
    await assert.rejects(openAs(typed.ticket), { code: 'ticket_not_found' });
  });

  test('documents that are complete bring an appointment forward, and clerks see why', async (t) => {
    const { client, clerk, go, database } = await start(t);
    const first = await book(client, startAt);
    const prepared = await book(client, '2027-03-30T09:05:00+02:00');
    await database.db
      .updateTable('appointments')
      .set({ documents_complete: true })
      .where('id', '=', prepared.id)
      .execute();
    go('08:45');
    await clerk.checkIns.create(office, { code: first.checkInCode });
    assert.equal((await clerk.checkIns.create(office, { code: prepared.checkInCode })).position, 1);
    const { ticket } = await clerk.counters.callNext(office, '1');
    assert.deepEqual([ticket?.appointment, ticket?.priority], [prepared.id, 'documents']);
  });

  test('a ticket knows whether its appointment was booked by its citizen', async (t) => {
    const { client, clerk, kiosk, go, database } = await start(t);
    const online = await book(client, startAt);
    const byStaff = await book(clerk, startAt);
    go('08:45');
    for (const { checkInCode: code } of [online, byStaff]) await kiosk.checkIns.create(office, { code });
    await kiosk.tickets.draw(office, { services });
    const rows = await database.db.selectFrom('tickets').select('online').orderBy('number').execute();
    assert.deepEqual(
      rows.map((row) => row.online),
      [true, false, null],
    );
  });
});
