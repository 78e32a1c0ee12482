import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { accessByMail, accessTo, book, messagesOn, takenIn } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-31T08:00:00+02:00';
const contact = { name: 'Ada', email: 'ada@example.org' };

describeOnEngines('activation', (engine) => {
  async function start(t: TestContext, activationMinutes = 60) {
    const town = testTown((it) => {
      it.confirmation = { policy: 'activation', activationMinutes };
      it.queues[0]!.hours.weekly[0]!.lanes = 1;
    });
    const server = await startServer(t, { now, engine, town });
    const booked = await book(server.client, startAt, { contact });
    return { ...server, server, booked };
  }

  test('the link in the mail confirms, once and for all', async (t) => {
    const { client, server, booked } = await start(t);
    assert.deepEqual([booked.state, booked.confirmUntil], ['unconfirmed', '2027-03-30T08:00:00+02:00']);
    const access = await accessByMail(server, booked);
    const confirmed = await client.appointments.confirm(access);
    assert.deepEqual(
      [confirmed.state, confirmed.confirmUntil, confirmed.version],
      ['confirmed', null, booked.version + 1],
    );
    assert.deepEqual(await client.appointments.confirm(access), confirmed);
    assert.deepEqual(await messagesOn(server, booked), [
      'activation email',
      'confirmation email',
      'reminder email',
      'reminder email',
    ]);
  });

  test('two clicks at the same moment confirm once', async (t) => {
    const { client, server, booked } = await start(t);
    const access = await accessByMail(server, booked);
    const answers = await Promise.all([1, 2].map(() => client.appointments.confirm(access)));
    assert.deepEqual(answers[0], answers[1]);
    const confirmations = (await messagesOn(server, booked)).filter((it) => it === 'confirmation email');
    assert.equal(confirmations.length, 1);
  });

  test('another link does not confirm, though it shows and cancels', async (t) => {
    const { client, booked } = await start(t);
    const access = accessTo(booked);
    await assert.rejects(client.appointments.confirm(access), { code: 'mail_link_required' });
    assert.equal((await client.appointments.get(access)).state, 'unconfirmed');
    assert.equal((await client.appointments.cancel(access)).state, 'cancelled');
  });

  test('a link that is opened too late does not confirm, before and after the time has been given away', async (t) => {
    const { client, clock, server, booked, product } = await start(t);
    const access = await accessByMail(server, booked);
    clock.pass(60);
    await assert.rejects(client.appointments.confirm(access), { code: 'activation_expired' });
    await product.changing.endUnanswered(clock.nowAt);
    await assert.rejects(client.appointments.confirm(access), { code: 'activation_expired' });
    await assert.rejects(client.appointments.get(access), { code: 'link_invalid' });
    assert.deepEqual(await takenIn(server), { cells: [], loads: [] });
    assert.deepEqual(await messagesOn(server, booked), []);
    await book(client, startAt, { contact: { ...contact, email: 'bob@example.org' } });
  });

  test('what is confirmed in time stays when the rest ends', async (t) => {
    const { client, clock, server, booked, product } = await start(t);
    const access = await accessByMail(server, booked);
    await client.appointments.confirm(access);
    clock.pass(60);
    await product.changing.endUnanswered(clock.nowAt);
    assert.equal((await client.appointments.get(access)).state, 'confirmed');
  });

  test('who moves to a time before the end of the while has until then', async (t) => {
    const { client, clock, server, booked } = await start(t, 120);
    assert.equal(booked.confirmUntil, '2027-03-30T09:00:00+02:00');
    const access = await accessByMail(server, booked);
    const soonAt = '2027-03-30T08:00:00+02:00';
    assert.equal((await client.appointments.move({ ...access, startAt: soonAt })).confirmUntil, soonAt);
    clock.nowAt = Date.parse(soonAt);
    await assert.rejects(client.appointments.confirm(access), { code: 'activation_expired' });
  });

  test('a cancelled appointment cannot be confirmed', async (t) => {
    const { client, server, booked } = await start(t);
    const access = await accessByMail(server, booked);
    await client.appointments.cancel(access);
    await assert.rejects(client.appointments.confirm(access), { code: 'appointment_cancelled' });
  });
});
