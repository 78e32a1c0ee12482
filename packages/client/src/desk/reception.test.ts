import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { apiErrorOf } from '../testing/api-error-of.ts';
import { fakeClient } from '../testing/fake-client.ts';
import { fixtures } from '../testing/fixtures.ts';
import { createReception } from './reception.ts';

const office = fixtures.office.id;
const today = '2027-03-01';
const services = [{ id: 'reisepass', quantity: 1 }];

// Nobody is too early and nobody too late.
function isNear(startAt: string, now: number): boolean {
  return Math.abs(Date.parse(startAt) - now) < 10 * 60_000;
}

async function begin(t: TestContext) {
  const client = fakeClient();
  const reception = createReception(client, { office });
  t.after(() => reception.leave());
  await reception.showDay(today);
  const booked = reception
    .get()
    .appointments?.find(({ state, startAt }) => state === 'confirmed' && isNear(startAt, client.now()));
  return { client, reception, booked: booked! };
}

test('a number is drawn for somebody, with the name', async (t) => {
  const { client, reception } = await begin(t);
  assert.equal(await reception.draw({ services, name: 'Łukasz' }), true);
  const { received } = reception.get();
  assert.equal(received?.name, 'Łukasz');
  const drawn = client.hall.get().value?.tickets.find(({ id }) => id === received?.arrival.ticket.id);
  assert.deepEqual([drawn?.number, drawn?.name], [received?.arrival.ticket.number, 'Łukasz']);
  reception.settle();
  assert.equal(reception.get().received, null);
});

test('drawing again after a lost answer gives the same number', async (t) => {
  const { client, reception } = await begin(t);
  client.loseAnswer('tickets.draw');
  assert.equal(await reception.draw({ services }), false);
  assert.equal(reception.get().problem?.code, 'unreachable');
  const before = client.hall.get().value?.tickets.length;
  assert.equal(await reception.draw({ services }), true);
  assert.equal(client.hall.get().value?.tickets.length, before);
});

test('a press while a number is on its way, or one that is called off, has not worked', async (t) => {
  const { client, reception } = await begin(t);
  const resume = client.pause('tickets.draw');
  const first = reception.draw({ services });
  assert.equal(await reception.draw({ services }), false);
  reception.leave();
  resume();
  assert.deepEqual([await first, reception.get().received], [false, null]);
});

test('somebody is checked in by the appointment', async (t) => {
  const { reception, booked } = await begin(t);
  assert.equal(await reception.checkIn(booked), true);
  const { received, wanted } = reception.get();
  assert.equal(received?.name, booked.contact.name);
  assert.equal(wanted?.id, booked.id);
});

test('who is refused is remembered, so that another way can be offered', async (t) => {
  const { client, reception, booked } = await begin(t);
  client.failOnce('checkIns.create', apiErrorOf('too_late'));
  assert.equal(await reception.checkIn(booked), false);
  const { problem, wanted, received } = reception.get();
  assert.deepEqual([problem?.code, wanted?.id, received], ['too_late', booked.id, null]);
  assert.equal(await reception.checkIn(booked, { asWalkIn: true }), true);
  assert.deepEqual(client.calls.at(-1)?.args[1], { appointment: booked.id, asWalkIn: true });
});
