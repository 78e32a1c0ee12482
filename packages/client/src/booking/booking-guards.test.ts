import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { createBooking, type Booking, type BookingGuards, type SlotWished } from '../index.ts';
import { fakeClient, fixtures, type FakeClient } from '../testing/index.ts';

const office = fixtures.office.id;
const services = [{ id: 'personalausweis', quantity: 1 }];
const minute = 60_000;

async function beginAtTimes(before: BookingGuards) {
  const client = fakeClient();
  const booking = createBooking(client, { office, services, before });
  await until(booking, ({ days, busy }) => days !== null && busy.length === 0);
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  return { client, booking };
}

function slotOf(booking: Booking, index = 0) {
  const slot = booking.get().slots?.slots[index];
  assert.ok(slot);
  return slot;
}

const countOf = (client: FakeClient, name: string) =>
  client.calls.filter((call) => call.name === name).length;

/** An answer that is given later. */
function openQuestion() {
  const asked: SlotWished[] = [];
  const answers: ((isAgreed: boolean) => void)[] = [];
  const ask = (wish: SlotWished) => {
    asked.push(wish);
    return new Promise<boolean>((resolve) => answers.push(resolve));
  };
  return { asked, answers, ask };
}

test('a slot that the page refuses is not kept, and nothing is said of it', async () => {
  const asked: SlotWished[] = [];
  const { client, booking } = await beginAtTimes({
    hold(wish) {
      asked.push(wish);
      return false;
    },
  });
  const { startAt } = slotOf(booking);
  await booking.chooseTime(slotOf(booking));
  assert.deepEqual(asked, [{ office, services, startAt }]);
  assert.equal(countOf(client, 'holds.create'), 0);
  const { step, slot, hold, problem, busy } = booking.get();
  assert.deepEqual([step, slot, hold, problem, busy], ['time', null, null, null, []]);
});

test('a page that says nothing agrees', async () => {
  const { booking } = await beginAtTimes({ hold: () => {}, book: () => {} });
  await booking.chooseTime(slotOf(booking));
  booking.setContact({ name: 'Ada' });
  await booking.book();
  assert.equal(booking.get().step, 'done');
});

test('a page may take its time, and is asked once for two presses', async () => {
  const { asked, answers, ask } = openQuestion();
  const { client, booking } = await beginAtTimes({ book: ask });
  await booking.chooseTime(slotOf(booking));
  booking.setContact({ name: 'Ada' });
  const booked = booking.book();
  await booking.book();
  assert.deepEqual([asked.length, countOf(client, 'appointments.create')], [1, 0]);
  answers[0]!(true);
  await booked;
  assert.equal(booking.get().step, 'done');
});

test('after a refusal the same press asks again', async () => {
  const { asked, answers, ask } = openQuestion();
  const { client, booking } = await beginAtTimes({ book: ask });
  await booking.chooseTime(slotOf(booking));
  const refused = booking.book();
  answers[0]!(false);
  await refused;
  const { step, hold, problem, busy } = booking.get();
  assert.deepEqual([step, hold !== null, problem, busy], ['details', true, null, []]);
  assert.equal(countOf(client, 'appointments.create'), 0);
  void booking.book();
  assert.equal(asked.length, 2);
});

test('an answer that comes when somebody has begun anew has no effect', async () => {
  const { answers, ask } = openQuestion();
  const { client, booking } = await beginAtTimes({ hold: ask });
  const chosen = booking.chooseTime(slotOf(booking));
  await booking.setQuantity('personalausweis', 2);
  answers[0]!(true);
  await chosen;
  assert.deepEqual([countOf(client, 'holds.create'), booking.get().hold], [0, null]);
});

test('a booking whose hold ran out meanwhile is not sent', async () => {
  const { answers, ask } = openQuestion();
  const { client, booking } = await beginAtTimes({ book: ask });
  await booking.chooseTime(slotOf(booking));
  const booked = booking.book();
  client.clock.advance(60 * minute);
  answers[0]!(true);
  await booked;
  assert.deepEqual([countOf(client, 'appointments.create'), booking.get().step], [0, 'time']);
});

test('a promise of another kind is waited for too, such as one of a frame or of a page that replaces promises', async () => {
  const answers: ((isAgreed: boolean) => void)[] = [];
  const later = { then: (settle: (isAgreed: boolean) => void) => void answers.push(settle) };
  const { client, booking } = await beginAtTimes({ hold: () => later as unknown as Promise<boolean> });
  const chosen = booking.chooseTime(slotOf(booking));
  await Promise.resolve();
  assert.equal(countOf(client, 'holds.create'), 0);
  answers[0]!(false);
  await chosen;
  assert.deepEqual([countOf(client, 'holds.create'), booking.get().hold], [0, null]);
});

test('whoever looks at another day leaves an open question behind, and can choose again', async () => {
  const { asked, answers, ask } = openQuestion();
  const { client, booking } = await beginAtTimes({ hold: ask });
  const first = slotOf(booking);
  const chosen = booking.chooseTime(first);
  const dates = booking.get().days!.days.filter(({ free }) => free > 0);
  await booking.chooseDay(dates[1]!.date);
  answers[0]!(true);
  await chosen;
  assert.deepEqual([countOf(client, 'holds.create'), booking.get().step], [0, 'time']);
  void booking.chooseTime(slotOf(booking));
  await until(booking, () => asked.length === 2);
});

test('whoever goes back books nothing any more, and can take another time', async () => {
  const { answers, ask } = openQuestion();
  const { client, booking } = await beginAtTimes({ book: ask });
  await booking.chooseTime(slotOf(booking));
  const booked = booking.book();
  booking.back();
  const other = booking.get().slots!.slots[1]!;
  await booking.chooseTime(other);
  answers[0]!(true);
  await booked;
  assert.equal(countOf(client, 'appointments.create'), 0);
  assert.deepEqual([booking.get().step, booking.get().slot], ['details', other]);
});

test('a question that fails sends nothing, and is asked again by the next press', async () => {
  const failure = new Error('The dialog could not be opened.');
  const replies = [Promise.reject(failure), Promise.resolve(true)];
  const { client, booking } = await beginAtTimes({ hold: () => replies.shift() });
  await assert.rejects(booking.chooseTime(slotOf(booking)), failure);
  assert.equal(countOf(client, 'holds.create'), 0);
  await booking.chooseTime(slotOf(booking));
  assert.equal(booking.get().step, 'details');
});
