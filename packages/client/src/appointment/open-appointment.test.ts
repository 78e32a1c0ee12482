import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { createBooking, openAppointment, readAccess, type Access } from '../index.ts';
import { apiErrorOf, fakeAppointment, fakeClient, fixtures, type FakeClient } from '../testing/index.ts';

const minute = 60_000;
const count = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name).length;

async function open(client: FakeClient = fakeClient(), access: Access = fakeAppointment) {
  const opened = openAppointment(client, access);
  const stop = opened.subscribe(() => {});
  await until(opened, ({ busy }) => busy.length === 0);
  return { client, opened, stop };
}

/** Books anew in an office of another policy, and opens what was booked. */
async function openBooked(office: Parameters<typeof fakeClient>[0], service = 'anmeldung') {
  const client = fakeClient(office);
  const booking = createBooking(client, { office: fixtures.office.id });
  await until(booking, (state) => state.office !== null);
  await booking.choose(service);
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  await booking.chooseTime(booking.get().slots!.slots[0]!);
  booking.setContact({ name: 'Li', email: 'li@post.example' });
  await booking.book();
  const link = booking.get().appointment?.link ?? '';
  return open(client, readAccess(link.slice(link.indexOf('#')))!);
}

/** The first slot of the first free day that it can be moved to. */
async function findSlot({ opened }: Awaited<ReturnType<typeof open>>, index = 0) {
  await opened.loadDays();
  await opened.chooseDay(opened.get().days?.nextFreeDate ?? '');
  const slot = opened.get().slots?.slots[index];
  assert.ok(slot);
  return slot;
}

test('an appointment is fetched with the first subscriber', async () => {
  const client = fakeClient();
  openAppointment(client, fakeAppointment);
  assert.equal(client.calls.length, 0);
  const { opened } = await open(client);
  assert.equal(opened.get().appointment?.id, fakeAppointment.id);
});

test('an appointment that is known is not fetched, and looked at each minute around its start', async () => {
  const client = fakeClient();
  const opened = openAppointment(client, fakeAppointment, fixtures.appointment);
  const stop = opened.subscribe(() => {});
  assert.equal(client.calls.length, 0);
  client.clock.advance(minute);
  assert.equal(count(client, 'appointments.get'), 1);
  stop();
  client.clock.advance(10 * minute);
  assert.equal(count(client, 'appointments.get'), 1);
  assert.equal(client.clock.waiting, 0);
});

test('a cancelled appointment says so; pressing twice cancels once', async () => {
  const { client, opened } = await open();
  const outcomes = await Promise.all([opened.cancel(), opened.cancel()]);
  assert.ok(outcomes.includes(true));
  assert.deepEqual([opened.get().appointment?.state, count(client, 'appointments.cancel')], ['cancelled', 1]);
});

test('what was changed elsewhere is read again, and said', async () => {
  const { client, opened } = await open();
  await client.appointments.cancel({ ...fakeAppointment, version: 1 });
  assert.equal(await opened.cancel(), false);
  const { appointment, problem } = opened.get();
  assert.deepEqual(
    [appointment?.state, problem?.code, problem?.task],
    ['cancelled', 'appointment_cancelled', 'cancel'],
  );
});

test('the link of the mail confirms', async () => {
  const { opened } = await openBooked({ office: { confirmation: 'activation' } });
  assert.equal(opened.get().appointment?.state, 'unconfirmed');
  assert.equal(await opened.confirm(), true);
  assert.deepEqual(
    [opened.get().appointment?.state, opened.get().appointment?.confirmUntil],
    ['confirmed', null],
  );
});

test('a link that was opened too late says so', async () => {
  const begun = await openBooked({ office: { confirmation: 'activation' } });
  begun.client.clock.advance(60 * minute);
  begun.client.failOnce('appointments.confirm', apiErrorOf('activation_expired'));
  assert.equal(await begun.opened.confirm(), false);
  assert.equal(begun.opened.get().problem?.code, 'activation_expired');
});

test('an appointment is moved, and its old time is told', async () => {
  const begun = await open();
  const before = begun.opened.get().appointment!;
  const slot = await findSlot(begun);
  assert.equal(await begun.opened.move(slot), true);
  const { appointment, movedFrom, days } = begun.opened.get();
  assert.deepEqual([appointment?.startAt, appointment?.movesLeft, days], [slot.startAt, 1, null]);
  assert.deepEqual(movedFrom, { startAt: before.startAt, endAt: before.endAt });
});

test('when the new time is gone the old one stands, with alternatives and the day read again', async () => {
  const begun = await open();
  const { client, opened } = begun;
  const before = opened.get().appointment?.startAt;
  const slot = await findSlot(begun);
  await client.holds.create(fixtures.office.id, { services: fixtures.services, startAt: slot.startAt });
  assert.equal(await opened.move(slot), false);
  const { appointment, problem, slots } = opened.get();
  assert.deepEqual([appointment?.startAt, problem?.code], [before, 'slot_taken']);
  assert.ok(problem?.alternatives.length);
  assert.ok(!slots?.slots.some(({ startAt }) => startAt === slot.startAt));
});

test('a move whose answer was lost is made once', async () => {
  const begun = await open();
  const slot = await findSlot(begun);
  begun.client.loseAnswer('appointments.move');
  assert.equal(await begun.opened.move(slot), false);
  await begun.opened.retry();
  assert.deepEqual(
    [begun.opened.get().appointment?.startAt, begun.opened.get().appointment?.movesLeft],
    [slot.startAt, 1],
  );
});

test('an appointment can be moved twice', async () => {
  const begun = await open();
  for (const index of [0, 2]) await begun.opened.move(await findSlot(begun, index));
  assert.equal(begun.opened.get().appointment?.movable, false);
  assert.equal(await begun.opened.move(await findSlot(begun, 5)), false);
  assert.equal(begun.opened.get().problem?.code, 'change_limit');
});

test('the calendar file and all data come when asked for', async () => {
  const { opened } = await open();
  assert.match((await (await opened.calendar())?.text()) ?? '', /^BEGIN:VCALENDAR/);
  assert.equal((await opened.data())?.appointment.id, fakeAppointment.id);
});

test('a file that does not come says why', async () => {
  const { client, opened } = await open();
  client.offline();
  assert.equal(await opened.calendar(), undefined);
  assert.deepEqual([opened.get().problem?.task, opened.get().problem?.code], ['calendar', 'offline']);
});

test('what is deleted is gone, and the link has ended', async () => {
  const { opened } = await open();
  assert.equal(await opened.erase(), true);
  assert.deepEqual([opened.get().appointment, opened.get().isErased], [null, true]);
  await opened.reload();
  assert.equal(opened.get().problem?.code, 'link_invalid');
});

test('documents are handed in and taken back, those of before too', async () => {
  const { client, opened } = await openBooked({});
  await opened.addDocument(new File(['%PDF'], 'a.pdf'), 'wohnungsgeber');
  const [added] = opened.get().documents;
  assert.equal(added?.document?.name, 'a.pdf');
  await opened.removeDocument(added?.key ?? '');
  assert.deepEqual(opened.get().documents, []);
  await opened.addDocument(new File(['%PDF'], 'b.pdf'));
  const link = opened.get().appointment?.link ?? '';
  const later = await open(client, readAccess(link.slice(link.indexOf('#')))!);
  const { documents = [] } = later.opened.get().appointment ?? {};
  assert.deepEqual(
    documents.map(({ name }) => name),
    ['b.pdf'],
  );
  await later.opened.removeDocument(documents[0]?.id ?? '');
  assert.deepEqual(later.opened.get().appointment?.documents, []);
});
