import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { endpoints, type AnyEndpoint } from '@wartemarke/contract';
import { accessTo, book, office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer } from './start-server.ts';

const now = '2027-03-30T07:00:00+02:00';
const startAt = '2027-03-31T08:00:00+02:00';
const someId = '00000000-0000-4000-8000-000000000000';

const keys: Readonly<Record<string, string>> = {
  office,
  queue: 'service',
  date: '2027-03-31',
  counter: '1',
  kind: 'confirmation',
};
const rows: readonly AnyEndpoint[] = Object.values(endpoints);
const holders = ['hold', 'appointment', 'ticket', 'waiting'];
const isForHolders = ({ roles }: AnyEndpoint) => roles.some((role) => holders.includes(role));
const forClerksAlone = rows.filter(({ roles }) => roles.join() === 'clerk');
const ofAnOffice = forClerksAlone.filter(({ path }) => path.includes(':office'));

/** Address of a row: of what does not exist, but for what is configured. */
const addressOf = ({ path }: AnyEndpoint) =>
  path.replace(/:(\w+)/g, (_place, name: string) => keys[name] ?? someId);

describeOnEngines('who may call what', (engine) => {
  const start = (t: TestContext) => startServer(t, { now, engine });

  async function expectRefused(
    url: string,
    row: AnyEndpoint,
    token: string | undefined,
    expected: readonly [status: number, code: string],
  ): Promise<void> {
    const sent = { ...(row.body && { body: {} }), ...(token !== undefined && { token }) };
    const { status, body } = await say(url, row.method, addressOf(row), sent);
    assert.deepEqual([status, body.code], expected, row.name);
  }

  test('what is for clerks is for nobody else: no citizen, no holder, no device, no clerk of another office', async (t) => {
    const { url, client, pair, signIn } = await start(t);
    const { token } = accessTo(await book(client, startAt));
    const elsewhere = await signIn(['kfz']);
    assert.ok(forClerksAlone.length > 15);
    for (const row of forClerksAlone) {
      await expectRefused(url, row, undefined, [401, 'sign_in_required']);
      for (const secret of [token, 'no-token', 'A'.repeat(32)])
        await expectRefused(url, row, secret, [401, 'session_expired']);
      for (const kind of ['kiosk', 'board'] as const)
        await expectRefused(url, row, await pair(kind), [403, 'forbidden']);
    }
    for (const row of ofAnOffice) await expectRefused(url, row, elsewhere, [404, 'office_not_found']);
  });

  test('what the holder of a secret may do is not for clerks and devices', async (t) => {
    const { url, pair, signIn } = await start(t);
    const secrets = [await signIn(), await pair('kiosk'), await pair('board')];
    const unknown = ['hold_not_found', 'link_invalid', 'ticket_not_found'];
    for (const row of rows.filter((each) => isForHolders(each) && !each.body)) {
      for (const token of secrets) {
        const { status, body } = await say(url, row.method, addressOf(row), { token });
        assert.equal(status, 404, row.name);
        assert.ok(unknown.includes(body.code), `${row.name} ${body.code}`);
      }
    }
  });

  test('a clerk reaches nothing of another office by its id', async (t) => {
    const { url, client, signIn, database } = await start(t);
    const booked = await book(client, startAt);
    const before = await database.db.selectFrom('appointments').selectAll().execute();
    const token = await signIn(['kfz']);
    const desk = '/v1/offices/kfz/desk';
    const body = { startAt: '2027-04-01T09:00:00+02:00', complete: true };
    for (const step of ['accept', 'decline', 'cancel', 'move', 'check']) {
      const path = `${desk}/appointments/${booked.id}/${step}`;
      const said = await say(url, 'POST', path, { body, token, version: booked.version });
      assert.deepEqual([said.status, said.body.code], [404, 'link_invalid'], step);
    }
    const lists = [`appointments?date=2027-03-31`, 'requests', 'days?from=2027-03-31&to=2027-03-31'];
    for (const list of lists) {
      const { status, body: shown } = await say<unknown>(url, 'GET', `${desk}/${list}`, { token });
      assert.equal(status, 200, list);
      assert.ok(!JSON.stringify(shown).includes(booked.id), list);
    }
    assert.deepEqual(await database.db.selectFrom('appointments').selectAll().execute(), before);
  });
});

test('what a clerk is answered is kept by nobody on the way, nor is a refusal', async (t) => {
  const { url, signIn, pair } = await startServer(t, { now });
  const days = `/v1/offices/${office}/days?services=personalausweis`;
  const keeping = async (path: string, token?: string) => {
    const { headers } = await say<unknown>(url, 'GET', path, { ...(token && { token }) });
    return [headers.get('cache-control'), headers.get('vary')];
  };
  assert.deepEqual(await keeping(days), ['public, max-age=5', 'Authorization']);
  for (const token of [await signIn(), await pair('kiosk')])
    assert.deepEqual(await keeping(days, token), ['no-store', 'Authorization']);
  assert.equal((await keeping(days, 'A'.repeat(32)))[0], 'no-store');
  assert.equal((await keeping('/v1/offices/nowhere'))[0], 'no-store');
});
