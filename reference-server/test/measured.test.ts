import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordDay } from '../src/simulation/record-day.ts';
import { createMeasuredTimes } from '../src/waiting-time/measured-times.ts';
import { readMeasured } from '../src/waiting-time/measured.store.ts';
import { nothingMeasured } from '../src/waiting-time/measured.ts';
import { describeOnEngines, openTestDatabase } from './engines.ts';
import { measureDays } from './measure-days.ts';
import { recordedTicket, times } from './recorded-days.ts';
import { rowFacts, simulateDays } from './simulated-days.ts';

const days = { office: 'buergerbuero', timeZone: 'Europe/Berlin', from: '2027-01-29', today: '2027-03-30' };

const isNear = (value: number, wanted: number, what: string, tolerance = 0.03) =>
  assert.ok(
    Math.abs(value - wanted) <= tolerance * Math.abs(wanted) + 1e-6,
    `${what}: ${value}, not ${wanted}`,
  );

describeOnEngines('measured times', (engine) => {
  test('say of recorded days what counting says of them', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const lived = simulateDays({ from: '2027-03-01', days: 20, habits: { load: 1, betweenBreaks: 60 } });
    for (const day of lived) {
      await recordDay(db, { ...rowFacts, day, now: Date.parse('2027-03-30T06:00:00Z') });
    }
    const [read, counted] = [await readMeasured(db, days), measureDays(lived)];
    const byKind = (one: { service: string; quantity: number }) => `${one.service}:${one.quantity}`;
    assert.deepEqual(read.services.map(byKind).toSorted(), counted.services.map(byKind).toSorted());
    for (const each of counted.services) {
      const own = read.services.find((other) => byKind(other) === byKind(each))!;
      assert.ok(own.cases >= 0.95 * each.cases);
      isNear(own.mean, each.mean, byKind(each), 0.05);
    }
    for (const name of ['way', 'handover', 'missedMinutes', 'lateness'] as const) {
      isNear(read[name].mean, counted[name].mean, name);
      isNear(read[name].variance, counted[name].variance, name, 0.1);
    }
    assert.deepEqual(read.missed, counted.missed);
    assert.ok(read.noShows.cases >= counted.noShows.cases && read.noShows.of === counted.noShows.of);
    assert.ok(read.breaks.cases > 10 && read.openMinutes > 0.9 * counted.openMinutes);
  });

  test('are not moved by a ticket that stayed open over lunch, or by a slip of the finger', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const usual = times(30, (index) => recordedTicket({ date: '2027-03-29', served: 9 + (index % 5) }));
    const odd = [240, 0.1].map((served) => recordedTicket({ date: '2027-03-29', served }));
    await db
      .insertInto('tickets')
      .values([...usual, ...odd])
      .execute();
    const { services } = await readMeasured(db, days);
    assert.deepEqual([services[0]?.service, services[0]?.cases], ['personalausweis', 31]);
    assert.ok(services[0]!.mean < 12, String(services[0]!.mean));
  });

  test('know no length of a visit whose end was only noted on a later day', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const date = '2027-03-29';
    const overnight = { time: '17:00', served: 15 * 60 };
    const [passport, card] = ['reisepass', 'personalausweis'].map((id) =>
      JSON.stringify([{ id, quantity: 1 }]),
    ) as [string, string];
    await db
      .insertInto('tickets')
      .values([
        recordedTicket({ date, ...overnight }, { services: passport }),
        recordedTicket({ date, ...overnight }, { state: 'missed', counter: '2' }),
        recordedTicket({ date, served: 12 }, { services: card }),
      ])
      .execute();
    const { services, missed, missedMinutes } = await readMeasured(db, days);
    assert.deepEqual(
      services.map(({ service, mean }) => [service, mean]),
      [['personalausweis', 12]],
    );
    assert.deepEqual([missed.cases, missedMinutes.cases], [1, 0]);
  });

  test('of an office without a past know nothing', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    assert.deepEqual(await readMeasured(db, days), nothingMeasured);
  });

  test('what was really done counts, not what was wished for', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const done_services = JSON.stringify([{ id: 'meldebescheinigung', quantity: 2 }]);
    await db
      .insertInto('tickets')
      .values(recordedTicket({ date: '2027-03-29' }, { done_services }))
      .execute();
    const { services } = await readMeasured(db, days);
    assert.deepEqual(
      services.map(({ service, quantity }) => [service, quantity]),
      [['meldebescheinigung', 2]],
    );
  });

  test('are read again after five minutes, and within a transaction after an hour', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const read = createMeasuredTimes('Europe/Berlin');
    const morning = Date.parse('2027-03-30T08:00:00+02:00');
    const casesAt = async (minutes: number) =>
      (await read('buergerbuero', morning + minutes * 60_000, { db })).services.length;
    assert.equal(await casesAt(0), 0);
    await db
      .insertInto('tickets')
      .values(recordedTicket({ date: '2027-03-29' }))
      .execute();
    assert.equal(await casesAt(4.9), 0);
    const within = await read('buergerbuero', morning + 59 * 60_000, { db, trx: db });
    assert.equal(within.services.length, 0);
    assert.equal(await casesAt(5), 1);
  });
});
