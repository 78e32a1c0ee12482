import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Earliest, Slots, Today } from '@wartemarke/contract';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const office = 'buergerbuero';
const at = `/v1/offices/${office}`;
const card = 'services=personalausweis';
const services = [{ id: 'personalausweis', quantity: 1 }];

describeOnEngines('availability', (engine) => {
  const start = (t: TestContext, options: Partial<TestServerOptions> = {}) =>
    startServer(t, { now, engine, ...options });

  test('slots are written with the offset of the zone that is asked for', async (t) => {
    const { url } = await start(t);
    const path = `${at}/slots?${card}&date=2027-03-31`;
    const firstIn = async (zone: string) =>
      (await say<Slots>(url, 'GET', path + zone)).body.slots[0]?.startAt;
    assert.equal(await firstIn(''), '2027-03-31T08:00:00+02:00');
    assert.equal(await firstIn('&tz=Europe/Kyiv'), '2027-03-31T09:00:00+03:00');
    assert.equal(await firstIn('&tz=america/new_york'), '2027-03-31T02:00:00-04:00');
  });

  test('staff and kiosks have the reserve, clerks need no lead time', async (t) => {
    const town = testTown((it) => Object.assign(it.queues[0]!.booking, { onlineShare: 0, leadMinutes: 60 }));
    const { client, clock, asClerk, asDevice } = await start(t, { town });
    clock.pass(60);
    const wish = { services, date: '2027-03-30' };
    const [clerk, kiosk] = [await asClerk(), await asDevice('kiosk')];
    const firstOf = async (caller: typeof client) =>
      (await caller.availability.slots(office, wish)).slots[0]?.startAt.slice(11, 16);
    assert.deepEqual(
      [await firstOf(client), await firstOf(kiosk), await firstOf(clerk)],
      [undefined, '09:00', '08:00'],
    );
    const held = { services, startAt: '2027-03-30T08:00:00+02:00' };
    await assert.rejects(kiosk.holds.create(office, held), { code: 'slot_unknown' });
    assert.equal((await clerk.holds.create(office, held)).startAt, held.startAt);
  });

  test('what only staff may book, only staff finds', async (t) => {
    const { client, asClerk, asDevice } = await start(t, {
      town: testTown((it) => (it.services[0]!.staffOnly = true)),
    });
    const wish = { services, date: '2027-03-30' };
    await assert.rejects(client.availability.slots(office, wish), { code: 'service_unknown' });
    const kiosk = await asDevice('kiosk');
    await assert.rejects(kiosk.availability.slots(office, wish), { code: 'service_unknown' });
    const clerk = await asClerk();
    assert.ok((await clerk.availability.slots(office, wish)).slots.length > 0);
  });

  test('the offices of the town are compared by their first slot', async (t) => {
    const town = testTown((it) => (it.queues[0]!.booking.firstBookableDate = '2027-04-05'));
    town.offices[1]!.services.push({ ...town.offices[0]!.services[0]!, queue: 'kfz', categories: [] });
    const { url } = await start(t, { town });
    const compare = async (wish: string) =>
      (await say<Earliest>(url, 'GET', `/v1/earliest?services=${wish}`)).body.offices.map(
        ({ office: { id, name }, slot }) => [id, name, slot?.startAt ?? null],
      );
    assert.deepEqual(await compare('personalausweis'), [
      ['kfz', 'Kfz-Zulassung', '2027-03-30T08:00:00+02:00'],
      [office, 'Bürgerbüro', '2027-04-05T08:00:00+02:00'],
    ]);
    assert.deepEqual(await compare('personalausweis,meldebescheinigung'), [
      [office, 'Bürgerbüro', '2027-04-05T08:00:00+02:00'],
    ]);
    assert.deepEqual(await compare('personalausweis:5'), [
      [office, 'Bürgerbüro', null],
      ['kfz', 'Kfz-Zulassung', null],
    ]);
    assert.deepEqual(await compare('meldebescheinigung,zulassung'), []);
  });

  test('today tells how many slots of the shortest service are left, and the next', async (t) => {
    const { url, client, clock } = await start(t);
    clock.pass(60);
    const rest = async () => {
      const { body } = await say<Today>(url, 'GET', `${at}/today`);
      return body.queues.map(({ id, freeSlots, nextSlot }) => [
        id,
        freeSlots,
        nextSlot?.startAt.slice(11, 16),
      ]);
    };
    assert.deepEqual(await rest(), [
      ['service', 41, '08:30'],
      ['pick-up', 42, '08:30'],
    ]);
    const pickUp = { services: [{ id: 'abholung', quantity: 1 }], startAt: '2027-03-30T08:30:00+02:00' };
    await client.holds.create(office, pickUp);
    assert.deepEqual((await rest())[1], ['pick-up', 41, '08:35']);
    clock.pass(300);
    assert.deepEqual(await rest(), [
      ['service', 0, undefined],
      ['pick-up', 0, undefined],
    ]);
  });

  test('caches may keep for seconds what anyone is answered, and nothing else', async (t) => {
    const { url } = await start(t);
    const paths = [
      `${at}/days?${card}`,
      `${at}/slots?${card}&date=2027-03-31`,
      `/v1/earliest?${card}`,
      `${at}/today`,
    ];
    for (const path of paths) {
      const { headers } = await say(url, 'GET', path);
      assert.equal(headers.get('cache-control'), 'public, max-age=5', path);
      assert.match(headers.get('vary') ?? '', /Authorization/, path);
    }
    const { headers } = await say(url, 'GET', at);
    assert.equal(headers.get('cache-control'), 'no-store');
  });
});
