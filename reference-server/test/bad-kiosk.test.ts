import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { defaultLimits } from '../src/http/limits.ts';
import type { OfficeConfiguration } from '../src/town/configuration.ts';
import { accessTo, book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { say, type Refusal } from './say.ts';
import { startServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-30T09:00:00+02:00';
const at = `/v1/offices/${office}`;
const services = [{ id: 'meldebescheinigung', quantity: 1 }];

describeOnEngines('bad input to the kiosk', (engine) => {
  async function start(t: TestContext, options: Partial<TestServerOptions> = {}) {
    const server = await startServer(t, { now, engine, ...options });
    const token = await server.pair('kiosk');
    const post = (path: string, body: unknown, as: string | undefined = token) =>
      say<Refusal>(server.url, 'POST', path, { body, ...(as && { token: as }) });
    return {
      ...server,
      go: (time: string) => (server.clock.nowAt = Date.parse(`2027-03-30T${time}:00+02:00`)),
      checkIn: (body: unknown, place = at, as?: string) => post(`${place}/check-ins`, body, as),
      draw: (body: unknown = { services }, as?: string) => post(`${at}/tickets`, body, as),
    };
  }

  const foreign: [entry: string, code: unknown][] = [
    ['of a URL', 'https://town.example/termin#token=abc'],
    ['of a vCard', 'BEGIN:VCARD\nVERSION:3.0\nN:Muster;Erika\nEND:VCARD'],
    ['of another system', 'TICKET|4711|2027-03-30'],
    ['of nothing', ''],
    ['that was made up', `WM1:${office}:${randomBytes(24).toString('base64url')}`],
    ['of an office that there is not', `WM1:nirgendwo:${randomBytes(24).toString('base64url')}`],
    ['as long as a book', 'x'.repeat(201)],
    ['that is no text', 42],
  ];
  for (const [entry, code] of foreign) {
    test(`a code ${entry} → 422 qr_unknown`, async (t) => {
      const { checkIn } = await start(t);
      const { status, body } = await checkIn({ code });
      assert.deepEqual([status, body.code], [422, 'qr_unknown']);
    });
  }

  test('a code for another office → 409 wrong_office with its address', async (t) => {
    const { client, checkIn, pair, go } = await start(t);
    const { checkInCode: code } = await book(client, startAt);
    go('08:45');
    const said = await checkIn({ code }, '/v1/offices/kfz', await pair('kiosk', 'kfz'));
    assert.deepEqual([said.status, said.body.code], [409, 'wrong_office']);
    assert.deepEqual(said.body.params, { office: 'Bürgerbüro', address: 'Marktplatz 1, 12345 Teststadt' });
  });

  test('a code for tomorrow or yesterday → 409 wrong_day with the day', async (t) => {
    const { client, checkIn, go, clock } = await start(t);
    const { checkInCode: code } = await book(client, '2027-03-31T09:00:00+02:00');
    go('09:00');
    for (const minutes of [0, 2 * 24 * 60]) {
      clock.pass(minutes);
      const { status, body } = await checkIn({ code });
      assert.deepEqual([status, body.code], [409, 'wrong_day']);
      assert.deepEqual(body.params, { startAt: '2027-03-31T09:00:00+02:00' });
    }
  });

  test('more than half an hour early → 409 too_early with the time from which', async (t) => {
    const { client, checkIn, go } = await start(t);
    const { checkInCode: code } = await book(client, startAt);
    go('08:29');
    const { status, body } = await checkIn({ code });
    assert.deepEqual([status, body.code], [409, 'too_early']);
    assert.deepEqual(body.params, { fromAt: '2027-03-30T08:30:00+02:00', startAt });
  });

  test('more than a quarter of an hour late → 409 too_late, and whether a number is offered', async (t) => {
    const { client, checkIn, go } = await start(t);
    const { checkInCode: code } = await book(client, startAt);
    go('09:16');
    const { status, body } = await checkIn({ code });
    assert.deepEqual([status, body.code], [409, 'too_late']);
    assert.deepEqual(body.params, { startAt, offersTicket: 1 });
  });

  test('a second scan → 200, already checked in, with the number', async (t) => {
    const { client, url, pair, go } = await start(t);
    const { checkInCode: code } = await book(client, startAt);
    go('08:45');
    const token = await pair('kiosk');
    const scan = () =>
      say<{ alreadyCheckedIn: boolean; ticket: { number: string } }>(url, 'POST', `${at}/check-ins`, {
        body: { code },
        token,
      });
    const scans = [await scan(), await scan()];
    assert.deepEqual(
      scans.map(({ status, body }) => [status, body.alreadyCheckedIn, body.ticket.number]),
      [
        [200, false, 'A001'],
        [200, true, 'A001'],
      ],
    );
  });

  test('a cancelled appointment → 410 appointment_cancelled', async (t) => {
    const { client, checkIn, go } = await start(t);
    const booked = await book(client, startAt);
    await client.appointments.cancel(accessTo(booked));
    go('08:45');
    const { status, body } = await checkIn({ code: booked.checkInCode });
    assert.deepEqual([status, body.code], [410, 'appointment_cancelled']);
  });

  test('a hold, and what waits to be confirmed or accepted → 422 qr_unknown, not a mistake of the server', async (t) => {
    const ways: ((it: OfficeConfiguration) => void)[] = [
      (it) => (it.confirmation.policy = 'acceptance'),
      (it) => (it.confirmation.policy = 'activation'),
    ];
    for (const change of ways) {
      const { client, checkIn, go, clock, database } = await start(t, { town: testTown(change) });
      const contact = { name: 'Ada', email: 'ada@example.org' };
      clock.nowAt = Date.parse('2027-03-30T08:40:00+02:00');
      const booked = await book(client, '2027-03-30T09:10:00+02:00', { contact });
      go('08:45');
      const row = database.db.selectFrom('appointments').select('code').where('id', '=', booked.id);
      const { code } = await row.executeTakeFirstOrThrow();
      const { status, body } = await checkIn({ code });
      assert.deepEqual([status, body.code], [422, 'qr_unknown'], booked.state);
    }
  });

  test('a token that is revoked, wrong or missing → 401 device_unpaired', async (t) => {
    const { checkIn, draw, database, pair, url } = await start(t);
    const token = await pair('kiosk');
    await database.db
      .updateTable('devices')
      .set({ revoked_at: new Date(0) })
      .execute();
    const said = [await draw({ services }, token), await checkIn({ code: 'x' }, at, token)];
    for (const path of ['check-ins', 'tickets'])
      said.push(await say<Refusal>(url, 'POST', `${at}/${path}`, { body: {} }));
    for (const { status, body } of said) assert.deepEqual([status, body.code], [401, 'device_unpaired']);
  });

  test('a walk-in while closed or full → 409 with the next opening', async (t) => {
    const { draw, go } = await start(t, {
      town: testTown((it) => (it.queues[0]!.walkIns.maximumPerDay = 0)),
    });
    const closed = await draw();
    assert.deepEqual([closed.status, closed.body.code], [409, 'walkin_closed']);
    assert.deepEqual(closed.body.params, { opensAt: '2027-03-30T08:00:00+02:00' });
    go('09:00');
    const full = await draw();
    assert.deepEqual([full.status, full.body.code], [409, 'walkin_full']);
    assert.deepEqual(full.body.params, { opensAt: '2027-03-31T08:00:00+02:00' });
    assert.equal(full.body.alternatives?.length, 3);
  });

  test('wrong codes and phone numbers → 429 try_later with the time to wait', async (t) => {
    const limits = { ...defaultLimits, wrongTriesPerMinute: 5, perToken: 10, perAddress: 100 };
    const town = testTown((it) => (it.checkIn.byPhone = true));
    const { checkIn } = await start(t, { town, limits });
    const tries = [
      { code: '0000-0000' },
      { phone: '0171 1' + '2'.repeat(6) },
      { code: 'x' },
      { phone: '12' },
      {},
    ];
    const codes = [];
    for (const body of tries) codes.push((await checkIn(body)).body.code);
    assert.deepEqual(codes, ['qr_unknown', 'phone_unknown', 'qr_unknown', 'phone_invalid', 'field_required']);
    const { status, body, headers } = await checkIn({ code: '0000-0000' });
    assert.deepEqual([status, body.code], [429, 'try_later']);
    assert.ok(Number(headers.get('retry-after')) >= 1);
  });

  const claims: [entry: string, body: object, status: number, code: string][] = [
    ['in no way', {}, 422, 'field_required'],
    ['in two ways', { code: 'K7M4-9QXT', phone: '0171 1234567' }, 422, 'field_required'],
    ['by a phone number where the office does not want it', { phone: '0171 1234567' }, 404, 'phone_unknown'],
    [
      'by the id of an appointment',
      { appointment: '00000000-0000-4000-8000-000000000000' },
      403,
      'forbidden',
    ],
  ];
  for (const [entry, body, status, code] of claims) {
    test(`a check-in that says who is here ${entry} → ${status} ${code}`, async (t) => {
      const { checkIn } = await start(t);
      const said = await checkIn(body);
      assert.deepEqual([said.status, said.body.code], [status, code]);
    });
  }

  test('a kiosk that names a person, a note or a reason → 403 forbidden', async (t) => {
    const { draw, go } = await start(t);
    go('09:00');
    for (const more of [{ name: 'Erika' }, { note: 'eilig' }, { priority: 'staff' }]) {
      const { status, body } = await draw({ services, ...more });
      assert.deepEqual([status, body.code], [403, 'forbidden']);
    }
  });
});
