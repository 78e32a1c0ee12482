import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readAccess, type Client } from '@wartemarke/client';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'meldebescheinigung', quantity: 1 }];
const accessOf = (link: string) => readAccess(new URL(link).hash)!;

/** Calls whoever is next to a counter, and gives up at once. */
async function callAndMiss(clerk: Client): Promise<string> {
  const { ticket } = await clerk.counters.callNext(office, '1');
  await clerk.tickets.miss({ office, id: ticket!.id });
  return ticket!.number;
}

describeOnEngines('coming back', (engine) => {
  async function start(t: TestContext, change: (it: OfficeConfiguration) => void = () => {}) {
    const town = testTown((it) => {
      it.calling = { recallsBeforeMiss: 0, returns: 1, returnMinutes: 20 };
      change(it);
    });
    const server = await startServer(t, { now, engine, town });
    return { ...server, kiosk: await server.asDevice('kiosk'), clerk: await server.asClerk() };
  }

  test('after a missed call one stands in the line again, due at once and with the same number', async (t) => {
    const { client, clock, kiosk, clerk } = await start(t);
    const first = accessOf((await kiosk.tickets.draw(office, { services })).link);
    await kiosk.tickets.draw(office, { services });
    assert.equal(await callAndMiss(clerk), 'A001');
    clock.pass(14);
    const back = await client.tickets.return(first);
    assert.deepEqual(
      [back.number, back.state, back.ahead, back.counter, back.calledAt],
      ['A001', 'waiting', 0, null, null],
    );
    const { ticket } = await clerk.counters.callNext(office, '1');
    assert.deepEqual([ticket?.number, ticket?.recalls, ticket?.returns], ['A001', 0, 1]);
  });

  test('too late or too often is over', async (t) => {
    const { client, clock, kiosk, clerk } = await start(t);
    const late = accessOf((await kiosk.tickets.draw(office, { services })).link);
    await callAndMiss(clerk);
    clock.pass(20);
    await assert.rejects(client.tickets.return(late), { code: 'return_over', status: 409 });
    const often = accessOf((await kiosk.tickets.draw(office, { services })).link);
    await callAndMiss(clerk);
    await client.tickets.return(often);
    await callAndMiss(clerk);
    await assert.rejects(client.tickets.return(often), { code: 'return_over' });
  });

  test('two presses at the same moment count as one return', async (t) => {
    const { client, kiosk, clerk, database } = await start(t, (it) => (it.calling.returns = 5));
    const access = accessOf((await kiosk.tickets.draw(office, { services })).link);
    await callAndMiss(clerk);
    const presses = await Promise.allSettled([1, 2, 3].map(() => client.tickets.return(access)));
    assert.equal(presses.filter(({ status }) => status === 'fulfilled').length, 1);
    const row = await database.db.selectFrom('tickets').select('returns').executeTakeFirstOrThrow();
    assert.equal(row.returns, 1);
  });

  test('only a missed call can be made good, by its holder, on its day', async (t) => {
    const { client, clock, kiosk, clerk } = await start(t);
    const access = accessOf((await kiosk.tickets.draw(office, { services })).link);
    await assert.rejects(client.tickets.return(access), {
      code: 'ticket_state',
      params: { state: 'waiting' },
    });
    await callAndMiss(clerk);
    await assert.rejects(client.tickets.return({ ...access, token: 'x'.repeat(32) }), {
      code: 'ticket_not_found',
    });
    clock.pass(24 * 60);
    await assert.rejects(client.tickets.return(access), { code: 'ticket_ended' });
  });

  test('the code scanned again brings back too, and the appointment has arrived again', async (t) => {
    const { client, clock, kiosk, clerk, database } = await start(t);
    const { checkInCode: code } = await book(client, '2027-03-30T08:30:00+02:00');
    clock.pass(15);
    const first = await kiosk.checkIns.create(office, { code });
    await callAndMiss(clerk);
    const stateNow = async () =>
      (await database.db.selectFrom('appointments').select('state').executeTakeFirstOrThrow()).state;
    assert.equal(await stateNow(), 'missed');
    clock.pass(10);
    const back = await kiosk.checkIns.create(office, { code });
    assert.deepEqual([back.ticket, back.alreadyCheckedIn, back.position], [first.ticket, true, 1]);
    assert.equal(await stateNow(), 'arrived');
  });

  test('the code scanned again too late is over, but a clerk takes anyone back', async (t) => {
    const { client, clock, kiosk, clerk } = await start(t);
    const { checkInCode: code } = await book(client, '2027-03-30T08:30:00+02:00');
    clock.pass(15);
    const first = await kiosk.checkIns.create(office, { code });
    await callAndMiss(clerk);
    clock.pass(20);
    await assert.rejects(kiosk.checkIns.create(office, { code }), { code: 'return_over', status: 409 });
    await assert.rejects(kiosk.checkIns.create(office, { code, asWalkIn: true }), { code: 'return_over' });
    const back = await clerk.checkIns.create(office, { code });
    assert.deepEqual([back.ticket.number, back.position], [first.ticket.number, 1]);
  });

  test('a number given back that is scanned again stands where it would if it had just come', async (t) => {
    const { client, clock, kiosk } = await start(t);
    const { checkInCode: code } = await book(client, '2027-03-30T08:30:00+02:00');
    clock.pass(15);
    const first = await kiosk.checkIns.create(office, { code });
    await client.tickets.leave(accessOf(first.link));
    await kiosk.tickets.draw(office, { services });
    clock.pass(20);
    const back = await kiosk.checkIns.create(office, { code });
    assert.deepEqual([back.ticket, back.position], [first.ticket, 2]);
  });
});
