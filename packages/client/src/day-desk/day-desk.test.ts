import assert from 'node:assert/strict';
import test from 'node:test';
import { until } from '../../test/until.ts';
import { createDayDesk } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '../testing/index.ts';

const office = fixtures.office.id;
const today = '2027-03-01';
const tomorrow = '2027-03-02';
const queue = 'meldewesen';
const count = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name).length;

async function open() {
  const client = fakeClient();
  const desk = createDayDesk(client, { office });
  await desk.showDay(tomorrow);
  await desk.loadRequests();
  return { client, desk };
}

test('a day shows its appointments, earliest first', async () => {
  const { desk } = await open();
  const starts = (desk.get().appointments ?? []).map(({ startAt }) => startAt);
  assert.ok(starts.length > 5);
  assert.deepEqual(starts, [...starts].sort());
});

test('another day does not show the appointments of the one before', async () => {
  const { client, desk } = await open();
  const resume = client.pause('desk.appointments');
  const shown = desk.showDay(today);
  assert.deepEqual([desk.get().date, desk.get().appointments], [today, null]);
  resume();
  await shown;
  assert.ok(desk.get().appointments?.every(({ startAt }) => startAt.startsWith(today)));
});

for (const [task, state] of [
  ['accept', 'confirmed'],
  ['decline', 'cancelled'],
] as const) {
  test(`a request is gone from the list after ${task}, and the day shows it as ${state}`, async () => {
    const { client, desk } = await open();
    const request = desk
      .get()
      .requests?.find((each) => each.state === 'requested' && each.startAt > tomorrow);
    assert.ok(request);
    assert.equal(await desk[task](request, 'Bitte kommen Sie pünktlich.'), true);
    const { requests, appointments, changed } = desk.get();
    assert.ok(!requests?.some(({ id, documents }) => id === request.id && documents.length === 0));
    assert.equal(appointments?.find(({ id }) => id === request.id)?.state, state);
    assert.deepEqual([changed?.task, changed?.appointment.id], [task, request.id]);
    const [wish] = client.calls.at(-1)?.args as [{ message: string }];
    assert.equal(wish.message, 'Bitte kommen Sie pünktlich.');
  });
}

test('documents that are complete are not looked for any more', async () => {
  const { desk } = await open();
  const waiting = desk
    .get()
    .requests?.find(({ state, documents }) => state === 'confirmed' && documents.length > 0);
  assert.ok(waiting);
  assert.equal(await desk.check(waiting, true), true);
  assert.ok(!desk.get().requests?.some(({ id }) => id === waiting.id));
  const file = await desk.openDocument(waiting, waiting.documents[0]?.id ?? '');
  assert.equal(file?.type, 'application/pdf');
});

test('what a colleague changed is read again, and said', async () => {
  const { client, desk } = await open();
  const appointment = desk.get().appointments?.find(({ state }) => state === 'confirmed');
  assert.ok(appointment);
  await client.desk.cancel({ office, id: appointment.id, version: appointment.version });
  assert.equal(await desk.cancel(appointment), false);
  const { problem, appointments } = desk.get();
  assert.deepEqual([problem?.code, problem?.task], ['appointment_cancelled', 'cancel']);
  assert.equal(appointments?.find(({ id }) => id === appointment.id)?.state, 'cancelled');
});

test('an appointment is moved to another day and leaves this one', async () => {
  const { desk } = await open();
  const appointment = desk.get().appointments?.find(({ state }) => state === 'confirmed');
  assert.ok(appointment);
  await desk.beginMove(appointment);
  const date =
    desk.get().moving?.days?.days.find(({ free, date }) => free > 0 && date > tomorrow)?.date ?? '';
  await desk.chooseMoveDay(date);
  const slot = desk.get().moving?.slots?.slots[0];
  assert.ok(slot);
  assert.equal(await desk.move(slot), true);
  assert.equal(desk.get().moving, null);
  assert.ok(!desk.get().appointments?.some(({ id }) => id === appointment.id));
});

test('a time that was taken leaves the choice with alternatives and the day read again', async () => {
  const { client, desk } = await open();
  const appointment = desk.get().appointments?.find(({ state }) => state === 'confirmed');
  await desk.beginMove(appointment!);
  await desk.chooseMoveDay(desk.get().moving?.days?.nextFreeDate ?? '');
  const slot = desk.get().moving!.slots!.slots[0]!;
  client.failOnce('desk.move', apiErrorOf('slot_taken', { alternatives: [slot] }));
  assert.equal(await desk.move(slot), false);
  assert.deepEqual(
    [desk.get().problem?.code, desk.get().moving?.appointment.id],
    ['slot_taken', appointment?.id],
  );
  assert.equal(count(client, 'availability.slots'), 2);
});

test('fewer lanes are asked about when appointments would no longer fit, then changed', async () => {
  const { desk } = await open();
  await desk.loadDays(tomorrow, tomorrow);
  assert.equal(await desk.changeDay(queue, tomorrow, { lanes: 0, reason: 'Krankheit' }), false);
  const { asking, problem } = desk.get();
  assert.ok(asking && asking.count > 0);
  assert.deepEqual([asking.queue, asking.change, problem], [queue, { lanes: 0, reason: 'Krankheit' }, null]);
  assert.equal(await desk.confirmChange(), true);
  const day = desk.get().days?.find((each) => each.queue === queue);
  assert.deepEqual([day?.lanes, day?.misfits.length, desk.get().asking], [0, asking.count, null]);
});

test('a change that fits is not asked about, and can be taken back', async () => {
  const { desk } = await open();
  await desk.loadDays(tomorrow, tomorrow);
  const lanes = () => desk.get().days?.find((each) => each.queue === queue)?.lanes;
  assert.equal(await desk.changeDay(queue, tomorrow, { lanes: 3 }), true);
  assert.deepEqual([lanes(), desk.get().asking], [3, null]);
  assert.equal(await desk.restoreDay(queue, tomorrow), true);
  assert.equal(lanes(), 5);
});

test('a question that is dropped changes nothing', async () => {
  const { desk } = await open();
  await desk.changeDay(queue, tomorrow, { lanes: 0 });
  desk.dropChange();
  assert.equal(await desk.confirmChange(), false);
  assert.deepEqual([desk.get().asking, desk.get().problem], [null, null]);
});

test('a misfit that is cancelled is settled', async () => {
  const { desk } = await open();
  await desk.loadDays(tomorrow, tomorrow);
  await desk.changeDay(queue, tomorrow, { lanes: 0, confirmed: true });
  const misfits = () => desk.get().days?.find((each) => each.queue === queue)?.misfits ?? [];
  const [first] = misfits();
  assert.ok(first);
  await desk.cancel(first, 'Wir haben geschlossen.');
  assert.ok(!misfits().some(({ id }) => id === first.id));
});

test('lists are read again by themselves while somebody looks', async () => {
  const { client, desk } = await open();
  const stop = desk.subscribe(() => {});
  const request = desk.get().requests?.find(({ state }) => state === 'requested');
  await client.desk.accept({ office, id: request?.id ?? '', version: 1 });
  client.clock.advance(30_000);
  await until(
    desk,
    ({ requests }) => !requests?.some(({ id, state }) => id === request?.id && state === 'requested'),
  );
  stop();
  assert.equal(client.clock.waiting, 0);
});
