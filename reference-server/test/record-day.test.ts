import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordDay, forgetDay } from '../src/simulation/record-day.ts';
import { describeOnEngines, openTestDatabase } from './engines.ts';
import { recordedTicket } from './recorded-days.ts';
import { rowFacts, simulateDays } from './simulated-days.ts';
import { startServer } from './start-server.ts';

const [day] = simulateDays({ from: '2027-03-30', days: 1 });
const evening = Date.parse('2027-03-30T20:00:00+02:00');
const recording = { ...rowFacts, day: day!, now: evening };
const place = { office: 'buergerbuero', date: '2027-03-30' };

describeOnEngines('a recorded day', (engine) => {
  test('is there as if it had been, without a name, and the insights know it', async (t) => {
    const server = await startServer(t, { now: '2027-03-30T20:00+02:00', engine });
    const { db } = server.database;
    const { tickets, appointments } = await recordDay(db, recording);
    const visits = await db.selectFrom('tickets').selectAll().execute();
    assert.equal(visits.length, tickets);
    assert.ok(appointments > 5 && tickets > 20);
    assert.ok(
      visits.every(({ name, state }) => name === null && ['finished', 'missed', 'left'].includes(state)),
    );
    const finished = visits.filter(({ state }) => state === 'finished').length;
    const clerk = await server.asClerk();
    const known = await clerk.insights.get('buergerbuero', { from: '2027-03-30', to: '2027-03-30' });
    const { appointments: came = 0, walkIns = 0 } = known.visits;
    assert.ok(came! + walkIns! >= finished);
  });

  test('is written once, and can be taken away without a trace of it', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    await db.insertInto('offices').values({ office: 'buergerbuero' }).execute();
    await recordDay(db, recording);
    await assert.rejects(recordDay(db, recording), { name: 'RecordingError', message: /already/ });
    const other = recordedTicket({ date: '2027-03-30', time: '10:00' }, { number: 990 });
    await db.insertInto('tickets').values(other).execute();
    const gone = await forgetDay(db, place);
    assert.ok(gone && gone.tickets > 20 && gone.appointments > 5);
    const left = await db.selectFrom('tickets').select('id').execute();
    assert.deepEqual(left, [{ id: other.id }]);
    assert.deepEqual(await db.selectFrom('appointments').selectAll().execute(), []);
    assert.deepEqual(await db.selectFrom('counter_spans').selectAll().execute(), []);
    assert.equal(await forgetDay(db, place), undefined);
  });

  test('does not mix with visits that were', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    await db
      .insertInto('tickets')
      .values(recordedTicket({ date: '2027-03-30' }))
      .execute();
    await assert.rejects(recordDay(db, recording), { name: 'RecordingError', message: /has visits/ });
    assert.equal((await db.selectFrom('tickets').selectAll().execute()).length, 1);
  });

  test('is not written before it is over', async (t) => {
    const { db } = await openTestDatabase(t, engine);
    const now = Date.parse('2027-03-30T11:00:00+02:00');
    await assert.rejects(recordDay(db, { ...recording, now }), {
      name: 'RecordingError',
      message: /not over/,
    });
  });
});
