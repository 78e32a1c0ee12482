import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Days, Slots } from '@wartemarke/contract';
import { describeOnEngines } from './engines.ts';
import { say } from './say.ts';
import { startServer, type TestServerOptions } from './start-server.ts';
import { testTown } from './test-town.ts';

const now = '2027-03-30T07:00:00+02:00';
const at = '/v1/offices/buergerbuero';
const card = 'services=personalausweis';
const eleven = Array.from({ length: 11 }, () => 'personalausweis').join(',');

function seasonalTown() {
  return testTown((office) => {
    office.services[0]!.seasons = [{ from: '2027-04-05', until: '2027-04-09' }];
    office.services[1]!.seasons = [{ from: '2026-09-01', until: '2026-09-30' }];
  });
}

const refused: [entry: string, path: string, status: number, code: string][] = [
  ['a day that does not exist', `${at}/days?${card}&from=2027-02-29`, 422, 'date_invalid'],
  ['a day in German form', `${at}/days?${card}&from=01.03.2027`, 400, 'date_format'],
  ['a range of 400 days', `${at}/days?${card}&from=2027-04-01&to=2028-05-05`, 422, 'range_too_long'],
  [
    'a range that ends before it begins',
    `${at}/days?${card}&from=2027-04-02&to=2027-04-01`,
    422,
    'range_invalid',
  ],
  ['a day in the past', `${at}/days?${card}&from=2027-03-29`, 422, 'date_past'],
  ['slots of a day in the past', `${at}/slots?${card}&date=2027-03-29`, 422, 'date_past'],
  ['an unknown service', `${at}/days?services=unbekannt`, 404, 'service_unknown'],
  ['a service of another office', `${at}/days?services=zulassung`, 422, 'service_not_at_office'],
  ['eleven services', `${at}/days?services=${eleven}`, 422, 'too_many_services'],
  ['no service', `${at}/days`, 422, 'services_required'],
  ['services in no form', `${at}/days?services=a:b`, 400, 'services_format'],
  ['a service that is a mere link', `${at}/days?services=online-formular`, 422, 'service_not_bookable'],
  ['a zone on another planet', `${at}/days?${card}&tz=Mars/Base`, 400, 'timezone_unknown'],
  [
    'slots in a zone on another planet',
    `${at}/slots?${card}&date=2027-04-01&tz=Mars/Base`,
    400,
    'timezone_unknown',
  ],
  ['an unknown office', `/v1/offices/nirgends/days?${card}`, 404, 'office_not_found'],
  ['a comparison for an unknown service', '/v1/earliest?services=unbekannt', 404, 'service_unknown'],
];

describeOnEngines('what availability answers to odd questions', (engine) => {
  const start = (t: TestContext, options: Partial<TestServerOptions> = {}) =>
    startServer(t, { now, engine, ...options });

  test('each wrong question gets its status and its code', async (t) => {
    const { url } = await start(t);
    for (const [entry, path, status, code] of refused) {
      const answer = await say(url, 'GET', path);
      assert.deepEqual([answer.status, answer.body.code], [status, code], entry);
      assert.equal(answer.headers.get('cache-control'), 'no-store', entry);
    }
  });

  test('beyond the horizon there are no slots, and the reason is said', async (t) => {
    const { url } = await start(t);
    const { status, body } = await say<Days>(url, 'GET', `${at}/days?${card}&from=2027-06-01&to=2027-06-02`);
    assert.equal(status, 200);
    assert.deepEqual(
      body.days.map(({ free, reason }) => [free, reason]),
      [
        [0, 'horizon'],
        [0, 'horizon'],
      ],
    );
    assert.deepEqual([body.lastBookableDate, body.nextFreeDate], ['2027-05-29', '2027-03-30']);
  });

  test('before booking begins, the day on which it does is said', async (t) => {
    const town = testTown((office) => (office.queues[0]!.booking.firstBookableDate = '2027-04-05'));
    const { url } = await start(t, { town });
    const { body } = await say<Days>(url, 'GET', `${at}/days?${card}&from=2027-03-31&to=2027-03-31`);
    assert.deepEqual([body.days[0]?.reason, body.opensDate], ['not_yet', '2027-04-05']);
  });

  test('a closed day and a holiday have no slots, and the reason is said', async (t) => {
    const { url } = await start(t);
    const reasonOn = async (date: string) => {
      const { status, body } = await say<Slots>(url, 'GET', `${at}/slots?${card}&date=${date}`);
      return [status, body.slots.length, body.reason];
    };
    assert.deepEqual(await reasonOn('2027-04-03'), [200, 0, 'closed']);
    assert.deepEqual(await reasonOn('2027-05-06'), [200, 0, 'holiday']);
  });

  test('out of its season a service has no slots, and the reason is said', async (t) => {
    const { url } = await start(t, { town: seasonalTown() });
    const { body } = await say<Days>(url, 'GET', `${at}/days?${card}&from=2027-04-02&to=2027-04-10`);
    assert.deepEqual(
      body.days.map(({ reason }) => reason ?? 'free'),
      ['season', 'season', 'season', 'free', 'free', 'free', 'free', 'free', 'season'],
    );
    assert.equal(body.nextFreeDate, '2027-04-05');
    const startAt = '2027-04-12T08:00:00+02:00';
    const wish = { services: [{ id: 'personalausweis', quantity: 1 }], startAt };
    const held = await say(url, 'POST', `${at}/holds`, { body: wish });
    assert.deepEqual([held.status, held.body.code], [422, 'slot_unknown']);
  });

  test('a service whose seasons are all over has no appointments', async (t) => {
    const { url } = await start(t, { town: seasonalTown() });
    const { status, body } = await say(url, 'GET', `${at}/days?services=meldebescheinigung`);
    assert.deepEqual([status, body.code], [422, 'service_out_of_season']);
  });
});
