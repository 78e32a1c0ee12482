import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { ConnectionError, createBooking, type Booking } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '../testing/index.ts';

const office = fixtures.office.id;
const contact = { name: 'Łukasz Ó', email: 'l@post.example' };
const minute = 60_000;

async function begin(client: FakeClient = fakeClient()) {
  const booking = createBooking(client, { office });
  await until(booking, (state) => state.office !== null);
  return { client, booking };
}

/** As far as the times of the first day that has some. */
async function beginAtTimes() {
  const { client, booking } = await begin();
  await booking.choose('personalausweis');
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  return { client, booking };
}

/** As far as the form. */
async function beginAtDetails() {
  const { client, booking } = await beginAtTimes();
  await booking.chooseTime(firstSlot(booking));
  return { client, booking };
}

function firstSlot(booking: Booking, index = 0) {
  const slot = booking.get().slots?.slots[index];
  assert.ok(slot);
  return slot;
}

const count = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name).length;

test('a citizen books: one tap to the days, a day, a time, a name', async () => {
  const { client, booking } = await beginAtTimes();
  assert.equal(booking.get().step, 'time');
  await booking.chooseTime(firstSlot(booking));
  assert.equal(booking.get().step, 'details');
  booking.setContact(contact);
  await booking.book();
  const { step, appointment, hold, problem, busy } = booking.get();
  assert.deepEqual([step, hold, problem, busy], ['done', null, null, []]);
  assert.equal(appointment?.state, 'confirmed');
  assert.deepEqual(appointment?.contact, contact);
  assert.deepEqual(
    client.calls.map(({ name }) => name),
    ['offices.get', 'availability.days', 'availability.slots', 'holds.create', 'appointments.create'],
  );
});

test('who chooses before the catalogue is there gets what was chosen when it comes', async () => {
  const client = fakeClient();
  const resume = client.pause('offices.get');
  const booking = createBooking(client, { office });
  const choosing = booking.choose('personalausweis');
  assert.equal(booking.get().step, 'concern');
  resume();
  await choosing;
  assert.equal(booking.get().step, 'day');
});

test('all days that can be booked come with one request', async () => {
  const { client, booking } = await begin();
  await booking.choose('personalausweis');
  const { days } = booking.get();
  assert.equal(days?.days.at(-1)?.date, days?.lastBookableDate);
  assert.deepEqual(client.calls.at(-1)?.args, [
    office,
    { services: [{ id: 'personalausweis', quantity: 1 }] },
  ]);
});

test('the visit says how long it is, what to bring and what may be added', async () => {
  const { booking } = await begin();
  await booking.choose('personalausweis');
  await booking.setQuantity('personalausweis', 2);
  await booking.setQuantity('meldebescheinigung', 1);
  const { minutes, requirements, addable, step } = booking.get();
  assert.equal(minutes, 30);
  assert.equal(step, 'day');
  assert.ok(requirements.some(({ name }) => name === 'Ausweis'));
  assert.ok(addable.includes('reisepass') && !addable.includes('bewohnerparkausweis'));
});

test('a visit from which everything was taken begins at the concern', async () => {
  const { booking } = await begin();
  await booking.choose('personalausweis');
  await booking.setQuantity('personalausweis', 0);
  assert.equal(booking.get().step, 'concern');
});

test('what is on its way can be seen', async () => {
  const client = fakeClient();
  const resume = client.pause('availability.days');
  const { booking } = await begin(client);
  const chosen = booking.choose('personalausweis');
  await until(booking, ({ busy }) => busy.join() === 'days');
  resume();
  await chosen;
  assert.deepEqual(booking.get().busy, []);
});

test('the answer for an earlier day does not replace that for a later one', async () => {
  const { client, booking } = await beginAtTimes();
  const [first = '', second = ''] = (booking.get().days?.days ?? [])
    .filter(({ free }) => free)
    .map(({ date }) => date);
  const resume = client.pause('availability.slots');
  const early = booking.chooseDay(first);
  resume();
  const resumeLate = client.pause('availability.slots');
  const late = booking.chooseDay(second);
  resumeLate();
  await Promise.all([early, late]);
  assert.equal(booking.get().slots?.date, second);
});

test('days of an earlier choice do not replace those of a later one', async () => {
  const { client, booking } = await begin();
  const resume = client.pause('availability.days');
  const early = booking.choose('personalausweis');
  const late = booking.choose('bewohnerparkausweis');
  resume();
  await Promise.all([early, late]);
  assert.deepEqual(booking.get().chosen, [{ id: 'bewohnerparkausweis', quantity: 1 }]);
  assert.equal(booking.get().problem, null);
  assert.ok(booking.get().days);
});

test('a slot that somebody else took leaves the times with alternatives', async () => {
  const { client, booking } = await beginAtTimes();
  const slot = firstSlot(booking);
  const rival = createBooking(client, { office });
  await client.holds.create(office, {
    services: [{ id: 'personalausweis', quantity: 1 }],
    startAt: slot.startAt,
  });
  rival.leave();
  await booking.chooseTime(slot);
  const { step, problem, slots, hold } = booking.get();
  assert.deepEqual([step, hold, problem?.code, problem?.task], ['time', null, 'slot_taken', 'hold']);
  assert.ok(problem?.alternatives.length);
  assert.ok(!slots?.slots.some(({ startAt }) => startAt === slot.startAt), 'the times are read again');
  await booking.chooseTime(problem.alternatives[0] ?? slot);
  assert.deepEqual([booking.get().step, booking.get().problem], ['details', null]);
});

test('an alternative on another day brings the times of that day', async () => {
  const { client, booking } = await beginAtTimes();
  const date = booking.get().days?.days.filter(({ free }) => free)[3]?.date ?? '';
  const { slots } = await client.availability.slots(office, { services: booking.get().chosen, date });
  assert.ok(slots[0]);
  await booking.chooseTime(slots[0]);
  assert.deepEqual([booking.get().step, booking.get().problem], ['details', null]);
  await until(booking, (state) => state.slots?.date === date);
  assert.equal(booking.get().date, date);
});

test('a hold that runs out leads back to the times and keeps what was typed', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  client.clock.advance(10 * minute);
  const state = await until(booking, ({ busy, step }) => step === 'time' && busy.length === 0);
  assert.equal(state.problem?.code, 'hold_expired');
  assert.deepEqual([state.hold, state.slot, state.contact], [null, null, contact]);
  await booking.chooseTime(firstSlot(booking));
  await booking.book();
  assert.equal(booking.get().step, 'done');
});

test('a hold that runs out while the citizen looks at other days says nothing', async () => {
  const { client, booking } = await beginAtDetails();
  booking.goTo('day');
  client.clock.advance(10 * minute);
  const { step, hold, problem } = booking.get();
  assert.deepEqual([step, hold, problem], ['day', null, null]);
});

test('a hold that the server gave up leads back to the times and keeps what was typed', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  client.failOnce('appointments.create', apiErrorOf('hold_expired'));
  await booking.book();
  const state = booking.get();
  assert.deepEqual([state.step, state.problem?.code, state.contact], ['time', 'hold_expired', contact]);
  assert.equal(count(client, 'holds.release'), 0);
});

test('a device whose clock is a day ahead can book', async () => {
  const client = fakeClient();
  const booking = createBooking({ ...client, now: () => client.now() + 24 * 60 * minute }, { office });
  await until(booking, (state) => state.office !== null);
  await booking.choose('personalausweis');
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  await booking.chooseTime(firstSlot(booking));
  assert.equal(booking.get().hold?.keptUntilAt, client.now() + (24 * 60 + 10) * minute);
  booking.setContact(contact);
  client.clock.advance(10 * minute - 1);
  await booking.book();
  assert.equal(booking.get().step, 'done');
});

test('wrong fields are said, and what was typed stays', async () => {
  const { booking } = await beginAtDetails();
  booking.setContact({ name: '  ', email: 'l@post.example' });
  await booking.book();
  const { step, problem, contact: kept } = booking.get();
  assert.deepEqual([step, problem?.code, kept.email], ['details', 'name_required', 'l@post.example']);
  assert.deepEqual(problem?.errors, [{ pointer: '/contact/name', code: 'name_required' }]);
  booking.setContact({ name: 'Łukasz' });
  await booking.book();
  assert.equal(booking.get().step, 'done');
});

test('fields left empty are not sent', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact({ name: 'Li', email: '', phone: ' ' });
  await booking.book();
  const [, request] = client.calls.at(-1)?.args as [string, { contact: object }];
  assert.deepEqual(request.contact, { name: 'Li' });
});

test('booking again after a lost answer books once', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  client.loseAnswer('appointments.create');
  await booking.book();
  assert.equal(booking.get().problem?.code, 'unreachable');
  assert.equal(booking.get().step, 'details');
  await booking.retry();
  assert.equal(booking.get().step, 'done');
  assert.equal(count(client, 'appointments.create'), 2);
});

test('pressing twice books once', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  await Promise.all([booking.book(), booking.book()]);
  assert.equal(count(client, 'appointments.create'), 1);
});

for (const [name, task, call] of [
  ['the catalogue', 'catalogue', 'offices.get'],
  ['the days', 'days', 'availability.days'],
  ['the times', 'slots', 'availability.slots'],
  ['the hold', 'hold', 'holds.create'],
] as const) {
  test(`${name} can be asked for again after the network was lost`, async () => {
    const client = fakeClient();
    client.failOnce(call, new ConnectionError('offline'));
    const booking = createBooking(client, { office });
    await until(booking, ({ busy, office, problem }) => busy.length === 0 && Boolean(office ?? problem));
    if (task === 'catalogue') await check(booking, task);
    await booking.choose('personalausweis');
    if (task === 'days') await check(booking, task);
    await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
    if (task === 'slots') await check(booking, task);
    await booking.chooseTime(firstSlot(booking));
    if (task === 'hold') await check(booking, task);
    assert.deepEqual([booking.get().step, booking.get().problem], ['details', null]);
  });
}

async function check(booking: Booking, task: string): Promise<void> {
  const { problem } = booking.get();
  assert.deepEqual([problem?.task, problem?.code, problem?.retryable], [task, 'offline', true]);
  await booking.retry();
}

test('steps go back and forward as far as something is known', async () => {
  const { booking } = await begin();
  booking.forward();
  assert.equal(booking.get().step, 'concern', 'nothing is chosen yet');
  await booking.choose('personalausweis');
  booking.goTo('requirements');
  assert.equal(booking.get().step, 'requirements');
  booking.forward();
  booking.goTo('details');
  assert.equal(booking.get().step, 'day', 'nothing is held yet');
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  await booking.chooseTime(firstSlot(booking));
  const steps = [() => booking.back(), () => booking.back(), () => booking.back()].map(
    (go) => (go(), booking.get().step),
  );
  assert.deepEqual(steps, ['time', 'day', 'concern']);
  booking.forward();
  booking.forward();
  booking.forward();
  assert.equal(booking.get().step, 'details');
});

test('the slot that is kept already can be chosen again without a request', async () => {
  const { client, booking } = await beginAtDetails();
  booking.back();
  await booking.chooseTime(firstSlot(booking));
  assert.equal(booking.get().step, 'details');
  assert.equal(count(client, 'holds.create'), 1);
});

test('another time gives the kept slot back first', async () => {
  const { client, booking } = await beginAtDetails();
  const held = booking.get().hold;
  booking.back();
  await booking.chooseTime(firstSlot(booking, 3));
  const names = client.calls.map(({ name }) => name).slice(-3);
  assert.deepEqual(names, ['holds.create', 'holds.release', 'holds.create']);
  assert.notEqual(booking.get().hold?.id, held?.id);
});

test('another time waits until the kept slot was given back', async () => {
  const { client, booking } = await beginAtDetails();
  booking.back();
  const resume = client.pause('holds.release');
  const chosen = booking.chooseTime(firstSlot(booking, 3));
  assert.equal(client.calls.at(-1)?.name, 'holds.release');
  assert.deepEqual(booking.get().busy, ['hold']);
  resume();
  await chosen;
  assert.equal(client.calls.at(-1)?.name, 'holds.create');
});

test('while a booking is on its way the server decides whether the hold is over', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  const resume = client.pause('appointments.create');
  const booked = booking.book();
  client.clock.advance(11 * minute);
  assert.deepEqual([booking.get().step, booking.get().busy], ['details', ['book']]);
  resume();
  await booked;
  assert.deepEqual([booking.get().step, booking.get().problem?.task], ['time', 'book']);
});

test('leaving gives the kept slot back', async () => {
  const { client, booking } = await beginAtDetails();
  const { id, token } = booking.get().hold ?? {};
  booking.leave();
  assert.deepEqual(client.calls.at(-1), { name: 'holds.release', args: [{ office, id, token }] });
  assert.equal(client.clock.waiting, 0);
});

test('who leaves on hearing that it is booked gives nothing back', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  booking.subscribe(({ appointment }) => appointment && booking.leave());
  await booking.book();
  assert.equal(count(client, 'appointments.create'), 1);
  assert.equal(count(client, 'holds.release'), 0);
});

test('a slot that is kept after the citizen has turned away is given back', async () => {
  const { client, booking } = await beginAtTimes();
  const resume = client.pause('holds.create');
  const chosen = booking.chooseTime(firstSlot(booking));
  await booking.choose('anmeldung');
  resume();
  await chosen;
  await until(booking, ({ busy }) => busy.length === 0);
  assert.equal(booking.get().step, 'day');
  assert.equal(booking.get().hold, null);
  assert.equal(client.calls.at(-1)?.name, 'holds.release');
});

test('after a booking the next one begins with the same catalogue', async () => {
  const { client, booking } = await beginAtDetails();
  booking.setContact(contact);
  await booking.book();
  booking.back();
  assert.equal(booking.get().step, 'done');
  booking.restart();
  const { step, office: known, contact: typed } = booking.get();
  assert.deepEqual([step, known?.id, typed], ['concern', office, {}]);
  assert.equal(count(client, 'holds.release'), 0);
});
