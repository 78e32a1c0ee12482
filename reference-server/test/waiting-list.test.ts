import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { readAccess, type Client } from '@wartemarke/client';
import type { WaitingEntry, WaitingWish } from '@wartemarke/contract';
import { describeOnEngines } from './engines.ts';
import { solve } from './solve-challenge.ts';
import { startServer, type TestServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
/** A Tuesday; the wished day is the Thursday of that week. */
const now = '2027-03-30T07:00:00+02:00';
const day = '2027-04-01';
const services = [{ id: 'personalausweis', quantity: 1 }];
const at = (time: string) => `${day}T${time}:00+02:00`;
const accessOf = (link: string) => readAccess(new URL(link).hash)!;
const of = ({ id, token }: WaitingEntry) => ({ office, id, token });

/** A town whose mornings and afternoons have one time each, and a waiting list. */
const tightTown = (offerMinutes = 60) =>
  testTown((it) => {
    it.waitingList = { enabled: true, offerMinutes };
    const [queue] = it.queues;
    const opening = { days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const, lanes: 1, breaks: [] };
    queue!.hours.weekly = [
      { ...opening, days: [...opening.days], from: '08:00', to: '08:15' },
      { ...opening, days: [...opening.days], from: '14:00', to: '14:15' },
    ];
  });

const wishOf = (name: string, more: Partial<WaitingWish> = {}): WaitingWish => ({
  services,
  fromDate: day,
  toDate: day,
  weekdays: [],
  part: 'any',
  contact: { name, email: `${name}@post.example` },
  ...more,
});

async function holdAll(client: Client) {
  const hold = (time: string) => client.holds.create(office, { services, startAt: at(time) });
  return { morning: await hold('08:00'), afternoon: await hold('14:00') };
}

describeOnEngines('waiting list', (engine) => {
  async function start(t: TestContext, offerMinutes?: number): Promise<TestServer> {
    return startServer(t, { now, engine, town: tightTown(offerMinutes) });
  }

  const stateOf = async (client: Client, entry: WaitingEntry) => {
    const { state, offer } = await client.waitingList.get(of(entry));
    return offer ? `${state} ${offer.startAt.slice(11, 16)}` : state;
  };

  const round = ({ product, clock }: TestServer) => product.waitingList.offerRound(clock.nowAt);

  test('somebody comes onto the list, gets a link and a message, and sees how many were there before', async (t) => {
    const { client, database } = await start(t);
    const first = await client.waitingList.join(office, wishOf('ada'));
    const second = await client.waitingList.join(office, wishOf('bo', { weekdays: [4], part: 'morning' }));
    const other = await client.waitingList.join(office, wishOf('cy', { weekdays: [5] }));
    assert.deepEqual([first.ahead, second.ahead, other.ahead], [0, 1, 1]);
    assert.equal(first.state, 'waiting');
    assert.deepEqual(first.contact, { name: 'ada', email: 'ada@post.example' });
    assert.deepEqual(accessOf(first.link), of(first));
    assert.deepEqual(await client.waitingList.get(of(first)), first);
    const messages = await database.db.selectFrom('messages').select(['entry', 'kind', 'channel']).execute();
    assert.equal(messages.length, 3);
    assert.deepEqual(
      messages.find((message) => message.entry === first.id),
      { entry: first.id, kind: 'waiting', channel: 'email' },
    );
  });

  test('a time that comes back is offered to whoever was there first, and nobody else sees it', async (t) => {
    const { client, clock, database } = await start(t);
    const { morning } = await holdAll(client);
    const first = await client.waitingList.join(office, wishOf('ada'));
    const second = await client.waitingList.join(office, wishOf('bo'));
    clock.pass(1);
    await client.holds.release({ office, id: morning.id, token: morning.token });
    const { offer } = await client.waitingList.get(of(first));
    assert.deepEqual(offer, {
      startAt: at('08:00'),
      endAt: at('08:15'),
      expiresAt: '2027-03-30T08:01:00+02:00',
      expiresInSeconds: 3600,
    });
    assert.equal(await stateOf(client, second), 'waiting');
    const { slots } = await client.availability.slots(office, { services, date: day });
    assert.deepEqual(slots, []);
    const offers = await database.db
      .selectFrom('messages')
      .select(['entry', 'channel'])
      .where('kind', '=', 'offer')
      .execute();
    assert.deepEqual(offers, [{ entry: first.id, channel: 'email' }]);
  });

  test('who accepts has a confirmed appointment, a confirmation and reminders', async (t) => {
    const { client, database } = await start(t);
    const { morning } = await holdAll(client);
    const entry = await client.waitingList.join(office, wishOf('ada'));
    await client.holds.release({ office, id: morning.id, token: morning.token });
    const appointment = await client.waitingList.accept(of(entry));
    assert.deepEqual(
      [appointment.state, appointment.startAt, appointment.contact.name],
      ['confirmed', at('08:00'), 'ada'],
    );
    const access = accessOf(appointment.link);
    assert.deepEqual(await client.appointments.get(access), appointment);
    const after = await client.waitingList.get(of(entry));
    assert.deepEqual([after.state, after.offer], ['booked', null]);
    assert.equal(after.appointmentLink, appointment.link);
    const due = await database.db
      .selectFrom('messages')
      .select('kind')
      .where('appointment', '=', appointment.id)
      .where('state', '=', 'due')
      .orderBy('due_at')
      .execute();
    assert.deepEqual(
      due.map(({ kind }) => kind),
      ['confirmation', 'reminder', 'reminder'],
    );
    const loads = await database.db
      .selectFrom('day_loads')
      .select(['appointments', 'online_cells'])
      .where('day', '=', day)
      .execute();
    assert.deepEqual(loads, [{ appointments: 2, online_cells: 6 }]);
  });

  test('a repeated acceptance with its key gets the same appointment, another one finds nothing', async (t) => {
    const { client } = await start(t);
    const { morning } = await holdAll(client);
    const entry = await client.waitingList.join(office, wishOf('ada'));
    await client.holds.release({ office, id: morning.id, token: morning.token });
    const options = { idempotencyKey: 'the-same-click-0123456789' };
    const answers = await Promise.all([1, 2, 3].map(() => client.waitingList.accept(of(entry), options)));
    assert.deepEqual(answers, [answers[0], answers[0], answers[0]]);
    await assert.rejects(client.waitingList.accept(of(entry)), { code: 'offer_none' });
  });

  test('an office that accepts requests itself also looks at those from the list', async (t) => {
    const town = tightTown();
    town.offices[0]!.confirmation.policy = 'acceptance';
    const { client } = await startServer(t, { now, engine, town });
    const { morning } = await holdAll(client);
    const entry = await client.waitingList.join(office, wishOf('ada'));
    await client.holds.release({ office, id: morning.id, token: morning.token });
    assert.equal((await client.waitingList.accept(of(entry))).state, 'requested');
  });

  test('where a mail has to prove the address, the link of a mail confirms and no other', async (t) => {
    const town = tightTown();
    town.offices[0]!.confirmation.policy = 'activation';
    const { client, database } = await startServer(t, { now, engine, town });
    const { morning, afternoon } = await holdAll(client);
    const [first, second] = [
      await client.waitingList.join(office, wishOf('ada')),
      await client.waitingList.join(office, wishOf('bo')),
    ];
    for (const { id, token } of [morning, afternoon]) await client.holds.release({ office, id, token });
    const unproven = await client.waitingList.accept(of(first));
    assert.deepEqual([unproven.state, unproven.confirmUntil], ['unconfirmed', '2027-03-30T08:00:00+02:00']);
    await database.db.updateTable('waiting_links').set({ by_mail: true }).execute();
    assert.equal((await client.waitingList.accept(of(second))).state, 'confirmed');
  });

  test('who passes keeps the place, and the time goes to the next one', async (t) => {
    const { client } = await start(t);
    const { morning, afternoon } = await holdAll(client);
    const first = await client.waitingList.join(office, wishOf('ada'));
    const second = await client.waitingList.join(office, wishOf('bo'));
    await client.holds.release({ office, id: morning.id, token: morning.token });
    const passed = await client.waitingList.pass(of(first));
    assert.deepEqual([passed.state, passed.offer], ['waiting', null]);
    assert.equal(await stateOf(client, second), 'offered 08:00');
    await client.holds.release({ office, id: afternoon.id, token: afternoon.token });
    assert.equal(await stateOf(client, first), 'offered 14:00');
  });

  test('a time that nobody of the list wants is free for all again', async (t) => {
    const { client } = await start(t);
    const { morning } = await holdAll(client);
    const only = await client.waitingList.join(office, wishOf('ada'));
    await client.holds.release({ office, id: morning.id, token: morning.token });
    await client.waitingList.pass(of(only));
    const { slots } = await client.availability.slots(office, { services, date: day });
    assert.deepEqual(
      slots.map(({ startAt }) => startAt),
      [at('08:00')],
    );
  });

  test('silence lets the offer go to the next one, and the third silence ends the place', async (t) => {
    const server = await start(t);
    const { client, clock } = server;
    const days = { fromDate: '2027-03-31', toDate: '2027-04-02', part: 'morning' } as const;
    const silent = await client.waitingList.join(office, wishOf('ada', days));
    const next = await client.waitingList.join(office, wishOf('bo', days));
    const seen: string[] = [];
    for (const _offer of [1, 2, 3]) {
      await round(server);
      seen.push((await client.waitingList.get(of(silent))).offer!.startAt.slice(0, 10));
      if (seen.length === 1) assert.equal(await stateOf(client, next), 'offered 08:00');
      clock.pass(60);
      await assert.rejects(client.waitingList.accept(of(silent)), { code: 'offer_expired' });
      assert.equal(await stateOf(client, silent), 'waiting');
      await server.product.booking.sweep(clock.nowAt);
    }
    assert.deepEqual(seen, ['2027-03-31', '2027-04-01', '2027-04-02']);
    assert.equal(await stateOf(client, silent), 'ended');
    await assert.rejects(client.waitingList.pass(of(silent)), { code: 'offer_expired' });
  });

  test('who leaves is forgotten, and what was offered goes to the next one', async (t) => {
    const { client, database } = await start(t);
    const { morning } = await holdAll(client);
    const first = await client.waitingList.join(office, wishOf('ada'));
    const second = await client.waitingList.join(office, wishOf('bo'));
    await client.holds.release({ office, id: morning.id, token: morning.token });
    await client.waitingList.leave(of(first));
    assert.equal(await stateOf(client, second), 'offered 08:00');
    await assert.rejects(client.waitingList.get(of(first)), { code: 'link_invalid' });
    const row = await database.db
      .selectFrom('waiting_entries')
      .select(['name', 'email', 'phone', 'state'])
      .where('id', '=', first.id)
      .executeTakeFirstOrThrow();
    assert.deepEqual(row, { name: null, email: null, phone: null, state: 'ended' });
    const due = await database.db
      .selectFrom('messages')
      .select('kind')
      .where('entry', '=', first.id)
      .where('state', '=', 'due')
      .execute();
    assert.deepEqual(due, []);
  });

  test('a round offers what is free and fits: part of the day, weekday, days', async (t) => {
    const server = await start(t);
    const { client } = server;
    const afternoon = await client.waitingList.join(office, wishOf('ada', { part: 'afternoon' }));
    const friday = await client.waitingList.join(
      office,
      wishOf('bo', { weekdays: [5], toDate: '2027-04-09' }),
    );
    const sunday = await client.waitingList.join(
      office,
      wishOf('cy', { weekdays: [7], toDate: '2027-04-09' }),
    );
    await round(server);
    assert.equal(await stateOf(client, afternoon), 'offered 14:00');
    assert.equal((await client.waitingList.get(of(friday))).offer?.startAt, '2027-04-02T08:00:00+02:00');
    assert.equal(await stateOf(client, sunday), 'waiting');
  });

  test('what begins before an offer would end is not offered', async (t) => {
    const server = await start(t, 1440);
    const { client, clock, product } = server;
    clock.pass(60);
    const tomorrow = wishOf('ada', { fromDate: '2027-03-30', toDate: '2027-03-31' });
    const entry = await client.waitingList.join(office, tomorrow);
    await round(server);
    assert.equal(await stateOf(client, entry), 'offered 14:00');
    clock.pass(2 * 1440);
    await product.booking.sweep(clock.nowAt);
    await round(server);
    assert.equal(await stateOf(client, entry), 'ended');
  });

  test('a time that comes back belongs to the list however many reach for it', async (t) => {
    const { client } = await start(t);
    const { morning } = await holdAll(client);
    const entry = await client.waitingList.join(office, wishOf('ada'));
    const reach = () =>
      client.holds.create(office, { services, startAt: at('08:00') }).catch(() => undefined);
    const [, ...holds] = await Promise.all([
      client.holds.release({ office, id: morning.id, token: morning.token }),
      ...Array.from({ length: 12 }, reach),
    ]);
    assert.deepEqual(new Set(holds), new Set([undefined]));
    assert.equal(await stateOf(client, entry), 'offered 08:00');
  });

  test('of two times that come back at once, one person gets one', async (t) => {
    const { client, database } = await start(t);
    const { morning } = await holdAll(client);
    const friday = await client.holds.create(office, { services, startAt: '2027-04-02T08:00:00+02:00' });
    const until = { toDate: '2027-04-02', part: 'morning' } as const;
    const entries = [
      await client.waitingList.join(office, wishOf('ada', until)),
      await client.waitingList.join(office, wishOf('bo', until)),
    ];
    await Promise.all([morning, friday].map(({ id, token }) => client.holds.release({ office, id, token })));
    const states = await Promise.all(entries.map((entry) => stateOf(client, entry)));
    assert.deepEqual(states, ['offered 08:00', 'offered 08:00']);
    const cells = await database.db.selectFrom('cells').select('day').execute();
    assert.equal(cells.length, 3 * 3);
  });

  test('what is wrong with a wish is said by its code', async (t) => {
    const { client } = await start(t);
    const refused: [code: string, wish: WaitingWish][] = [
      ['contact_required', wishOf('x', { contact: { name: 'x' } })],
      ['name_required', wishOf('x', { contact: { email: 'x@post.example' } })],
      ['service_unknown', wishOf('x', { services: [{ id: 'nothing', quantity: 1 }] })],
      ['service_not_at_office', wishOf('x', { services: [{ id: 'zulassung', quantity: 1 }] })],
      ['date_invalid', wishOf('x', { fromDate: '2027-02-29' })],
      ['date_past', wishOf('x', { fromDate: '2027-03-29' })],
      ['range_invalid', wishOf('x', { toDate: '2027-03-31' })],
      ['range_too_long', wishOf('x', { toDate: '2028-04-01' })],
      ['date_format', wishOf('x', { toDate: '01.04.2027' })],
      ['field_invalid', wishOf('x', { weekdays: [8] })],
    ];
    for (const [code, wish] of refused) {
      await assert.rejects(client.waitingList.join(office, wish), { code }, code);
    }
    await assert.rejects(client.waitingList.join('kfz', wishOf('x')), { code: 'waiting_list_closed' });
    await assert.rejects(client.waitingList.join('nowhere', wishOf('x')), { code: 'office_not_found' });
  });

  test('nobody waits twice in a queue, by mail or by phone, and may come again after leaving', async (t) => {
    const { client } = await start(t);
    const reached = (contact: WaitingWish['contact']) =>
      client.waitingList.join(office, wishOf('x', { contact: { name: 'x', ...contact } }));
    const entry = await reached({ email: 'ada@post.example', phone: '0151 234567' });
    await assert.rejects(reached({ email: 'Ada@Post.example' }), { code: 'contact_limit' });
    await assert.rejects(reached({ email: 'ada+again@post.example' }), { code: 'contact_limit' });
    await assert.rejects(reached({ phone: '+49 (151) 234567' }), { code: 'contact_limit' });
    const again = await Promise.allSettled([1, 2, 3].map(() => reached({ phone: '0160 999999' })));
    assert.equal(again.filter(({ status }) => status === 'fulfilled').length, 1);
    await client.waitingList.leave(of(entry));
    assert.equal((await reached({ email: 'ada@post.example' })).state, 'waiting');
  });

  test('where the town wants a proof of work, one for this is needed, and is good once', async (t) => {
    const { client } = await startServer(t, { now, engine, town: { ...tightTown(), proofOfWork: true } });
    const prove = async (action: 'hold' | 'wait') =>
      solve((await client.challenges.get(office, action)).challenge);
    const join = (name: string, proof?: string) =>
      client.waitingList.join(office, wishOf(name, proof === undefined ? {} : { proof }));
    await assert.rejects(join('ada'), { code: 'challenge_required' });
    await assert.rejects(join('ada', await prove('hold')), { code: 'challenge_used' });
    const proof = await prove('wait');
    assert.equal((await join('ada', proof)).state, 'waiting');
    await assert.rejects(join('bo', proof), { code: 'challenge_used' });
  });

  test('a wrong, shortened or foreign token opens nothing', async (t) => {
    const { client } = await start(t);
    const first = await client.waitingList.join(office, wishOf('ada'));
    const second = await client.waitingList.join(office, wishOf('bo'));
    for (const token of [second.token, first.token.slice(1), first.id]) {
      for (const call of ['get', 'accept', 'pass', 'leave'] as const) {
        await assert.rejects(client.waitingList[call]({ office, id: first.id, token }), {
          code: 'link_invalid',
          status: 404,
        });
      }
    }
    await assert.rejects(client.waitingList.get({ ...of(first), office: 'kfz' }), { code: 'link_invalid' });
    await assert.rejects(client.waitingList.accept(of(first)), { code: 'offer_none' });
    await assert.rejects(client.waitingList.pass(of(first)), { code: 'offer_none' });
  });
});
