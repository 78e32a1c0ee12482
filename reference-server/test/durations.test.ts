import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Client } from '@wartemarke/client';
import { book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { record, recordedTicket, times } from './recorded-days.ts';
import { startServer } from './start-server.ts';

const now = '2027-03-30T07:00:00+02:00';
const date = '2027-03-31';
const card = 'personalausweis';
const at = (time: string) => `${date}T${time}:00+02:00`;

const lengthOf = async (client: Client) => {
  const { services } = await client.offices.get(office);
  const { durationMinutes, additionalMinutes } = services.find(({ id }) => id === card)!;
  return [durationMinutes, additionalMinutes];
};
const slotsOf = async (client: Client, quantity = 1) => {
  const { slots } = await client.availability.slots(office, { services: [{ id: card, quantity }], date });
  return slots.map(({ startAt, endAt }) => [startAt.slice(11, 16), endAt.slice(11, 16)]);
};

describeOnEngines('lengths that are taken over', (engine) => {
  async function start(t: TestContext) {
    const server = await startServer(t, { now, engine });
    const other = await startServer(t, { now, engine, beside: server });
    const pass = (milliseconds: number) => {
      for (const { clock } of [server, other]) clock.nowAt += milliseconds;
    };
    return { server, other, pass, clerk: await server.asClerk() };
  }

  test('hold in the catalogue and in the free times of every process within a second', async (t) => {
    const { server, other, pass, clerk } = await start(t);
    for (const { client } of [server, other]) {
      assert.deepEqual(await lengthOf(client), [15, 10]);
      assert.deepEqual((await slotsOf(client, 2)).at(-1), ['11:35', '12:00']);
    }
    const change = { durationMinutes: 30, additionalMinutes: 20 };
    const answer = await clerk.insights.changeDuration(office, card, change);
    assert.deepEqual(answer, {
      ...{ service: card, name: 'Personalausweis', ...change },
      ...{ suggestedMinutes: null, suggestedAdditionalMinutes: null, cases: 0, adoptedAt: now },
    });
    assert.deepEqual(await lengthOf(server.client), [30, 20]);
    pass(1000);
    for (const { client } of [server, other]) {
      assert.deepEqual(await lengthOf(client), [30, 20]);
      assert.deepEqual((await slotsOf(client)).at(-1), ['11:30', '12:00']);
      assert.deepEqual((await slotsOf(client, 2)).at(-1), ['11:10', '12:00']);
    }
    const hold = await other.client.holds.create(office, {
      services: [{ id: card, quantity: 1 }],
      startAt: at('11:30'),
    });
    assert.equal(hold.endAt, at('12:00'));
  });

  test('are known to a process that starts later, also with its first call', async (t) => {
    const { server, clerk } = await start(t);
    await clerk.insights.changeDuration(office, card, { durationMinutes: 20 });
    const later = await startServer(t, { now, engine, beside: server });
    assert.deepEqual(await lengthOf(later.client), [20, 10]);
  });

  test('leave what is booked where it is', async (t) => {
    const { server, clerk } = await start(t);
    const booked = await book(server.client, at('08:00'));
    await clerk.insights.changeDuration(office, card, { durationMinutes: 60 });
    const { appointments } = await clerk.desk.appointments(office, date);
    assert.deepEqual(
      appointments.map(({ id, startAt, endAt }) => [id, startAt, endAt]),
      [[booked.id, at('08:00'), at('08:15')]],
    );
    const cells = await server.database.db.selectFrom('cells').select('cell').execute();
    assert.equal(cells.length, 3);
  });

  test('end when the configuration gets the word again', async (t) => {
    const { server, other, pass, clerk } = await start(t);
    await clerk.insights.changeDuration(office, card, { durationMinutes: 30, additionalMinutes: 0 });
    const { adoptedAt, ...answer } = await clerk.insights.changeDuration(office, card, {
      durationMinutes: null,
    });
    assert.deepEqual([answer.durationMinutes, answer.additionalMinutes, adoptedAt], [15, 10, undefined]);
    pass(1000);
    for (const { client } of [server, other]) assert.deepEqual(await lengthOf(client), [15, 10]);
  });

  test('come with a suggestion from the visits of the last eight weeks', async (t) => {
    const { server, clerk } = await start(t);
    const services = JSON.stringify([{ id: card, quantity: 3 }]);
    const minutes = [8, 9, 10, 11];
    await record(server.database.db, {
      tickets: [
        ...times(20, (index) => recordedTicket({ date: '2027-03-29', served: minutes[index % 4]! })),
        ...times(20, () => recordedTicket({ date: '2027-03-29', served: 19.5 }, { services })),
        ...times(20, () => recordedTicket({ date: '2027-01-29', served: 60 })),
      ],
    });
    const { durations } = await clerk.insights.get(office, { from: '2027-03-29', to: '2027-03-29' });
    const [suggested] = durations;
    assert.deepEqual(suggested, {
      ...{ service: card, name: 'Personalausweis', durationMinutes: 15, additionalMinutes: 10 },
      ...{ suggestedMinutes: 10, suggestedAdditionalMinutes: 5, cases: 20 },
    });
    const taken = await clerk.insights.changeDuration(office, card, {
      durationMinutes: 10,
      additionalMinutes: 5,
    });
    assert.deepEqual(taken, { ...suggested, durationMinutes: 10, additionalMinutes: 5, adoptedAt: now });
    const [since] = (await clerk.insights.get(office, { from: '2027-03-29', to: '2027-03-29' })).durations;
    assert.deepEqual(since, taken);
  });

  const wrong: [title: string, service: string, change: object, code: string][] = [
    ['a service that nobody knows', 'hundesteuer', { durationMinutes: 10 }, 'service_unknown'],
    ['a mere link', 'online-formular', { durationMinutes: 10 }, 'service_unknown'],
    ['no minutes', card, { durationMinutes: 0 }, 'number_invalid'],
    ['more than a day at work', card, { durationMinutes: 481 }, 'number_invalid'],
    ['a fraction', card, { durationMinutes: 7.5 }, 'number_invalid'],
    ['less than nothing', card, { durationMinutes: 10, additionalMinutes: -1 }, 'number_invalid'],
  ];
  for (const [title, service, change, code] of wrong) {
    test(`cannot be ${title}`, async (t) => {
      const { clerk } = await start(t);
      await assert.rejects(clerk.insights.changeDuration(office, service, change as never), { code });
    });
  }

  test('are taken over once, however often the call is made', async (t) => {
    const { server, clerk, pass } = await start(t);
    const key = { idempotencyKey: 'durations-are-taken-over-once' };
    const first = await clerk.insights.changeDuration(office, card, { durationMinutes: 20 }, key);
    pass(60_000);
    await clerk.insights.changeDuration(office, card, { durationMinutes: null });
    assert.deepEqual(await clerk.insights.changeDuration(office, card, { durationMinutes: 20 }, key), first);
    assert.deepEqual(await lengthOf(server.client), [15, 10]);
  });

  test('are for clerks of the office alone', async (t) => {
    const { server } = await start(t);
    const change = (client: Client) => client.insights.changeDuration(office, card, { durationMinutes: 20 });
    await assert.rejects(change(server.client), { code: 'sign_in_required' });
    await assert.rejects(change(await server.asClerk(['kfz'])), { code: 'office_not_found' });
    await assert.rejects(change(await server.asDevice('kiosk')), { code: 'forbidden' });
  });
});
