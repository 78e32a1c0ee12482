import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { createBooking, followSteps, type BookingNews } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const contact = {
  name: 'Marker',
  email: 'marker@post.example',
  phone: '0151 4711',
  note: 'Marker',
  own: { sorgerecht: 'allein' },
};
const minute = 60_000;

/** A booking, and what was told of it. */
async function begin(client = fakeClient()) {
  const booking = createBooking(client, { office, contact });
  const told: [name: keyof BookingNews, facts: object][] = [];
  const stop = followSteps(booking, (name, facts) => told.push([name, facts]));
  await until(booking, ({ office }) => office !== null);
  return { client, booking, told, stop };
}

const namesOf = (told: readonly [name: string, facts: object][]) => told.map(([name]) => name);

async function keepFirst({ booking }: Awaited<ReturnType<typeof begin>>) {
  await booking.chooseDay(booking.get().days?.nextFreeDate ?? '');
  await booking.chooseTime(booking.get().slots!.slots[0]!);
}

test('a booking is told step by step, each once', async () => {
  const begun = await begin();
  const { booking, told } = begun;
  await booking.choose('personalausweis');
  await keepFirst(begun);
  await booking.extend();
  await booking.book();
  const date = booking.get().date!;
  const { id } = booking.get().appointment!;
  assert.deepEqual(told, [
    ['show', { office }],
    ['services', { office, services: [{ id: 'personalausweis', quantity: 1 }] }],
    ['step', { office, step: 'day' }],
    ['day', { office, date }],
    ['step', { office, step: 'time' }],
    ['keep', { office, date }],
    ['step', { office, step: 'details' }],
    ['book', { office, appointment: id }],
    ['step', { office, step: 'done' }],
  ]);
});

test('nothing that is told is of the person', async () => {
  const begun = await begin();
  const { booking, told } = begun;
  await booking.choose('kinderreisepass');
  booking.answer('kinderreisepass', 'eltern', 'einer');
  await keepFirst(begun);
  await booking.addDocument(new File(['Marker'], 'marker-brief.pdf'), 'geburtsurkunde');
  await booking.book();
  const { hold, appointment } = booking.get();
  const text = JSON.stringify(told);
  assert.equal(hold, null);
  assert.ok(namesOf(told).includes('document') && namesOf(told).includes('book'));
  assert.doesNotMatch(text, /marker|4711|allein/i);
  assert.doesNotMatch(text, /answers|eltern|token/);
  assert.ok(!text.includes(appointment!.link.split('token=')[1]!) && !text.includes(appointment!.code));
});

test('a lost time is told with its day and why', async () => {
  const begun = await begin();
  const { client, booking, told } = begun;
  await booking.choose('personalausweis');
  await keepFirst(begun);
  const date = booking.get().date!;
  client.clock.advance(60 * minute);
  await until(booking, ({ lostSlot }) => lostSlot !== null);
  const lost = told.filter(([name]) => name === 'lose');
  assert.deepEqual(lost, [['lose', { office, date, code: 'hold_expired' }]]);
});

test('a problem is told by its task and code', async () => {
  const begun = await begin();
  const { client, booking, told } = begun;
  client.failOnce('availability.days', apiErrorOf('busy'));
  await booking.choose('personalausweis');
  assert.deepEqual(told.at(-1), ['problem', { office, task: 'days', code: 'busy' }]);
});

test('a visit that changes is told anew, answers to its questions are not', async () => {
  const { booking, told } = await begin();
  await booking.choose('kinderreisepass');
  await booking.setQuantity('kinderreisepass', 2);
  booking.answer('kinderreisepass', 'eltern', 'einer');
  const services = told.filter(([name]) => name === 'services');
  assert.equal(services.length, 2);
  assert.deepEqual(services[1]![1], { office, services: [{ id: 'kinderreisepass', quantity: 2 }] });
});

test('nothing is told any more once it is ended', async () => {
  const { booking, told, stop } = await begin();
  stop();
  await booking.choose('personalausweis');
  assert.deepEqual(namesOf(told), ['show']);
});
