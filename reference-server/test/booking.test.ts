import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Client } from '@wartemarke/client';
import { describeOnEngines } from './engines.ts';
import { startServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const office = 'buergerbuero';
const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-30T08:00:00+02:00';
const services = [{ id: 'personalausweis', quantity: 2 }];
const contact = { name: 'Łukasz O’Brien' };

async function book(client: Client, slot = startAt) {
  const hold = await client.holds.create(office, { services, startAt: slot });
  return client.appointments.create(office, { hold: hold.id, contact, token: hold.token });
}

describeOnEngines('booking', (engine) => {
  const start = (t: TestContext, options: Partial<TestServerOptions> = {}) =>
    startServer(t, { now, engine, ...options });

  test('a slot becomes a hold, the hold an appointment with what to bring', async (t) => {
    const { client } = await start(t);
    const hold = await client.holds.create(office, { services, startAt });
    assert.deepEqual(
      [hold.startAt, hold.endAt, hold.expiresAt, hold.expiresInSeconds],
      [startAt, '2027-03-30T08:25:00+02:00', '2027-03-30T07:10:00+02:00', 600],
    );
    const appointment = await client.appointments.create(office, {
      hold: hold.id,
      contact,
      token: hold.token,
    });
    assert.equal(appointment.state, 'confirmed');
    assert.equal(appointment.contact.name, 'Łukasz O’Brien');
    assert.deepEqual(appointment.services[0]?.requirements, [{ name: 'Biometrisches Foto' }]);
    assert.match(appointment.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.equal(new URL(appointment.link).search, '');
    assert.match(new URL(appointment.link).hash, new RegExp(hold.token));
  });

  test('an appointment speaks the language that is asked for', async (t) => {
    const { client } = await start(t);
    const { id, link } = await book(client);
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token')!;
    const shown = await client.withLanguage('en-GB').appointments.get({ office, id, token });
    assert.equal(shown.services[0]?.name, 'Identity card');
  });

  test('as many appointments run side by side as there are lanes, the next gets alternatives', async (t) => {
    const { client } = await start(t);
    for (const _lane of [1, 2, 3]) await book(client);
    await assert.rejects(book(client), (error: { code: string; alternatives: { startAt: string }[] }) => {
      assert.equal(error.code, 'slot_taken');
      assert.deepEqual(
        error.alternatives.map((slot) => slot.startAt.slice(11, 16)),
        ['08:25', '08:30', '08:35'],
      );
      return true;
    });
  });

  test('of 40 who want the same slot at once, exactly as many win as there are lanes', async (t) => {
    const { client, database } = await start(t);
    const tries = await Promise.allSettled(
      Array.from({ length: 40 }, () => client.holds.create(office, { services, startAt })),
    );
    const lost = tries
      .filter((result) => result.status === 'rejected')
      .map(({ reason }) => (reason as { code: string }).code);
    assert.deepEqual(new Set(lost), new Set(['slot_taken']));
    assert.equal(tries.length - lost.length, 3);
    const loads = await database.db.selectFrom('day_loads').selectAll().execute();
    assert.deepEqual(
      loads.map(({ appointments, online_cells }) => [appointments, online_cells]),
      [[3, 15]],
    );
  });

  test('an expired hold frees its slot and cannot be booked any more', async (t) => {
    const { client, clock } = await start(t, {
      town: testTown((it) => (it.queues[0]!.hours.weekly[0]!.lanes = 1)),
    });
    const late = await client.holds.create(office, { services, startAt });
    clock.pass(10);
    const hold = await client.holds.create(office, { services, startAt });
    await assert.rejects(client.appointments.create(office, { hold: late.id, contact, token: late.token }), {
      code: 'hold_expired',
    });
    await client.appointments.create(office, { hold: hold.id, contact, token: hold.token });
  });

  test('a released hold frees its slot', async (t) => {
    const { client } = await start(t, { town: testTown((it) => (it.queues[0]!.hours.weekly[0]!.lanes = 1)) });
    const hold = await client.holds.create(office, { services, startAt });
    await client.holds.release({ office, id: hold.id, token: hold.token });
    await client.holds.create(office, { services, startAt });
  });

  test('of booking a hold and giving it back at the same moment one is done, and the other says so', async (t) => {
    const { client, database } = await start(t);
    for (let hour = 8; hour < 12; hour += 1) {
      const slot = `2027-03-31T${String(hour).padStart(2, '0')}:00:00+02:00`;
      const { id, token } = await client.holds.create(office, { services, startAt: slot });
      const [booked, released] = await Promise.allSettled([
        client.appointments.create(office, { hold: id, contact, token }),
        client.holds.release({ office, id, token }),
      ]);
      assert.notEqual(booked.status, released.status, `${slot} ${booked.status}`);
      const { state } = await database.db
        .selectFrom('appointments')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      assert.equal(state, booked.status === 'fulfilled' ? 'confirmed' : 'expired');
    }
  });

  test('a call repeated with its key gets the first answer and books once', async (t) => {
    const { client, database } = await start(t);
    const options = { idempotencyKey: 'the-same-key-0123456789' };
    const [first, second] = await Promise.all([
      client.holds.create(office, { services, startAt }, options),
      client.holds.create(office, { services, startAt }, options),
    ]);
    assert.deepEqual(second, first);
    assert.deepEqual(await client.holds.create(office, { services, startAt }, options), first);
    const { count } = await database.db
      .selectFrom('appointments')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    assert.equal(count, 1);
    await assert.rejects(
      client.holds.create(office, { services, startAt: '2027-03-30T09:00:00+02:00' }, options),
      { code: 'idempotency_key_reused' },
    );
  });

  test('neither tokens nor keys can be read in the database', async (t) => {
    const { client, database } = await start(t);
    const idempotencyKey = 'a-key-that-is-a-secret-too';
    const hold = await client.holds.create(office, { services, startAt }, { idempotencyKey });
    const tables = await Promise.all([
      database.db.selectFrom('appointments').selectAll().execute(),
      database.db.selectFrom('links').selectAll().execute(),
      database.db.selectFrom('idempotency_keys').selectAll().execute(),
    ]);
    const bytes = Buffer.concat(
      tables
        .flat()
        .flatMap((row) =>
          Object.values(row).map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))),
        ),
    );
    assert.equal(bytes.includes(hold.token), false);
    assert.equal(bytes.includes(Buffer.from(hold.token, 'base64url')), false);
    assert.equal(bytes.includes(idempotencyKey), false);
  });

  test('three quarters of the capacity is for citizens, the rest for clerks', async (t) => {
    const { client, asClerk } = await start(t, {
      town: testTown((it) => {
        it.queues[0]!.hours.weekly[0]!.to = '09:00';
        it.queues[0]!.hours.weekly[0]!.lanes = 2;
        it.queues[0]!.booking.onlineShare = 0.75;
        it.queues[0]!.booking.leadMinutes = 0;
      }),
    });
    const wish = (time: string) => ({
      services: [{ id: 'personalausweis', quantity: 1 }],
      startAt: `2027-03-30T${time}:00+02:00`,
    });
    for (const time of ['08:00', '08:00', '08:15', '08:15', '08:30', '08:30'])
      await client.holds.create(office, wish(time));
    await assert.rejects(client.holds.create(office, wish('08:45')), { code: 'slot_taken' });
    const clerk = await asClerk();
    await clerk.holds.create(office, wish('08:45'));
    const { days } = await client.availability.days(office, {
      services,
      from: '2027-03-30',
      to: '2027-03-30',
    });
    assert.deepEqual(days, [{ date: '2027-03-30', free: 0, reason: 'full' }]);
  });

  test('a cancelled appointment frees its slot, can be seen, and cannot be cancelled again', async (t) => {
    const { client } = await start(t, { town: testTown((it) => (it.queues[0]!.hours.weekly[0]!.lanes = 1)) });
    const { id, link, version } = await book(client);
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token')!;
    await assert.rejects(client.appointments.cancel({ office, id, token, version: version + 1 }), {
      code: 'version_mismatch',
    });
    const cancelled = await client.appointments.cancel({ office, id, token, version });
    assert.deepEqual([cancelled.state, cancelled.cancellable], ['cancelled', false]);
    assert.deepEqual(await client.appointments.get({ office, id, token }), cancelled);
    await assert.rejects(client.appointments.cancel({ office, id, token, version: cancelled.version }), {
      code: 'appointment_cancelled',
    });
    await book(client);
  });

  test('an appointment that has begun cannot be cancelled', async (t) => {
    const { client, clock } = await start(t);
    const { id, link, version } = await book(client);
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token')!;
    clock.pass(60);
    await assert.rejects(client.appointments.cancel({ office, id, token, version }), {
      code: 'appointment_started',
    });
  });

  test('a wrong, a shortened and a foreign token all find nothing', async (t) => {
    const { client } = await start(t);
    const { id, link } = await book(client);
    const other = await book(client);
    const tokenOf = (url: string) => new URLSearchParams(new URL(url).hash.slice(1)).get('token')!;
    const wrong = [tokenOf(other.link), tokenOf(link).slice(1), tokenOf(link).toLowerCase(), id];
    for (const token of wrong)
      await assert.rejects(client.appointments.get({ office, id, token }), { code: 'link_invalid' });
  });

  const refused: [code: string, wish: { services: { id: string; quantity: number }[]; startAt: string }][] = [
    ['slot_unknown', { services, startAt: '2027-03-30T10:07:00+02:00' }],
    ['slot_unknown', { services, startAt: '2027-03-28T09:00:00+02:00' }],
    ['time_does_not_exist', { services, startAt: '2027-03-28T02:30:00+01:00' }],
    ['service_unknown', { services: [{ id: 'unbekannt', quantity: 1 }], startAt }],
    ['service_not_bookable', { services: [{ id: 'online-formular', quantity: 1 }], startAt }],
    ['quantity_too_large', { services: [{ id: 'personalausweis', quantity: 5 }], startAt }],
    ['services_not_combinable', { services: [...services, { id: 'abholung', quantity: 1 }], startAt }],
    ['services_repeated', { services: [...services, ...services], startAt }],
    ['services_required', { services: [], startAt }],
    ['instant_format', { services, startAt: '30.03.2027 08:00' }],
  ];

  test('a wish that cannot be fulfilled gets the code that says why, and changes nothing', async (t) => {
    const { client, database } = await start(t);
    for (const [code, wish] of refused)
      await assert.rejects(client.holds.create(office, wish), { code }, code);
    assert.deepEqual(await database.db.selectFrom('appointments').selectAll().execute(), []);
    assert.deepEqual(await database.db.selectFrom('day_loads').selectAll().execute(), []);
  });

  test('all wrong fields of a contact are named together', async (t) => {
    const { client } = await start(t);
    const hold = await client.holds.create(office, { services, startAt });
    const wrong = { name: '\u200b ', email: 'a@b', phone: 'abc' };
    await assert.rejects(
      client.appointments.create(office, { hold: hold.id, contact: wrong, token: hold.token }),
      (error: { code: string; errors: unknown }) => {
        assert.equal(error.code, 'validation_failed');
        assert.deepEqual(error.errors, [
          { pointer: '/contact/name', code: 'name_required' },
          { pointer: '/contact/email', code: 'email_invalid' },
          { pointer: '/contact/phone', code: 'phone_invalid' },
        ]);
        return true;
      },
    );
    await assert.rejects(
      client.appointments.create(office, { hold: hold.id, contact: {}, token: hold.token }),
      { code: 'name_required' },
    );
  });

  test('names of one letter and of any script are welcome, fields nobody asks for are not kept', async (t) => {
    const { client } = await start(t, { town: testTown((it) => (it.fields.phone = 'hidden')) });
    for (const name of ['李', 'Ö']) {
      const hold = await client.holds.create(office, { services, startAt });
      const details = { name, phone: '+49 30 23125000' };
      const appointment = await client.appointments.create(office, {
        hold: hold.id,
        contact: details,
        token: hold.token,
      });
      assert.deepEqual(appointment.contact, { name });
    }
  });
});
