import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { handIn } from './hand-in.ts';
import { smallPdf } from './small-files.ts';
import { startServer } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-31T08:00:00+02:00';
const contact = { name: 'Ada Geheim', email: 'ada@example.org', note: 'Rollstuhl' };

describeOnEngines('retention', (engine) => {
  async function start(t: TestContext, change?: (it: OfficeConfiguration) => void) {
    const server = await startServer(t, {
      now,
      engine,
      town: testTown((it) => {
        it.retentionDays = 30;
        change?.(it);
      }),
    });
    const { product, clock, database } = server;
    return {
      ...server,
      db: database.db,
      forgetAt: async (time: string) => {
        clock.nowAt = Date.parse(time);
        await product.retention.forgetOld(clock.nowAt);
      },
    };
  }

  test('thirty days after the visit nothing personal is left, and the visit still counts', async (t) => {
    const { client, clock, db, url, asDevice, forgetAt } = await start(t, (it) => {
      it.services[0]!.documents = [{ id: 'mietvertrag', name: 'Mietvertrag' }];
    });
    const booked = await book(client, startAt, { contact });
    await handIn(url, accessTo(booked), { bytes: smallPdf() });
    clock.nowAt = Date.parse(startAt);
    await (await asDevice('kiosk')).checkIns.create(office, { code: booked.checkInCode });
    await forgetAt('2027-04-29T23:59:59+02:00');
    assert.equal((await client.appointments.get(accessTo(booked))).contact.name, 'Ada Geheim');
    await forgetAt('2027-04-30T01:00:00+02:00');
    await assert.rejects(client.appointments.get(accessTo(booked)), { code: 'link_invalid' });
    const rows = await Promise.all([
      db.selectFrom('appointments').selectAll().execute(),
      db.selectFrom('tickets').selectAll().execute(),
      db.selectFrom('messages').selectAll().execute(),
      db.selectFrom('links').selectAll().execute(),
      db.selectFrom('documents').selectAll().execute(),
    ]);
    assert.doesNotMatch(JSON.stringify(rows), /Geheim|example\.org|Rollstuhl|Mietvertrag/);
    assert.deepEqual(
      rows.map((table) => table.length),
      [1, 1, 0, 0, 0],
    );
    assert.deepEqual(rows[0][0]?.erased_at, new Date('2027-04-30T01:00:00+02:00'));
  });

  test('each office forgets after its own days', async (t) => {
    const { client, forgetAt } = await start(t, (it) => (it.retentionDays = 1));
    const booked = await book(client, startAt, { contact });
    const hold = await client.holds.create('kfz', { services: [{ id: 'zulassung', quantity: 1 }], startAt });
    const other = await client.appointments.create('kfz', {
      hold: hold.id,
      contact: { name: 'Bob' },
      token: hold.token,
    });
    await forgetAt('2027-04-01T00:00:00+02:00');
    await assert.rejects(client.appointments.get(accessTo(booked)), { code: 'link_invalid' });
    assert.equal((await client.appointments.get(accessTo(other))).contact.name, 'Bob');
  });

  test('what expired is deleted a day later, and nothing that came of a hold', async (t) => {
    const { client, clock, db, product, forgetAt } = await start(t);
    const services = [{ id: 'personalausweis', quantity: 1 }];
    await client.holds.create(office, { services, startAt });
    const booked = await book(client, startAt);
    clock.pass(10);
    await product.booking.sweep(clock.nowAt);
    await forgetAt('2027-03-31T06:59:59+02:00');
    assert.equal((await db.selectFrom('appointments').select('id').execute()).length, 2);
    await forgetAt('2027-03-31T08:00:01+02:00');
    assert.deepEqual(await db.selectFrom('appointments').select('id').execute(), [{ id: booked.id }]);
    assert.equal((await db.selectFrom('links').select('appointment').execute()).length, 1);
  });

  test('many are forgotten over several rounds, each of them in small steps', async (t) => {
    const { db, product, clock } = await start(t);
    const rows = Array.from({ length: 2300 }, (_, number) => ({
      ...{
        office,
        id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
        state: 'finished' as const,
      },
      ...{ queue: 'service', date: '2027-01-11', lane: 0, first_cell: 96, cell_count: 3, online: true },
      ...{ start_at: '2027-01-11T08:00:00+01:00', end_at: '2027-01-11T08:15:00+01:00', services: '[]' },
      ...{ code: String(number), name: 'Ada', email: null, phone: null, note: null, language: null },
      created_at: '2027-01-04T08:00:00+01:00',
    }));
    await db.insertInto('appointments').values(rows.slice(0, 1200)).execute();
    await db.insertInto('appointments').values(rows.slice(1200)).execute();
    const named = () => db.selectFrom('appointments').select('id').where('name', 'is not', null).execute();
    await product.retention.forgetOld(clock.nowAt);
    assert.equal((await named()).length, 300);
    await product.retention.forgetOld(clock.nowAt + 30_000);
    assert.equal((await named()).length, 0);
  });

  test('a clock that was ahead and is set right does not put it off', async (t) => {
    const { db, forgetAt } = await start(t);
    await forgetAt('2027-06-30T07:00:00+02:00');
    await db
      .insertInto('spent_proofs')
      .values({ proof_hash: randomBytes(32), expires_at: '2027-03-30T06:00:00+02:00' })
      .execute();
    await forgetAt(now);
    assert.deepEqual(await db.selectFrom('spent_proofs').selectAll().execute(), []);
  });

  test('kept messages go with their days, proofs when they expire, contacts with their place in line', async (t) => {
    const { db, forgetAt } = await start(t);
    const content = JSON.stringify({ text: 'Guten Tag' });
    const message = {
      office,
      channel: 'email' as const,
      recipient: 'ada@example.org',
      subject: 'Termin',
      content,
    };
    await db
      .insertInto('kept_messages')
      .values([
        { ...message, kept_at: '2027-02-26T12:00:00+01:00' },
        { ...message, kept_at: '2027-03-20T12:00:00+01:00' },
      ])
      .execute();
    const proofOf = (expires_at: string) => ({ proof_hash: randomBytes(32), expires_at });
    await db
      .insertInto('spent_proofs')
      .values([proofOf('2027-03-30T06:00:00+02:00'), proofOf('2027-03-30T08:00:00+02:00')])
      .execute();
    const entry = {
      ...{ office, queue: 'service', services: '[]', from_date: '2027-03-30', to_date: '2027-04-30' },
      ...{
        weekdays: '[]',
        part: 'any' as const,
        name: 'Ada',
        email: null,
        phone: '+4930123456',
        language: null,
      },
      ...{ appointment: null, created_at: now },
    };
    await db
      .insertInto('waiting_entries')
      .values([
        { ...entry, id: '00000000-0000-4000-8000-000000000001', state: 'ended' },
        { ...entry, id: '00000000-0000-4000-8000-000000000002', state: 'waiting' },
      ])
      .execute();
    await forgetAt(now);
    assert.equal((await db.selectFrom('kept_messages').select('id').execute()).length, 1);
    assert.equal((await db.selectFrom('spent_proofs').select('proof_hash').execute()).length, 1);
    const entries = await db.selectFrom('waiting_entries').select(['state', 'name', 'phone']).execute();
    assert.deepEqual(
      entries.toSorted((one, other) => (one.state < other.state ? -1 : 1)),
      [
        { state: 'ended', name: null, phone: null },
        { state: 'waiting', name: 'Ada', phone: '+4930123456' },
      ],
    );
  });
});
