import assert from 'node:assert/strict';
import test from 'node:test';
import type { Drawing } from '@wartemarke/contract';
import { fakeClient, fakeTicket, fixtures, type FakeOptions } from './index.ts';

const office = fixtures.office.id;
const { checkInCode, code, startAt } = fixtures.appointment;
const minute = 60_000;
const { services } = fixtures;

function begin(options: FakeOptions = {}) {
  const client = fakeClient(options);
  const hall = () => client.hall.get().value ?? fixtures.hall;
  const ticketOf = (number: string) => hall().tickets.find((ticket) => ticket.number === number);
  const moveTo = (instant: string, minutes: number) =>
    client.clock.advance(Date.parse(instant) + minutes * minute - client.now());
  return { client, hall, ticketOf, moveTo };
}

/** A town where A105 was called to Schalter 4 and did not come. */
async function beginMissed(options: FakeOptions = {}) {
  const town = begin(options);
  const place = { office, id: town.ticketOf('A105')?.id ?? '' };
  await town.client.tickets.call({ ...place, counter: 'schalter-4' });
  await town.client.tickets.recall(place);
  await town.client.tickets.miss(place);
  return { ...town, place };
}

const refusals: [Drawing, string][] = [
  ['closed', 'walkin_closed'],
  ['full', 'walkin_full'],
  ['not_today', 'walkin_not_today'],
];
for (const [drawing, refusal] of refusals) {
  test(`a citizen gets no number where drawing is ${drawing}`, async () => {
    const { client } = begin({ site: { drawing: { meldewesen: drawing } } });
    await assert.rejects(client.tickets.draw(office, { services }), { code: refusal });
    const today = await client.availability.today(office);
    assert.equal(today.queues.find(({ id }) => id === 'meldewesen')?.drawing, drawing);
  });
}

test('a clerk gives out a number that citizens do not get, with name, note and priority', async () => {
  const { client, ticketOf } = begin({ site: { drawing: { meldewesen: 'full' } } });
  await client.sessions.create(fixtures.signIn);
  const wish = { services, name: 'Ana', note: 'Sehr aufgeregt.', priority: 'disability' } as const;
  const { ticket } = await client.tickets.draw(office, wish);
  const { name, note, priority } = ticketOf(ticket.number) ?? {};
  assert.deepEqual([name, note, priority], ['Ana', 'Sehr aufgeregt.', 'disability']);
});

test('a queue that runs out gives no more numbers, to clerks neither', async () => {
  const { client } = begin();
  await client.sessions.create(fixtures.signIn);
  await client.queues.setState(office, 'meldewesen', { state: 'closing', text: 'Nur bis 10 Uhr.' });
  await assert.rejects(client.tickets.draw(office, { services }), { code: 'walkin_closed' });
});

test('the same appointment gets the same number, by code, short code and clerk', async () => {
  const { client } = begin();
  const first = await client.checkIns.create(office, { code: checkInCode });
  const typed = await client.checkIns.create(office, { code });
  const byClerk = await client.checkIns.create(office, { appointment: fixtures.appointment.id });
  assert.equal(first.alreadyCheckedIn, false);
  for (const again of [typed, byClerk]) {
    assert.deepEqual([again.alreadyCheckedIn, again.ticket.number], [true, first.ticket.number]);
  }
});

test('who comes too late is refused by the minute, unless a clerk decides or a number is taken', async () => {
  const { client, moveTo } = begin();
  moveTo(startAt, 16);
  const params = { startAt, offersTicket: 1 };
  await assert.rejects(client.checkIns.create(office, { code }), { code: 'too_late', params });
  const late = await client.checkIns.create(office, { code, asWalkIn: true });
  assert.equal(late.appointmentAt, undefined);
});

test('a booking at the other office is sent there, with the way', async () => {
  const { client } = begin();
  const { branch } = fixtures;
  const date = '2027-03-02';
  const { slots } = await client.availability.slots(branch.id, { services, date });
  const hold = await client.holds.create(branch.id, { services, startAt: slots[0]?.startAt ?? '' });
  const booked = await client.appointments.create(branch.id, {
    hold: hold.id,
    token: hold.token,
    contact: { name: 'Li' },
  });
  await assert.rejects(client.checkIns.create(office, { code: booked.checkInCode }), {
    code: 'wrong_office',
    params: {
      office: branch.name,
      address: 'Dorfstraße 12, 99100 Linden-Talheim',
      directions: branch.directions,
    },
  });
});

test('nobody checks in without saying who it is', async () => {
  const { client } = begin();
  await assert.rejects(client.checkIns.create(office, {}), { code: 'field_required' });
  await assert.rejects(client.checkIns.create(office, { phone: '12' }), { code: 'phone_invalid' });
  await assert.rejects(client.checkIns.create(office, { appointment: fakeTicket.id }), {
    code: 'appointment_not_found',
  });
});

test('a missed one comes back once by itself, and at any time by a clerk', async () => {
  const { client, ticketOf, place } = await beginMissed();
  assert.ok(ticketOf('A105')?.returnUntil);
  await client.tickets.return(fakeTicket);
  assert.equal(ticketOf('A105')?.state, 'waiting');
  await client.tickets.call({ ...place, counter: 'schalter-4' });
  await client.tickets.recall(place);
  await client.tickets.miss(place);
  await assert.rejects(client.tickets.return(fakeTicket), { code: 'return_over' });
  assert.equal(ticketOf('A105'), undefined);
  assert.equal((await client.tickets.readmit(place)).returns, 2);
});

test('scanning the code again brings a missed appointment back into the line', async () => {
  const { client, hall } = begin();
  const { ticket } = await client.checkIns.create(office, { code: checkInCode });
  const place = { office, id: ticket.id };
  await client.tickets.call({ ...place, counter: 'schalter-4' });
  await client.tickets.recall(place);
  await client.tickets.miss(place);
  const again = await client.checkIns.create(office, { code: checkInCode });
  assert.deepEqual([again.ticket.number, again.position], [ticket.number, 1]);
  assert.equal(hall().tickets.find(({ id }) => id === ticket.id)?.state, 'waiting');
});

test('an appointment goes before walk-ins whose patience is not over', async () => {
  const { client, hall } = begin();
  const { ticket } = await client.checkIns.create(office, { code: checkInCode });
  const numbers = hall().tickets.map(({ number }) => number);
  assert.deepEqual(numbers.slice(0, 3), [ticket.number, 'A104', 'A105']);
});

test('a board shows who waits where the town wants it', () => {
  const { waiting } = begin({ site: { waitingList: true } }).client.board.get().value ?? fixtures.board;
  assert.deepEqual(
    waiting.map(({ number }) => number),
    ['A104', 'A105', 'V301', 'V302'],
  );
  assert.deepEqual(fixtures.board.waiting, []);
});

test('a kiosk that calls for help twice has called once; counters call each for themselves', async () => {
  const { client, hall } = begin();
  const first = await client.signals.create(office, { kind: 'help' });
  assert.equal((await client.signals.create(office, { kind: 'help' })).id, first.id);
  await client.signals.create(office, { kind: 'emergency', counter: 'schalter-1' });
  await client.signals.create(office, { kind: 'emergency', counter: 'schalter-2' });
  assert.equal(hall().signals.length, 3);
});

test('a length that was taken over is suggested no more as new, until it is taken back', async () => {
  const { client } = begin();
  const taken = await client.insights.changeDuration(office, 'reisepass', { durationMinutes: 13 });
  assert.ok(taken.durationMinutes === 13 && taken.adoptedAt);
  const { durations } = await client.insights.get(office, { from: '2027-02-01', to: '2027-02-26' });
  assert.equal(durations.find(({ service }) => service === 'reisepass')?.durationMinutes, 13);
  const back = await client.insights.changeDuration(office, 'reisepass', { durationMinutes: null });
  assert.deepEqual([back.durationMinutes, back.adoptedAt], [15, undefined]);
});

test('more counters shorten the wait of a recorded day; a day without visits has none', async () => {
  const { client } = begin();
  const { asItWas, asAsked } = fixtures.whatIf;
  assert.ok((asAsked.walkInWait?.p50 ?? 99) < (asItWas.walkInWait?.p50 ?? 0));
  await assert.rejects(client.insights.whatIf(office, { date: '2027-02-28' }), {
    code: 'day_without_visits',
  });
});

test('a device is paired as what its code was made for', async () => {
  const { client } = begin();
  const device = { name: 'Terminal am Haupteingang', zone: 'eingang' };
  await client.devices.createCode(office, 'kiosk', { device });
  const { kind, name, zone } = await client.devices.pair({ code: fixtures.pairingCode });
  assert.deepEqual([kind, name, zone], ['kiosk', device.name, device.zone]);
});
