import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, messagesOn, office, takenIn } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { handIn } from './hand-in.ts';
import { smallPdf } from './small-files.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-31T08:00:00+02:00';
const contact = { name: 'Ada', email: 'ada@example.org' };

describeOnEngines('requests', (engine) => {
  async function start(t: TestContext, change?: (it: OfficeConfiguration) => void) {
    const town = testTown((it) => {
      it.confirmation.policy = 'acceptance';
      it.queues[0]!.hours.weekly[0]!.lanes = 1;
      change?.(it);
    });
    const server = await startServer(t, { now, engine, town });
    return { ...server, server, clerk: await server.asClerk() };
  }

  test('a request is listed, accepted with a word, and then stands', async (t) => {
    const { client, server, clerk } = await start(t);
    const booked = await book(client, startAt, { contact });
    const { appointments } = await clerk.desk.requests(office);
    assert.deepEqual(
      appointments.map(({ id, state, contact: { name } }) => [id, state, name]),
      [[booked.id, 'requested', 'Ada']],
    );
    const step = { office, id: booked.id, version: booked.version, message: 'Bitte am Eingang B.' };
    const accepted = await clerk.desk.accept(step);
    assert.deepEqual([accepted.state, accepted.version], ['confirmed', booked.version + 1]);
    const shown = await client.appointments.get(accessTo(booked));
    assert.deepEqual([shown.state, shown.message], ['confirmed', 'Bitte am Eingang B.']);
    assert.deepEqual(await messagesOn(server, booked), [
      'acknowledgement email',
      'confirmation email',
      'reminder email',
      'reminder email',
    ]);
    assert.deepEqual(await clerk.desk.requests(office), { appointments: [] });
    await assert.rejects(clerk.desk.accept({ ...step, version: accepted.version }), {
      code: 'not_requested',
    });
  });

  test('a declined request frees its time at once and tells why', async (t) => {
    const { client, server, clerk } = await start(t);
    const booked = await book(client, startAt, { contact });
    const step = { office, id: booked.id, version: booked.version, message: 'Das geht online.' };
    assert.equal((await clerk.desk.decline(step)).state, 'cancelled');
    assert.equal((await client.appointments.get(accessTo(booked))).message, 'Das geht online.');
    assert.deepEqual(await messagesOn(server, booked), ['declined email']);
    assert.deepEqual(await takenIn(server), { cells: [], loads: [] });
    await assert.rejects(clerk.desk.accept(step), { code: 'appointment_cancelled' });
  });

  test('a request that nobody answers is declined when its time has come', async (t) => {
    const { client, clock, server, product } = await start(t);
    const booked = await book(client, startAt, { contact });
    clock.nowAt = Date.parse(startAt) - 1;
    await product.changing.endUnanswered(clock.nowAt);
    assert.equal((await client.appointments.get(accessTo(booked))).state, 'requested');
    clock.nowAt = Date.parse(startAt);
    await product.changing.endUnanswered(clock.nowAt);
    assert.equal((await client.appointments.get(accessTo(booked))).state, 'cancelled');
    assert.deepEqual(await messagesOn(server, booked), ['declined email']);
  });

  test('documents wait for a look until they are complete', async (t) => {
    const { client, url, clerk } = await start(t, (it) => {
      it.confirmation.policy = 'immediate';
      it.services[0]!.documents = [{ id: 'mietvertrag', name: 'Mietvertrag' }];
    });
    const booked = await book(client, startAt, { contact });
    assert.deepEqual(await clerk.desk.requests(office), { appointments: [] });
    await handIn(url, accessTo(booked), { bytes: smallPdf() });
    const { appointments } = await clerk.desk.requests(office);
    assert.deepEqual(
      appointments.map(({ id, documents, documentsComplete }) => [id, documents.length, documentsComplete]),
      [[booked.id, 1, false]],
    );
    const checked = await clerk.desk.check({ office, id: booked.id, complete: true });
    assert.deepEqual([checked.documentsComplete, checked.version], [true, booked.version]);
    assert.deepEqual(await clerk.desk.requests(office), { appointments: [] });
    await clerk.desk.check({ office, id: booked.id, complete: false });
    assert.equal((await clerk.desk.requests(office)).appointments.length, 1);
  });

  test('a clerk moves with a word, as often as it takes, and leaves the moves to the citizen', async (t) => {
    const { client, clock, server, asClerk } = await start(t, (it) => (it.confirmation.policy = 'immediate'));
    clock.nowAt = Date.parse('2027-03-31T07:50:00+02:00');
    const clerk = await asClerk();
    const booked = await book(client, '2027-03-31T10:00:00+02:00', { contact });
    let { version } = booked;
    for (const time of ['08:00', '09:00', '08:00']) {
      const wish = { office, id: booked.id, version, startAt: `2027-03-31T${time}:00+02:00` };
      ({ version } = await clerk.desk.move({ ...wish, message: 'Es wurde etwas frei.' }));
    }
    const shown = await client.appointments.get(accessTo(booked));
    assert.deepEqual(
      [shown.startAt, shown.movesLeft, shown.message],
      ['2027-03-31T08:00:00+02:00', 2, 'Es wurde etwas frei.'],
    );
    assert.equal((await messagesOn(server, booked)).filter((it) => it === 'moved email').length, 3);
    const same = await clerk.desk.move({ office, id: booked.id, version, startAt: shown.startAt });
    assert.equal(same.version, version);
  });

  test('a clerk books from the reserve when citizens find nothing more', async (t) => {
    const { client, clerk } = await start(t, (it) => {
      it.confirmation.policy = 'acceptance';
      it.queues[0]!.hours.weekly[0]!.to = '09:00';
      it.queues[0]!.booking.onlineShare = 0.5;
    });
    await book(client, startAt);
    await book(client, startAt.replace('08:00', '08:15'));
    await assert.rejects(book(client, startAt.replace('08:00', '08:30')), { code: 'slot_taken' });
    const booked = await book(clerk, startAt.replace('08:00', '08:30'));
    assert.equal(booked.state, 'confirmed');
    const { appointments } = await clerk.desk.appointments(office, '2027-03-31');
    assert.deepEqual(
      appointments.map((each) => [each.startAt.slice(11, 16), each.state, each.online]),
      [
        ['08:00', 'requested', true],
        ['08:15', 'requested', true],
        ['08:30', 'confirmed', false],
      ],
    );
  });

  test('the list of a day has numbers from the check-in on, and nothing that was cancelled', async (t) => {
    const { client, clock, asClerk, asDevice } = await start(
      t,
      (it) => (it.confirmation.policy = 'immediate'),
    );
    const arriving = await book(client, startAt);
    const cancelled = await book(client, startAt.replace('08:00', '09:00'));
    await client.holds.create(office, {
      services: [{ id: 'personalausweis', quantity: 1 }],
      startAt: startAt.replace('08:00', '10:00'),
    });
    await client.appointments.cancel(accessTo(cancelled));
    clock.nowAt = Date.parse(startAt);
    const kiosk = await asDevice('kiosk');
    await kiosk.checkIns.create(office, { code: arriving.checkInCode });
    const clerk = await asClerk();
    const { appointments } = await clerk.desk.appointments(office, '2027-03-31');
    assert.deepEqual(
      appointments.map(({ id, state, number }) => [id, state, number]),
      [[arriving.id, 'arrived', 'A001']],
    );
  });
});
