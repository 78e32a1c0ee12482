import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';

const now = '2027-03-30T07:00:00+02:00';
const date = '2027-03-31';
const startAt = `${date}T08:00:00+02:00`;
const laterAt = '2027-04-01T09:00:00+02:00';
const at = `/v1/offices/${office}`;
const place = { office, queue: 'service', date };

describeOnEngines('bad input to the desk', (engine) => {
  const start = (t: TestContext) => startServer(t, { now, engine });

  test('a clerk’s steps without a session → 401, of another office → 404 office_not_found', async (t) => {
    const { url, client, signIn } = await start(t);
    const booked = await book(client, startAt);
    const elsewhere = await signIn(['kfz']);
    const steps = ['accept', 'decline', 'cancel', 'move', 'check'];
    for (const step of steps) {
      const path = `${at}/desk/appointments/${booked.id}/${step}`;
      const body = { startAt: laterAt, complete: true };
      const nobody = await say(url, 'POST', path, { body, version: 1 });
      assert.deepEqual([nobody.status, nobody.body.code], [401, 'sign_in_required'], step);
      const foreign = await say(url, 'POST', path, { body, version: 1, token: elsewhere });
      assert.deepEqual([foreign.status, foreign.body.code], [404, 'office_not_found'], step);
    }
  });

  test('a clerk’s steps with what is wrong get its code', async (t) => {
    const { url, client, signIn } = await start(t);
    const booked = await book(client, startAt);
    const token = await signIn();
    const { version } = booked;
    const of = (id: string, step: string) => `${at}/desk/appointments/${id}/${step}`;
    const table: [path: string, sent: object, status: number, code: string][] = [
      [of('00000000-0000-4000-8000-000000000000', 'cancel'), { version }, 404, 'link_invalid'],
      [of(booked.id, 'cancel'), {}, 428, 'version_required'],
      [of(booked.id, 'cancel'), { version: 9 }, 412, 'version_mismatch'],
      [of(booked.id, 'accept'), { version }, 409, 'not_requested'],
      [of(booked.id, 'decline'), { version }, 409, 'not_requested'],
      [of(booked.id, 'cancel'), { version, body: { message: 'x'.repeat(1001) } }, 422, 'text_too_long'],
      [of(booked.id, 'move'), { version, body: {} }, 400, 'instant_format'],
      [
        of(booked.id, 'move'),
        { version, body: { startAt: '2027-03-31T10:07:00+02:00' } },
        422,
        'slot_unknown',
      ],
    ];
    for (const [path, sent, status, code] of table) {
      const said = await say(url, 'POST', path, { body: {}, token, ...sent });
      assert.deepEqual([said.status, said.body.code], [status, code], path);
    }
  });

  const refused: [entry: string, change: Partial<typeof place>, lanes: number, code: string][] = [
    ['a day that is over', { date: '2027-03-29' }, 1, 'date_past'],
    ['a day that no calendar has', { date: '2027-02-29' }, 1, 'date_invalid'],
    ['a day in no form', { date: '31.03.2027' }, 1, 'date_format'],
    ['an unknown queue', { queue: 'kfz' }, 1, 'queue_not_found'],
    ['an unknown office', { office: 'rathaus' }, 1, 'office_not_found'],
    ['too many lanes', {}, 65, 'number_invalid'],
    ['less than no lanes', {}, -1, 'number_invalid'],
    ['half a lane', {}, 1.5, 'number_invalid'],
  ];
  for (const [entry, change, lanes, code] of refused) {
    test(`${entry} → ${code}`, async (t) => {
      const { asClerk, database } = await start(t);
      const clerk = await asClerk();
      await assert.rejects(clerk.desk.changeDay({ ...place, ...change }, { lanes }), { code });
      assert.deepEqual(await database.db.selectFrom('day_changes').selectAll().execute(), []);
    });
  }

  test('days are asked for in the right order, and not too many at once', async (t) => {
    const { asClerk } = await start(t);
    const clerk = await asClerk();
    const table: [from: string, to: string, code: string][] = [
      [date, '2027-03-30', 'range_invalid'],
      [date, '2027-06-01', 'range_too_long'],
      ['2027-02-29', date, 'date_invalid'],
    ];
    for (const [from, to, code] of table)
      await assert.rejects(clerk.desk.days(office, { from, to }), { code }, code);
    assert.equal((await clerk.desk.days(office, { from: date, to: '2027-05-31' })).days.length, 124);
  });
});
