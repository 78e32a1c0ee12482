import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeOnEngines } from './engines.ts';
import { office, openHall } from './hall-scene.ts';
import { readEvents } from './read-events.ts';
import { say } from './say.ts';
import { testTown } from './test-town.ts';

const someId = '00000000-0000-4000-8000-000000000000';

describeOnEngines('signals', (engine) => {
  test('a kiosk asks for help, is answered, and ends it', async (t) => {
    const { clock, clerk, client } = await openHall(t, engine);
    const device = { name: 'Kiosk am Eingang', zone: undefined };
    const { code } = await clerk.devices.createCode(office, 'kiosk', { device: { name: device.name } });
    const kiosk = client.withToken((await client.devices.pair({ code })).token);
    const asked = await kiosk.signals.create(office, { kind: 'help' });
    assert.deepEqual(
      [asked.kind, asked.place, asked.counter, asked.at, asked.answeredAt],
      ['help', 'Kiosk am Eingang', undefined, '2027-03-30T08:00:00+02:00', null],
    );
    clock.pass(1);
    const place = { office, id: asked.id };
    assert.equal((await clerk.signals.answer(place)).answeredAt, '2027-03-30T08:01:00+02:00');
    clock.pass(1);
    assert.equal((await clerk.signals.answer(place)).answeredAt, '2027-03-30T08:01:00+02:00');
    assert.equal((await kiosk.signals.end(place)).id, asked.id);
    await assert.rejects(kiosk.signals.end(place), { code: 'signal_not_found' });
    await assert.rejects(clerk.signals.answer(place), { code: 'signal_not_found' });
  });

  test('who asks again, also many times at once, gets the open signal; after its end a new one', async (t) => {
    const { kiosk, asDevice } = await openHall(t, engine);
    const ask = (device = kiosk) => device.signals.create(office, { kind: 'help' });
    const ids = new Set((await Promise.all(Array.from({ length: 8 }, () => ask()))).map(({ id }) => id));
    assert.equal(ids.size, 1);
    const [id] = ids;
    assert.notEqual((await ask(await asDevice('kiosk'))).id, id);
    assert.notEqual((await kiosk.signals.create(office, { kind: 'printer' })).id, id);
    await kiosk.signals.end({ office, id: id! });
    assert.notEqual((await ask()).id, id);
  });

  test('a clerk raises an emergency at a counter, which has a name and a zone', async (t) => {
    const town = testTown((it) => {
      it.zones = [{ id: 'first-floor', name: '1. Stock' }];
      it.counters[1]!.zone = 'first-floor';
    });
    const { clerk } = await openHall(t, engine, { town });
    const raised = await clerk.signals.create(office, { kind: 'emergency', counter: '2' });
    assert.deepEqual(
      [raised.kind, raised.place, raised.counter, raised.zone],
      ['emergency', 'Schalter 2', '2', 'first-floor'],
    );
    const other = await clerk.signals.create(office, { kind: 'help', counter: '2' });
    assert.notEqual(other.id, raised.id);
  });

  test('signals show in the hall at once, latest first, and go when they are over', async (t) => {
    const { kiosk, clerk, url, signIn, clock } = await openHall(t, engine);
    const hall = await readEvents(`${url}/v1/offices/${office}/queue/stream`, await signIn());
    const until = async (count: number) => {
      for (;;) {
        const { signals } = (await hall.next()) as { signals: { id: string }[] };
        if (signals.length === count) return signals.map(({ id }) => id);
      }
    };
    await until(0);
    const help = await kiosk.signals.create(office, { kind: 'help' });
    await until(1);
    clock.pass(1);
    const emergency = await clerk.signals.create(office, { kind: 'emergency', counter: '1' });
    assert.deepEqual(await until(2), [emergency.id, help.id]);
    await clerk.signals.end({ office, id: emergency.id });
    assert.deepEqual(await until(1), [help.id]);
    hall.close();
  });

  test('each may only say what is theirs to say → forbidden', async (t) => {
    const { url, pair, signIn, database } = await openHall(t, engine);
    const [kiosk, board, clerk] = [await pair('kiosk'), await pair('board'), await signIn()];
    const table: [token: string, body: object][] = [
      [kiosk, { kind: 'emergency' }],
      [kiosk, { kind: 'help', counter: '1' }],
      [board, { kind: 'help' }],
      [clerk, { kind: 'printer', counter: '1' }],
      [clerk, { kind: 'emergency' }],
    ];
    for (const [token, body] of table) {
      const said = await say(url, 'POST', `/v1/offices/${office}/signals`, { token, body });
      assert.deepEqual([said.status, said.body.code], [403, 'forbidden'], JSON.stringify(body));
    }
    assert.deepEqual(await database.db.selectFrom('signals').selectAll().execute(), []);
  });

  test('an unknown counter and unknown signals are not found', async (t) => {
    const { clerk } = await openHall(t, engine);
    await assert.rejects(clerk.signals.create(office, { kind: 'emergency', counter: '9' }), {
      code: 'counter_not_found',
    });
    for (const step of [clerk.signals.answer, clerk.signals.end])
      await assert.rejects(step({ office, id: someId }), { code: 'signal_not_found' });
  });

  test('a kiosk ends only its own signals, an office only its own', async (t) => {
    const { kiosk, clerk, asDevice } = await openHall(t, engine);
    const other = await asDevice('kiosk');
    const { id } = await kiosk.signals.create(office, { kind: 'help' });
    const raised = await clerk.signals.create(office, { kind: 'emergency', counter: '1' });
    await assert.rejects(other.signals.end({ office, id }), { code: 'signal_not_found' });
    await assert.rejects(kiosk.signals.end({ office, id: raised.id }), { code: 'signal_not_found' });
    await assert.rejects(clerk.signals.end({ office: 'kfz', id }), { code: 'signal_not_found' });
    await clerk.signals.end({ office, id });
  });

  test('what nobody ends within four hours is over', async (t) => {
    const { kiosk, clerk, clock, product, database } = await openHall(t, engine);
    const { id } = await kiosk.signals.create(office, { kind: 'printer' });
    clock.pass(1);
    const later = await clerk.signals.create(office, { kind: 'help', counter: '1' });
    const revision = async () =>
      (await database.db.selectFrom('offices').selectAll().where('office', '=', office).execute())[0]!
        .revision;
    const before = await revision();
    clock.pass(239);
    await product.signals.endOld(clock.nowAt);
    assert.equal(await revision(), before);
    clock.pass(0.5);
    await product.signals.endOld(clock.nowAt);
    assert.equal(await revision(), before + 1);
    await assert.rejects(clerk.signals.answer({ office, id }), { code: 'signal_not_found' });
    assert.equal((await clerk.signals.answer({ office, id: later.id })).id, later.id);
  });
});
