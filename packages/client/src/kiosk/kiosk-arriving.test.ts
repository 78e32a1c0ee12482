import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createKiosk } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures, type FakeOptions } from '../testing/index.ts';

const office = fixtures.office.id;
const { checkInCode, startAt } = fixtures.appointment;
const minute = 60_000;

function begin(t: TestContext, options: FakeOptions = {}) {
  const client = fakeClient(options);
  const kiosk = createKiosk(client, { office, resetAfterMs: 20_000 });
  t.after(() => kiosk.leave());
  return { client, kiosk };
}

/** A kiosk in front of somebody whose appointment began twenty minutes ago. */
function beginLate(t: TestContext, options: FakeOptions = {}) {
  const { client, kiosk } = begin(t, options);
  client.clock.advance(Date.parse(startAt) + 20 * minute - client.now());
  return { client, kiosk };
}

test('the phone number of the booking checks in, however it is written', async (t) => {
  const { client, kiosk } = begin(t);
  const { appointments } = await client.desk.appointments(office, startAt.slice(0, 10));
  const called = appointments.findLast(({ contact }) => contact.phone);
  client.clock.advance(Date.parse(called?.startAt ?? '') - client.now());
  await kiosk.checkInByPhone(' 0151 5550142 ');
  assert.deepEqual([kiosk.get().problem, kiosk.get().step], [null, 'arrived']);
  assert.ok(kiosk.get().arrival?.appointmentAt);
});

test('after five phone numbers without an appointment help is offered', async (t) => {
  const { kiosk } = begin(t);
  for (let tries = 1; tries <= 5; tries += 1) {
    assert.equal(kiosk.get().needsHelp, false);
    await kiosk.checkInByPhone(`0361 555000${tries}`);
    assert.equal(kiosk.get().problem?.code, 'phone_unknown');
  }
  assert.equal(kiosk.get().needsHelp, true);
});

test('an empty phone number is not asked for', async (t) => {
  const { client, kiosk } = begin(t);
  await kiosk.checkInByPhone('  ');
  assert.deepEqual([kiosk.get().step, client.calls.map(({ name }) => name)], ['idle', ['offices.get']]);
});

test('who comes too late is offered a number and takes it by the same code', async (t) => {
  const { client, kiosk } = beginLate(t);
  await kiosk.checkIn(checkInCode);
  const { step, problem, offersLateTicket } = kiosk.get();
  assert.deepEqual([step, problem?.code, problem?.params.startAt], ['problem', 'too_late', startAt]);
  assert.equal(offersLateTicket, true);
  await kiosk.acceptLateTicket();
  const { arrival } = kiosk.get();
  assert.deepEqual([kiosk.get().step, arrival?.appointmentAt], ['arrived', undefined]);
  assert.deepEqual(client.calls.at(-1)?.args[1], { code: checkInCode, asWalkIn: true });
});

test('no number is offered for being late where none is given out', async (t) => {
  const { client, kiosk } = beginLate(t, { site: { drawing: { meldewesen: 'not_today' } } });
  await kiosk.checkIn(checkInCode);
  assert.equal(kiosk.get().offersLateTicket, false);
  const before = client.calls.length;
  await kiosk.acceptLateTicket();
  assert.equal(client.calls.length, before);
});

test('a number that was offered for being late is not offered to the next citizen', async (t) => {
  const { client, kiosk } = beginLate(t);
  await kiosk.checkIn(checkInCode);
  kiosk.reset();
  const before = client.calls.length;
  await kiosk.acceptLateTicket();
  assert.deepEqual([kiosk.get().offersLateTicket, client.calls.length], [false, before]);
});

test('who is served no more today hears of other times', async (t) => {
  const { kiosk } = begin(t, { site: { drawing: { meldewesen: 'not_today' } } });
  await kiosk.draw(fixtures.services);
  const { problem } = kiosk.get();
  assert.equal(problem?.code, 'walkin_not_today');
  assert.ok(problem.alternatives.length > 0);
});

test('a press that was cut off leads to the same ticket after minutes, as long as its citizen stays', async (t) => {
  const { client, kiosk } = begin(t);
  client.loseAnswer('tickets.draw');
  await kiosk.draw(fixtures.services);
  client.offline();
  for (let waits = 0; waits < 10; waits += 1) {
    client.clock.advance(19_000);
    kiosk.stay();
    await kiosk.retry();
    assert.deepEqual([kiosk.get().step, kiosk.get().problem?.code], ['problem', 'offline']);
  }
  client.online();
  const numbers = () => client.hall.get().value?.tickets.map(({ number }) => number);
  const before = numbers();
  await kiosk.retry();
  assert.equal(kiosk.get().step, 'drawn');
  assert.deepEqual(numbers(), before);
  assert.ok(before?.includes(kiosk.get().arrival?.ticket.number ?? ''));
});

test('no number is shown that the server did not give', async (t) => {
  const { client, kiosk } = begin(t);
  client.offline();
  await kiosk.draw(fixtures.services);
  assert.deepEqual([kiosk.get().step, kiosk.get().arrival], ['problem', null]);
});

test('a press that the server refused is asked anew, since it had no effect', async (t) => {
  const { client, kiosk } = begin(t);
  client.failOnce('tickets.draw', apiErrorOf('busy'));
  await kiosk.draw(fixtures.services);
  await kiosk.retry();
  assert.equal(kiosk.get().step, 'drawn');
});
