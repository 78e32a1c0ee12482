import assert from 'node:assert/strict';
import test from 'node:test';
import type { Office } from '@wartemarke/contract';
import { until } from '../../test/until.ts';
import { ConnectionError, createBooking, type Booking, type BookingOptions } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '../testing/index.ts';

const office = fixtures.office.id;
const contact = { name: 'Łukasz Ó', email: 'l@post.example' };
const minute = 60_000;

interface Stage {
  readonly changes?: Partial<Office>;
  readonly options?: Partial<BookingOptions>;
  readonly service?: string;
}

/** As far as the times of the first day that has some. */
async function beginAtTimes({ changes = {}, options = {}, service = 'personalausweis' }: Stage = {}) {
  const client = fakeClient({ office: changes });
  const booking = createBooking(client, { office, ...options });
  await until(booking, (state) => state.office !== null);
  await booking.choose(service);
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  return { client, booking };
}

/** As far as the form. */
async function beginAtDetails(stage: Stage = {}) {
  const begun = await beginAtTimes(stage);
  await begun.booking.chooseTime(slotOf(begun.booking));
  return begun;
}

function slotOf(booking: Booking, index = 0) {
  const slot = booking.get().slots?.slots[index];
  assert.ok(slot);
  return slot;
}

const callsOf = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name);

/** Takes a slot as somebody else would. */
function takeAsRival(client: FakeClient, startAt: string) {
  return client.holds.create(office, { services: [{ id: 'personalausweis', quantity: 1 }], startAt });
}

test('several services are taken at once, as far as they go together', async () => {
  const { booking } = await beginAtTimes();
  await booking.setServices([
    { id: 'personalausweis', quantity: 2 },
    { id: 'bewohnerparkausweis', quantity: 1 },
    { id: 'reisepass', quantity: 1 },
  ]);
  const { chosen, blocked, step } = booking.get();
  assert.deepEqual(
    chosen.map(({ id }) => id),
    ['personalausweis', 'reisepass'],
  );
  assert.deepEqual([blocked.bewohnerparkausweis, step], ['other_queue', 'day']);
});

test('answers decide what to bring, and go with the slot', async () => {
  const { client, booking } = await beginAtTimes({ service: 'kinderreisepass' });
  booking.answer('kinderreisepass', 'eltern', 'einer');
  assert.ok(booking.get().requirements.some(({ name }) => name.startsWith('Einverständnis')));
  await booking.chooseTime(slotOf(booking));
  const [, wish] = callsOf(client, 'holds.create')[0]?.args as [string, { services: unknown }];
  assert.deepEqual(wish.services, [{ id: 'kinderreisepass', quantity: 1, answers: { eltern: 'einer' } }]);
});

test('an answer given late keeps the same slot anew and stays at the form', async () => {
  const { client, booking } = await beginAtDetails({ service: 'kinderreisepass' });
  const { slot, hold } = booking.get();
  booking.answer('kinderreisepass', 'eltern', 'einer');
  const state = await until(booking, (now) => now.hold !== null && now.hold.id !== hold?.id);
  assert.deepEqual([state.step, state.slot, state.problem], ['details', slot, null]);
  assert.equal(callsOf(client, 'holds.create').length, 2);
});

test('a slot is kept for longer, as often as the office allows', async () => {
  const { client, booking } = await beginAtDetails();
  client.clock.advance(9 * minute);
  await booking.extend();
  assert.equal(booking.get().hold?.keptUntilAt, client.now() + 10 * minute);
  client.clock.advance(9 * minute);
  await booking.extend();
  await booking.extend();
  const { problem, step, hold } = booking.get();
  assert.deepEqual([problem?.code, step, hold?.extensionsLeft], ['extension_limit', 'details', 0]);
});

test('an extension whose answer was lost counts once', async () => {
  const { client, booking } = await beginAtDetails();
  client.loseAnswer('holds.extend');
  await booking.extend();
  assert.deepEqual([booking.get().problem?.task, booking.get().problem?.code], ['extend', 'unreachable']);
  await booking.retry();
  assert.equal(booking.get().hold?.extensionsLeft, 1);
});

test('a lost slot is taken again and nothing has to be typed again', async () => {
  const { client, booking } = await beginAtDetails();
  const { slot } = booking.get();
  booking.setContact(contact);
  client.clock.advance(10 * minute);
  const lost = await until(booking, ({ step, busy }) => step === 'time' && busy.length === 0);
  assert.deepEqual([lost.lostSlot, lost.problem?.code], [slot, 'hold_expired']);
  await booking.holdAgain();
  const { step, lostSlot, problem, contact: typed } = booking.get();
  assert.deepEqual([step, lostSlot, problem, typed], ['details', null, null, contact]);
  await booking.book();
  assert.equal(booking.get().appointment?.startAt, slot?.startAt);
});

test('a lost slot that somebody else has taken leads to alternatives', async () => {
  const { client, booking } = await beginAtDetails();
  const startAt = booking.get().slot?.startAt ?? '';
  booking.setContact(contact);
  client.clock.advance(10 * minute);
  await until(booking, ({ step, busy }) => step === 'time' && busy.length === 0);
  await takeAsRival(client, startAt);
  await booking.holdAgain();
  const { step, problem, lostSlot, contact: typed } = booking.get();
  assert.deepEqual([step, problem?.code, lostSlot?.startAt, typed], ['time', 'slot_taken', startAt, contact]);
  assert.ok(problem?.alternatives.length);
});

test('times that got old are read again without a word while somebody looks', async () => {
  const { client, booking } = await beginAtTimes();
  const gone = slotOf(booking, 1).startAt;
  const seen: string[] = [];
  const stop = booking.subscribe(({ busy }) => void seen.push(...busy));
  await takeAsRival(client, gone);
  client.clock.advance(20_000);
  assert.equal(callsOf(client, 'availability.slots').length, 1);
  client.clock.advance(10_000);
  await until(booking, ({ slots }) => !slots?.slots.some(({ startAt }) => startAt === gone));
  assert.deepEqual([seen, booking.get().step], [[], 'time']);
  stop();
  client.clock.advance(5 * minute);
  assert.equal(callsOf(client, 'availability.slots').length, 2);
  assert.equal(client.clock.waiting, 0);
});

test('nothing is read again while the page is hidden or the form is filled in', async () => {
  let isVisible = false;
  const { client, booking } = await beginAtTimes({ options: { isVisible: () => isVisible } });
  const stop = booking.subscribe(() => {});
  client.clock.advance(2 * minute);
  assert.equal(callsOf(client, 'availability.slots').length, 1);
  isVisible = true;
  await booking.chooseTime(slotOf(booking));
  client.clock.advance(2 * minute);
  assert.equal(callsOf(client, 'availability.slots').length, 1);
  stop();
});

test('a refresh that says the same draws nothing anew', async () => {
  const { booking } = await beginAtTimes();
  const { days, slots } = booking.get();
  await booking.refresh();
  assert.equal(booking.get().days, days);
  assert.equal(booking.get().slots, slots);
});

test('a refresh that fails leaves everything as it is', async () => {
  const { client, booking } = await beginAtTimes();
  const before = booking.get();
  client.offline();
  await booking.refresh();
  assert.equal(booking.get(), before);
});

test('a chosen slot that could not be kept and is gone is named', async () => {
  const { client, booking } = await beginAtTimes();
  const slot = slotOf(booking);
  client.failOnce('holds.create', new ConnectionError('offline'));
  await booking.chooseTime(slot);
  assert.deepEqual([booking.get().slot, booking.get().problem?.code], [slot, 'offline']);
  await takeAsRival(client, slot.startAt);
  await booking.refresh();
  const { slot: chosen, lostSlot, problem } = booking.get();
  assert.deepEqual([chosen, lostSlot, problem?.code], [null, slot, 'slot_taken']);
});

test('offices are compared, the earliest first', async () => {
  const { booking } = await beginAtTimes();
  await booking.compare();
  const { offices = [] } = booking.get().earliest ?? {};
  assert.equal(offices.length, 2);
  const starts = offices.map(({ slot }) => slot?.startAt ?? '');
  assert.deepEqual(starts, [...starts].sort());
});

test('the lost answer of another slot does not stand in the way', async () => {
  const { client, booking } = await beginAtTimes();
  client.loseAnswer('holds.create');
  await booking.chooseTime(slotOf(booking, 0));
  assert.equal(booking.get().problem?.code, 'unreachable');
  const other = slotOf(booking, 4);
  await booking.chooseTime(other);
  const { step, problem, hold } = booking.get();
  assert.deepEqual([step, problem, hold?.startAt], ['details', null, other.startAt]);
  assert.equal(callsOf(client, 'holds.release').length, 1);
});

test('a clerk may book for several people at a time', async () => {
  const { client, booking } = await beginAtDetails({ options: { isTrusted: true } });
  const [, wish] = callsOf(client, 'holds.create')[0]?.args as [string, object];
  assert.ok(!('client' in wish));
  assert.deepEqual(booking.get().fields?.email, 'optional');
});

test('reminders are refused in so many words only', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  booking.setReminders(false);
  await booking.book();
  const [, request] = callsOf(client, 'appointments.create')[0]?.args as [string, { reminders?: boolean }];
  assert.equal(request.reminders, false);
  assert.equal(booking.get().appointment?.reminders, false);
});

test('what is blank within the address or the own fields is not sent', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact({ ...contact, address: { street: ' ', city: 'Linden' }, own: { kennzeichen: '' } });
  await booking.book();
  const [, request] = callsOf(client, 'appointments.create')[0]?.args as [string, { contact: object }];
  assert.deepEqual(request.contact, { ...contact, address: { city: 'Linden' } });
});

for (const [confirmation, state] of [
  ['immediate', 'confirmed'],
  ['activation', 'unconfirmed'],
  ['acceptance', 'requested'],
] as const) {
  test(`where the office confirms by ${confirmation}, the appointment is ${state}`, async () => {
    const { booking } = await beginAtDetails({ changes: { confirmation } });
    booking.setContact(contact);
    await booking.book();
    assert.deepEqual([booking.get().step, booking.get().appointment?.state], ['done', state]);
  });
}

test('all wrong fields are said together', async () => {
  const { booking } = await beginAtDetails({ service: 'kinderreisepass' });
  booking.setContact({ email: 'nonsense' });
  await booking.book();
  const { problem } = booking.get();
  assert.equal(problem?.code, 'validation_failed');
  assert.deepEqual(problem?.errors.map(({ pointer }) => pointer).sort(), [
    '/contact/email',
    '/contact/name',
    '/contact/own/sorgerecht',
    '/contact/phone',
  ]);
});

test('another language changes the words and nothing else', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  const { hold, slot, step } = booking.get();
  const english = fakeClient({ office: { name: 'Citizens’ office' } });
  await booking.switchClient({ ...english, offices: english.offices });
  const after = booking.get();
  assert.equal(after.office?.name, 'Citizens’ office');
  assert.deepEqual([after.hold, after.slot, after.step, after.contact], [hold, slot, step, contact]);
  assert.equal(callsOf(client, 'holds.release').length, 0);
});

test('a proof that the server does not take any more is replaced without a word', async () => {
  const { client, booking } = await beginAtTimes({ changes: { challenge: true } });
  client.failOnce('holds.create', apiErrorOf('challenge_expired'));
  await booking.chooseTime(slotOf(booking));
  assert.deepEqual([booking.get().step, booking.get().problem], ['details', null]);
  assert.equal(callsOf(client, 'challenges.get').length, 2);
});

test('a proof of work is solved ahead and used once', async () => {
  const { client, booking } = await beginAtTimes({ changes: { challenge: true } });
  assert.equal(callsOf(client, 'challenges.get').length, 1);
  await booking.chooseTime(slotOf(booking));
  await booking.chooseTime(slotOf(booking, 3));
  assert.deepEqual([booking.get().step, booking.get().problem], ['details', null]);
  const proofs = callsOf(client, 'holds.create').map(({ args }) => (args[1] as { proof?: string }).proof);
  assert.equal(new Set(proofs).size, 2);
});

test('a proof that got old while one was choosing is solved anew', async () => {
  const { client, booking } = await beginAtTimes({ changes: { challenge: true } });
  client.clock.advance(9 * minute);
  await booking.chooseTime(slotOf(booking));
  assert.deepEqual([booking.get().step, booking.get().problem], ['details', null]);
  assert.equal(callsOf(client, 'holds.create').length, 1);
});

test('a clerk needs no proof of work', async () => {
  const { client } = await beginAtTimes({ changes: { challenge: true }, options: { isTrusted: true } });
  assert.equal(callsOf(client, 'challenges.get').length, 0);
});
