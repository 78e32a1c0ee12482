import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { createBooking, type BookingDraft, type BookingOptions } from '../index.ts';
import { fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const services = [{ id: 'personalausweis', quantity: 1 }];
const contact = { name: 'Łukasz Ó', email: 'l@post.example' };

async function begin(options: Partial<BookingOptions> = {}, client = fakeClient()) {
  const booking = createBooking(client, { office, services, ...options });
  await until(booking, ({ days, busy }) => days !== null && busy.length === 0);
  return { client, booking };
}

test('what the page knows of the citizen counts as typed', async () => {
  const { client, booking } = await begin({ contact, reminders: false });
  assert.deepEqual([booking.get().contact, booking.get().reminders], [contact, false]);
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  await booking.chooseTime(booking.get().slots!.slots[0]!);
  await booking.book();
  assert.equal(booking.get().appointment?.contact.name, contact.name);
  const [, request] = client.calls.find(({ name }) => name === 'appointments.create')!.args;
  assert.equal((request as { reminders?: boolean }).reminders, false);
});

test('what the page learns later is filled in without taking away what was typed elsewhere', async () => {
  const { booking } = await begin();
  booking.setContact({ note: 'Bitte klingeln.' });
  booking.setReminders(false);
  booking.prefill({ contact });
  assert.deepEqual(booking.get().contact, { ...contact, note: 'Bitte klingeln.' });
  assert.equal(booking.get().reminders, false);
});

test('what was typed stays, also when the page says the same once more or learns more', async () => {
  const { booking } = await begin({ contact: { ...contact, phone: '0151 1' } });
  booking.setContact({ name: 'Ada', email: '' });
  booking.prefill({ contact: { ...contact, phone: '0151 1' } });
  assert.deepEqual(booking.get().contact, { name: 'Ada', email: '', phone: '0151 1' });
  booking.prefill({ contact: { ...contact, name: 'Łukasz', phone: '0151 2' } });
  assert.deepEqual(booking.get().contact, { name: 'Ada', email: '', phone: '0151 2' });
});

test('what the page takes back is gone, and does not come again with a restart', async () => {
  const { booking } = await begin({ contact });
  booking.setContact({ email: 'ada@post.example' });
  booking.prefill({ contact: undefined });
  assert.deepEqual(booking.get().contact, { email: 'ada@post.example' });
  booking.restart();
  assert.deepEqual(booking.get().contact, {});
});

test('what the page knows can be said before the catalogue is there', () => {
  const booking = createBooking(fakeClient(), { office });
  booking.prefill({ contact });
  assert.deepEqual(booking.get().contact, contact);
});

test('after a restart it is filled in again, and what was typed is gone', async () => {
  const { booking } = await begin({ contact });
  booking.setContact({ name: 'Ada', note: 'Bitte klingeln.' });
  booking.restart();
  assert.deepEqual(booking.get().contact, contact);
});

test('what was typed before a reload goes before what the page knows', async () => {
  let kept: BookingDraft | undefined;
  const draft = {
    load: () => kept,
    save: (draft: BookingDraft) => void (kept = draft),
    clear: () => (kept = undefined),
  };
  const { client, booking } = await begin({ draft });
  booking.setContact({ name: 'Ada' });
  const again = createBooking(client, { office, draft, contact });
  await until(again, ({ chosen }) => chosen.length > 0);
  again.setContact({ note: 'Bitte klingeln.' });
  await until(again, ({ days, busy }) => days !== null && busy.length === 0);
  again.prefill({ contact: { ...contact, name: 'Łukasz' } });
  assert.deepEqual(again.get().contact, { ...contact, name: 'Ada', note: 'Bitte klingeln.' });
});

test('the wished day is looked at first, with its times', async () => {
  const { days } = (await begin()).booking.get();
  const date = days!.days.filter(({ free }) => free > 0)[3]!.date;
  const { booking } = await begin({ date });
  const { step, slots } = await until(booking, ({ slots }) => slots !== null);
  assert.deepEqual([step, booking.get().date, slots?.date], ['time', date, date]);
});

test('a wished day without free times leaves the choice to somebody', async () => {
  const { booking } = await begin({ date: '2027-03-07' });
  assert.deepEqual([booking.get().step, booking.get().date], ['day', null]);
});
